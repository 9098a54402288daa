using System.Text.RegularExpressions;
using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Questions;

/// <summary>
/// Other forms of a word that is a Russian name, or one that is written as Russian names are. A stemmer takes the -ов of Лавров, which looks like
/// the genitive of many, for an ending, but not that of Лавровым: such names find their cases by their declension. And they find how they are
/// written in the other script, by the usual romanisations (BGN/PCGN, that of passports, that of newspapers).
/// </summary>
internal static partial class RussianNames
{
    private const int Shortest = 4;
    private const int ShortestLatin = 5;

    /// <summary>English words, places and given names that end as Russian names do and are none.</summary>
    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "admin", "aspirin", "assassin", "austin", "basin", "begin", "benin", "benjamin", "berlin", "bryan", "bulletin", "cabin", "calvin", "coffin", "colin", "cousin",
        "dolphin", "dublin", "florin", "franklin", "goblin", "griffin", "insulin", "javelin", "justin", "kelvin", "kenyan", "kevin", "kremlin", "latin", "libyan", "linchpin",
        "lupin", "margin", "marlin", "martin", "melvin", "merlin", "montenegrin", "muffin", "napkin", "origin", "penicillin", "pumpkin", "resin", "robin", "rosin", "satin", "schwerin",
        "stettin", "szczecin", "toxin", "turin", "underpin", "urchin", "vermin", "violin", "virgin", "vitamin", "wisconsin", "within",
    };

    /// <summary>Words that stand for the other forms, none of which has the stem of <paramref name="word"/>; none where it is no such name.</summary>
    /// <param name="word">Not a beginning, not in quotation marks.</param>
    public static IReadOnlyList<Word> Others(Word word)
    {
        var text = word.Text;
        var isCapital = word.Shown is { Length: > 0 } shown && char.IsUpper(shown[0]);
        IEnumerable<string> forms =
            text.Length >= Shortest && text.All(IsCyrillic) ? OfCyrillic(word, isCapital)
            : text.Length >= ShortestLatin && text.All(char.IsAsciiLetterLower) && (LatinName().IsMatch(text) || (isCapital && LatinNameInCapitals().IsMatch(text) && !English.Contains(text)))
                ? Romanisation.Cyrillic(text).SelectMany(Declined) : [];
        return [.. forms.DistinctBy(Stemming.Stem).Where(f => Stemming.Stem(f) != Stemming.Stem(text)).Select(f => new Word(f))];
    }

    /// <summary>Forms of a word in the cases that its stem does not find, where it is a name in the nominative.</summary>
    /// <param name="word">Folded.</param>
    public static IReadOnlyList<string> Cases(string word) =>
        word.Length < Shortest || !word.All(IsCyrillic) ? [] : [.. Declined(word).DistinctBy(Stemming.Stem).Where(f => Stemming.Stem(f) != Stemming.Stem(word))];

    private static IEnumerable<string> OfCyrillic(Word word, bool isCapital)
    {
        // As it was written, ё is told from е.
        var written = word.Shown is { } shown && Folding.Fold(shown) == word.Text ? shown.ToLowerInvariant() : word.Text;
        // Of a word in small letters nobody knows whether it is a name in another case: правовым.
        var name = isCapital ? Nominative(written) : written;
        var folded = Folding.Fold(name);
        if (!isCapital && !Name().IsMatch(folded)) return [];
        return Declined(folded).Concat(Romanisation.Latin(name));
    }

    /// <summary>One form for each stem that the cases of a name in the nominative have.</summary>
    private static IEnumerable<string> Declined(string name) =>
        name.EndsWith("ов", StringComparison.Ordinal) || name.EndsWith("ев", StringComparison.Ordinal) ? [name, name + "а"]
        : name.EndsWith("ей", StringComparison.Ordinal) ? [name, name[..^1] + "я", name[..^1] + "ю", name[..^1] + "ем"]
        : [name];

    private static string Nominative(string name)
    {
        if (OfFamily().Match(name) is { Success: true } family) return family.Groups[1].Value;
        return OfSergey().Match(name) is { Success: true } given ? given.Groups[1].Value + "й" : name;
    }

    private static bool IsCyrillic(char c) => c is >= 'а' and <= 'я' or 'і' or 'ї' or 'є' or 'ґ';

    [GeneratedRegex("^(.{2,}(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е|ой|ых|ы|ыми)$", RegexOptions.NonBacktracking)]
    private static partial Regex OfFamily();

    [GeneratedRegex("^(.{3,}е)(?:я|ю|ем)$", RegexOptions.NonBacktracking)]
    private static partial Regex OfSergey();

    [GeneratedRegex("(?:ов|ев|ова|ева|ын|ский|цкий|ская|цкая|енко|ович|евич|швили)$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex("(?:ov|ev|ova|eva|sky|skiy|skii|ski|skaya|enko|ovich|evich|shvili)$", RegexOptions.NonBacktracking)]
    private static partial Regex LatinName();

    // Endings that English words have as well (China, Turkey, Spain) are those of names only in given names, and behind a consonant.
    [GeneratedRegex("(?:[bcdfghjklmnprstvz]in|tsyn|[bdghklmnoprstvz]yan|chuk|iy|^(?:serg|andr|aleks|alex|matv|timof)e[yi])$", RegexOptions.NonBacktracking)]
    private static partial Regex LatinNameInCapitals();
}
