using System.Text;
using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>Reads the name of a person: its words, particles, initials and suffixes, and the forms of address before it.</summary>
internal static class NameReader
{
    public const int MostWords = 8;

    /// <summary>Index of the word behind forms of address: "H.E.", "His Excellency", "Admiral (Retd)".</summary>
    public static int SkipHonorifics(NamedText text, int at)
    {
        while (at < text.Words.Count)
        {
            if (OfficeWords.StyleAt(text.Words, at) is var style and > 0 && text.Words[at].Capital) at += style;
            else if (OfficeWords.IsHonorific(text.Words[at]) && text.GapAfter(at) is " " or ". " or "." or " (" or ") " or ".) " or "' " or "’ ") at++;
            else break;
        }
        return at;
    }

    /// <summary>A form of address stands at a word that alone shows that a name follows: "Mr.", "HE" - not "He", which is a name too.</summary>
    public static bool IsAddress(NamedText text, int at) => OfficeWords.IsAddress(text.Words[at]) ||
        (text.Words[at].Folded is "he" or "hh" or "hm" or "hrh" && text.Words[at].Length > 1 && char.IsUpper(text.Text[text.Words[at].Start + 1]));

    /// <summary>A run of name words from <paramref name="at"/> on, without nickname, and the index behind it.</summary>
    public static (string Name, int End)? Read(NamedText text, int at)
    {
        var words = text.Words;
        if (!StartsName(text, at)) return null;
        var name = new StringBuilder(text.Slice(at, at + 1));
        var end = at + 1;
        for (var taken = 1; end < words.Count && taken < MostWords; taken++)
        {
            var gap = text.GapAfter(end - 1);
            var word = words[end];
            if (OfficeWords.IsSuffix(word) && gap is " " or ", ")
            {
                var dot = word.Folded is "jr" or "sr" && text.GapAfter(end).StartsWith(".");
                return (name.Append(gap).Append(text.Slice(end, end + 1)).Append(dot ? "." : "").ToString(), end + 1);
            }
            var initial = IsInitials(words[end - 1]);
            if (gap is "-" && word.Folded is not ("elect" or "designate")) name.Append('-');
            else if (gap is ". " && (initial || (word.Length == 1 && word.Capital && text.GapAfter(end).StartsWith("."))) && (GoesOn(text, end) || (initial && word.Capital))) name.Append(initial ? ". " : " ");
            else if (gap is " " && GoesOn(text, end)) name.Append(' ');
            else if (gap is " “" or " \"" or " ‘" && text.GapAfter(end) is "” " or "\" " or "’ " && end + 1 < words.Count && GoesOn(text, end + 1))
            {
                end++;
                name.Append(' ');
            }
            else break;
            name.Append(text.Slice(end, end + 1));
            end++;
        }
        return (name.ToString(), end);
    }

    /// <summary>"J", "D.A"</summary>
    private static bool IsInitials(Text.Word word) => word.Length == 1 || (word.Length <= 5 && word.Capital && word.Folded.Contains('.') && word.Folded.Split('.').All(p => p.Length == 1));

    private static bool StartsName(NamedText text, int at)
    {
        var word = text.Words[at];
        if (OfficeWords.IsParticle(word) && at + 1 < text.Words.Count && !word.Capital) return GoesOn(text, at + 1) || OfficeWords.IsParticle(text.Words[at + 1]);
        // "Hon. January Makamba"
        if (word.Capital && IsMonth(word.Folded) && at > 0 && OfficeWords.IsHonorific(text.Words[at - 1]) && at + 1 < text.Words.Count && text.GapAfter(at) is " " && GoesOn(text, at + 1)) return true;
        return GoesOn(text, at) && word.Length > 0 && !char.IsDigit(word.Folded[0]);
    }

    private static bool IsMonth(string word) => word is "january" or "april" or "may" or "june" or "july" or "august" or "october" or "december";

    /// <summary>"Fahd bin Sultan", "Dr. Sultan Al Jaber": a name that is an office elsewhere.</summary>
    private static bool IsGivenName(NamedText text, int at)
    {
        var words = text.Words;
        if (words[at].Folded is not ("sultan" or "amir" or "emir" or "prince" or "malik")) return false;
        if (at > 0 && words[at - 1].Folded is "bin" or "ibn" or "bint" or "ben" or "abdul") return true;
        return words[at].Folded is not "prince" && at > 0 && (OfficeWords.IsAddress(words[at - 1]) || OfficeWords.HeadAt(words, at - 1) > 0) && at + 1 < words.Count && words[at + 1].Folded is "al" or "bin";
    }

    private static bool GoesOn(NamedText text, int at)
    {
        var words = text.Words;
        var word = words[at];
        if (word.Capital) return !OfficeWords.IsNoName(word) && text.CountryAt[at] is null && (OfficeWords.HeadAt(words, at) == 0 || IsGivenName(text, at));
        if (!OfficeWords.IsParticle(word) || at + 1 >= words.Count || text.GapAfter(at) is not (" " or "-")) return false;
        return words[at + 1].Capital ? !OfficeWords.IsNoName(words[at + 1]) && text.CountryAt[at + 1] is null : OfficeWords.IsParticle(words[at + 1]);
    }
}
