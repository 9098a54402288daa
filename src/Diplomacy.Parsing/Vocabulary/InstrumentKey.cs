using System.Globalization;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.References;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Vocabulary;

/// <summary>
/// What the wordings of one instrument's title have in common: names of states by their codes, one spelling, no small words, and the
/// number alone of a numbered resolution. Titles with one key are of one instrument, or of a series of which dates tell one from another.
/// </summary>
/// <param name="Key">For comparing only.</param>
/// <param name="Usual">The title that pages show for it, or null where the text's own says it.</param>
/// <param name="IsSingle">No other instrument has this key, whatever its date and whoever cites it.</param>
/// <param name="ByParties">The title names neither a state nor a body: the parties of the document that cites it tell which is meant.</param>
/// <param name="Telling">How many words say what it is: "Joint Statement" has two.</param>
public sealed record InstrumentKey(string Key, string? Usual, bool IsSingle, bool ByParties, int Telling)
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "the", "a", "an", "of", "on", "in", "for", "to", "and", "with", "between", "among", "'s", "by", "&" };

    private static readonly Dictionary<string, string> Listed = ReferenceFinder.Listed.Names.GroupBy(n => Told(WordsOf(n), StatesOf(n))).ToDictionary(g => g.Key, g => UsualNames.OfInstrument(g.First()) ?? g.First());

    /// <summary>The key of a title.</summary>
    public static InstrumentKey Of(string title)
    {
        if (UsualNames.OfInstrument(title) is { } usual) return Single(usual);
        if (Resolution(title) is { } resolution) return resolution;
        var (plain, states) = (WordsOf(title), StatesOf(title));
        if (Listed.TryGetValue(Told(plain, states), out var listed)) return Single(listed);
        return new(Told(plain, states), null, false, states.Count == 0 && !UsualNames.NamesABody(title), plain.Split(' ').Length);

        static InstrumentKey Single(string usual) => new(Told(WordsOf(usual), StatesOf(usual)), usual, true, false, 0);
    }

    private static string Told(string words, IEnumerable<string> states) => $"{words} {string.Join(' ', states.Order(StringComparer.Ordinal))}";

    /// <summary>Codes of the states and territories that a title names.</summary>
    public static IReadOnlySet<string> StatesOf(string title) =>
        CountryNames.In(title, Words.Of(title)).Where(IsState).Select(c => c.Country.Code).ToHashSet(StringComparer.Ordinal);

    private static bool IsState(CountryMatch match) => match.Country.Kind != CountryKind.Organisation;

    /// <summary>"UN Security Council Resolution 2735": the number tells it, under whatever name of the body and with or without the year.</summary>
    private static InstrumentKey? Resolution(string title)
    {
        var words = Words.Of(title);
        var security = words.Any(w => w.Folded is "unscr" or "unsc" or "unscrs") || Follow(words, "security", "council");
        var assembly = words.Any(w => w.Folded is "unga" or "unga's") || Follow(words, "general", "assembly");
        if (security == assembly || !words.Any(w => w.Folded is "resolution" or "unscr")) return null;
        var behind = words.Where(w => char.IsAsciiDigit(w.Folded[0])).ToList();
        if (behind.Count == 0) return null;
        if (security)
        {
            if (behind.Count > 2 || behind.Count == 2 && !IsYear(behind[1].Folded)) return null;
            return new($"unscr {behind[0].Folded}", $"UN Security Council Resolution {behind[0].Folded}", true, false, 0);
        }
        // "A/RES/77/248", "71/199", "ES-11/1"
        if (behind.Count != 2 || words.Any(w => w.Folded is "resolutions")) return null;
        var session = (words.Any(w => w.Folded is "es") ? "ES-" : "") + behind[0].Folded;
        return new($"unga {session}/{behind[1].Folded}", $"UN General Assembly Resolution {session}/{behind[1].Folded}", true, false, 0);
    }

    private static bool Follow(IReadOnlyList<Word> words, string first, string second) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(i => words[i].Folded == first && words[i + 1].Folded == second);

    private static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1944 and < 2200;

    /// <summary>The words of a title but for small ones and names of states, in one spelling and in the singular.</summary>
    private static string WordsOf(string title)
    {
        var words = Words.Of(title);
        var states = CountryNames.In(title, words).Where(IsState).ToList();
        // In the order of the alphabet: "Global Arrangement on Sustainable Steel" is "Global Sustainable Arrangement for Steel".
        return string.Join(' ', words.Where((w, i) => !Small.Contains(w.Folded) && !states.Exists(s => s.Word <= i && i < s.NextWord))
            .Select(w => Singular(Spelling.British(w.Folded))).Order(StringComparer.Ordinal));
    }

    private static string Singular(string word) => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
