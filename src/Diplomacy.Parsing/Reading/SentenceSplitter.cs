namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Parts running prose into sentences: at a full stop, question or exclamation mark, with the closing quotation marks and
/// brackets behind it, before a capital, a digit or an opening quotation mark - but not behind an abbreviation or an initial.
/// </summary>
public static class SentenceSplitter
{
    // Never the end of a sentence.
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Adm", "Sgt", "Gov", "Sen", "Rep", "Hon", "Amb", "Rev", "St", "Ste", "Mt",
        "Messrs", "No", "Nos", "Art", "Arts", "para", "paras", "vs", "cf", "eg", "e.g", "ie", "i.e", "al", "approx", "Fig", "Vol", "pp", "H.E", "H.M", "H.R.H", "H.H", "H.I.H", "Rt",
        "Smt", "Sgd", "Mag", "Lic", "Ing", "Dipl", "Mgr", "Engr", "Eng", "Brig", "Cmdr", "Dept", "Arch", "Sra", "Dra", "Msgr", "Pres", "Ret", "Retd",
    };

    // The end of a sentence only where a plain opener follows.
    private static readonly HashSet<string> Ambiguous = new(StringComparer.OrdinalIgnoreCase)
    {
        "U.S", "U.K", "U.N", "E.U", "U.S.A", "D.C", "Jr", "Sr", "Inc", "Ltd", "Co", "Corp", "etc", "a.m", "p.m", "M.P", "Ph.D",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    };

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "The", "They", "Their", "These", "This", "That", "Those", "There", "We", "Our", "He", "His", "She", "Her", "It", "Its", "In", "On", "At", "As", "To", "For", "From",
        "With", "Within", "Through", "Both", "All", "Each", "Also", "Additionally", "Further", "Furthermore", "Moreover", "Finally", "Lastly", "Together", "While", "When",
        "Since", "If", "And", "But", "However", "By", "During", "After", "Following", "Recognizing", "Recognising", "Building", "Such", "Another", "An", "A", "Today",
    };

    /// <summary>The sentences of a reading copy, in order; together with the blanks between them they are the whole of it.</summary>
    public static IReadOnlyList<Sentence> Split(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '…') end++;
            var ellipsis = end - i > 2 || text[i] == '…';
            while (end < text.Length && text[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '»') end++;
            if (end >= text.Length) break;
            if (!IsBoundary(text, start, i, end, ellipsis))
            {
                i = end - 1;
                continue;
            }
            sentences.Add(new Sentence(start, end - start));
            while (end < text.Length && text[end] == ' ') end++;
            start = end;
            i = end - 1;
        }
        if (start < text.Length) sentences.Add(new Sentence(start, text.Length - start));
        return sentences;
    }

    private static bool IsBoundary(string text, int start, int dot, int end, bool ellipsis)
    {
        // "borders….Readiness": what was left out ends a sentence even without a blank.
        if (ellipsis && char.IsUpper(text[end])) return true;
        if (text[end] != ' ') return IsLostBlank(text, start, dot, end);
        var next = end;
        while (next < text.Length && text[next] is ' ' or '"' or '“' or '‘' or '(' or '[' or '«' or '\'') next++;
        if (next >= text.Length || !(char.IsUpper(text[next]) || char.IsDigit(text[next]) || char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.OtherLetter)) return false;
        if (text[dot] != '.' || ellipsis) return true;
        // "19 U.S.C. 1862"
        if (char.IsDigit(text[next]) && dot > 1 && char.IsUpper(text[dot - 1]) && text[dot - 2] == '.') return false;

        var word = WordBefore(text, start, dot);
        if (word.Length == 0) return true;
        if (Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return false;
        // A number at the head is a list marker, an initial is part of a name.
        if (dot - word.Length == start && (char.IsDigit(word[0]) || word.Length == 1)) return false;
        if (word.Length == 1 && char.IsUpper(word[0])) return Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordAt(text, next)) && word[0] is not ('A' or 'I');
        return !(IsInitials(word) || Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) || Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordAt(text, next));
    }

    // "by force.Russia violated": a small word, a full stop, a capitalised one. "Booking.com" and "Mr.Smith" are none.
    private static bool IsLostBlank(string text, int start, int dot, int end)
    {
        if (text[dot] != '.' || end != dot + 1 || end + 2 >= text.Length || !char.IsUpper(text[end]) || !char.IsLower(text[end + 1])) return false;
        var word = WordBefore(text, start, dot);
        return word.Length > 3 && char.IsLower(word[0]) && !Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    // "President D.A. Medvedev", "J.R.R. Tolkien"
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 7 || word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.') return false;
        return true;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int dot)
    {
        var from = dot;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || (text[from - 1] == '.' && from - 1 > start && char.IsLetter(text[from - 2])))) from--;
        return text.AsSpan(from, dot - from);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(start, end - start);
    }
}
