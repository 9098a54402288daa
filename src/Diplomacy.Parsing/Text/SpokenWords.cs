namespace Diplomacy.Parsing.Text;

/// <summary>
/// The words of a block as one would read them aloud: without the abbreviations that brackets introduce, so that
/// "Agricultural Innovation Mission (AIM) for Climate" is one name.
/// </summary>
internal sealed class SpokenWords
{
    private SpokenWords(string text, IReadOnlyList<Word> words, IReadOnlyList<Abbreviation> abbreviations)
    {
        Text = text;
        Words = words;
        Abbreviations = abbreviations;
    }

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Abbreviation> Abbreviations { get; }

    public static SpokenWords Of(string text, IReadOnlyList<Word> words)
    {
        if (!text.Contains('(')) return new SpokenWords(text, words, []);
        var spoken = new List<Word>(words.Count);
        var abbreviations = new List<Abbreviation>();
        for (var i = 0; i < words.Count; i++)
        {
            var count = BracketedAbbreviation(text, words, i);
            if (count == 0)
            {
                spoken.Add(words[i]);
                continue;
            }
            var start = words[i].Start;
            abbreviations.Add(new Abbreviation(text[start..words[i + count - 1].End], spoken.Count, start));
            i += count - 1;
        }
        return new SpokenWords(text, spoken, abbreviations);
    }

    /// <summary>The words from <paramref name="first"/> on, as they stand in the text but for abbreviations of the name itself.</summary>
    public string NameOf(int first, int count)
    {
        var start = Words[first].Start;
        var end = Words[first + count - 1].End;
        var name = Text[start..end];
        for (var i = FirstBehind(end) - 1; i >= 0 && Abbreviations[i].Start > start; i--)
        {
            var abbreviation = Abbreviations[i];
            if (!Abbreviates(abbreviation, first)) continue;
            var open = Text.LastIndexOf('(', abbreviation.Start, abbreviation.Start - start) - start;
            var close = Text.IndexOf(')', abbreviation.Start) - start;
            if (open > 0 && close > open && close < name.Length) name = name[..open].TrimEnd() + name[(close + 1)..];
        }
        return name;
    }

    /// <summary>The abbreviations that stand just before spoken word <paramref name="word"/>.</summary>
    public IEnumerable<Abbreviation> AbbreviationsAt(int word)
    {
        if (word == 0) yield break;
        for (var i = FirstBehind(Words[word - 1].End); i < Abbreviations.Count && Abbreviations[i].Behind == word; i++) yield return Abbreviations[i];
    }

    /// <summary>Index of the first abbreviation at or behind a unit of the text.</summary>
    private int FirstBehind(int unit)
    {
        var (low, high) = (0, Abbreviations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Abbreviations[middle].Start < unit) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Its letters begin with the name's first word: "AIM" for "Agricultural ...", not "LEU" for "IAEA Low Enriched ...".</summary>
    private bool Abbreviates(Abbreviation abbreviation, int first) =>
        char.ToUpperInvariant(Text[Words[first].Start]) == char.ToUpperInvariant(abbreviation.Letters[0]);

    private static int BracketedAbbreviation(string text, IReadOnlyList<Word> words, int at)
    {
        const int Most = 3;
        if (at == 0 || !Opens(text, words[at].Start)) return 0;
        for (var count = 1; count <= Most && at + count <= words.Count; count++)
        {
            var word = text.AsSpan(words[at + count - 1].Start, words[at + count - 1].Length);
            if (!IsAbbreviation(word, first: count == 1)) return 0;
            if (Closes(text, words[at + count - 1].End)) return count;
        }
        return 0;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word, bool first)
    {
        var capitals = 0;
        var digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
            if (char.IsDigit(c)) digits++;
        }
        return word.Length <= 12 && (capitals > 1 || (capitals > 0 && digits > 0) || (!first && digits == word.Length));
    }

    private static bool Opens(string text, int start)
    {
        var i = start - 1;
        while (i >= 0 && IsQuote(text[i])) i--;
        return i >= 0 && text[i] == '(';
    }

    private static bool Closes(string text, int end)
    {
        while (end < text.Length && IsQuote(text[end])) end++;
        return end < text.Length && text[end] == ')';
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '«' or '»' || Folding.IsApostrophe(c);
}

/// <summary>An abbreviation that brackets introduce.</summary>
/// <param name="Letters">Without brackets and quotation marks.</param>
/// <param name="Behind">The number of spoken words before it.</param>
/// <param name="Start">First unit in the text.</param>
internal readonly record struct Abbreviation(string Letters, int Behind, int Start);
