using Diplomacy.Parsing.Places;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Countries;

/// <summary>What looks like a country's name and is none: seas and regions, States of the Union, persons.</summary>
internal static class NotCountries
{
    private sealed class Lists
    {
        public required string[] NotCountries { get; init; }

        public required string[] UsStates { get; init; }

        public required string[] Personal { get; init; }

        public required string[] GivenNames { get; init; }

        public required string[] Surnames { get; init; }
    }

    private static readonly Lists Data = VocabularyFile.Read<Lists>("not-countries.yaml");

    private static readonly PhraseTable<bool> UsStates = TableOf(Data.UsStates);
    private static readonly HashSet<string> Personal = SetOf(Data.Personal);
    private static readonly HashSet<string> GivenNames = SetOf(Data.GivenNames);
    private static readonly HashSet<string> Surnames = SetOf(Data.Surnames);

    private static PhraseTable<bool> TableOf(string[] phrases)
    {
        var table = new PhraseTable<bool>();
        foreach (var phrase in phrases) table.Add(phrase, true);
        return table;
    }

    private static HashSet<string> SetOf(string[] words) => new(words.Select(w => Folding.Fold(w)), StringComparer.Ordinal);

    /// <summary>Phrases that hold a country's word: "South China Sea".</summary>
    public static IReadOnlyList<string> Phrases => Data.NotCountries;

    /// <summary>Whether a State of the Union is named at a word.</summary>
    public static bool IsUsState(IReadOnlyList<Word> words, int at, out int count) =>
        UsStates.TryMatch(words, at, out _, out count) && words[at].Capital;

    /// <summary>Whether the country's name of <paramref name="count"/> words at <paramref name="at"/> names a place or person here.</summary>
    public static bool Excludes(string text, IReadOnlyList<Word> words, int at, int count)
    {
        if (count > 1) return false;
        var name = words[at].Folded;
        return IsTownInAState(text, words, at) || (name == "georgia" && IsStateOfTheUnion(text, words, at)) ||
            (Personal.Contains(name) && IsPerson(text, words, at));
    }

    /// <summary>"Lebanon, Pennsylvania".</summary>
    private static bool IsTownInAState(string text, IReadOnlyList<Word> words, int at) =>
        at + 1 < words.Count && Gap(text, words, at) is ", " && words[at + 1].Folded is not ("georgia" or "washington") &&
        IsUsState(words, at + 1, out _);

    /// <summary>"Atlanta, Georgia", "Arizona, Georgia, and Nevada".</summary>
    private static bool IsStateOfTheUnion(string text, IReadOnlyList<Word> words, int at)
    {
        if (at + 1 < words.Count && Gap(text, words, at) is ", " or " ")
        {
            var next = words[at + 1].Folded is "and" or "or" ? at + 2 : at + 1;
            if (next < words.Count && words[next].Folded is not "washington" && IsUsState(words, next, out _)) return true;
        }
        if (at == 0 || Gap(text, words, at - 1) is not (", " or " ")) return false;
        var last = words[at - 1].Folded is "and" or "or" ? at - 2 : at - 1;
        if (last < 0) return false;
        if (IsUsState(words, last, out _) || (last > 0 && IsUsState(words, last - 1, out var count) && count == 2)) return true;
        if (last != at - 1 || Gap(text, words, last) is not ", " || !words[last].Capital) return false;
        // "Buena Vista, Georgia" - but "Tbilisi, Georgia" and "Moldova, Georgia".
        return Cities.EndsAt("US", words, last) || !(Cities.EndsAt("GE", words, last) || CountryNames.EndsAt(words, last));
    }

    /// <summary>"Vernon Jordan", "Chad Wolf".</summary>
    private static bool IsPerson(string text, IReadOnlyList<Word> words, int at) =>
        (at > 0 && Gap(text, words, at - 1) is " " or ". " && (GivenNames.Contains(words[at - 1].Folded) || (words[at - 1].Length == 1 && words[at - 1].Capital))) ||
        (at + 1 < words.Count && Gap(text, words, at) is " " && words[at + 1].Capital && Surnames.Contains(words[at + 1].Folded));

    private static ReadOnlySpan<char> Gap(string text, IReadOnlyList<Word> words, int after) =>
        text.AsSpan(words[after].End, words[after + 1].Start - words[after].End);
}
