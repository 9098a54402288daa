namespace Diplomacy.Parsing.Vocabulary;

/// <summary>Words that British and American texts spell differently, in the names of bodies and instruments.</summary>
internal static class Spelling
{
    private static readonly (string British, string American)[] Pairs =
    [
        ("Organisation", "Organization"), ("Programme", "Program"), ("Centre", "Center"), ("Centres", "Centers"),
        ("Defence", "Defense"), ("Labour", "Labor"), ("Harbour", "Harbor"), ("Neighbourhood", "Neighborhood"),
        ("Civilisation", "Civilization"), ("Civilisations", "Civilizations"), ("Decarbonisation", "Decarbonization"),
        ("Standardisation", "Standardization"), ("Stabilisation", "Stabilization"), ("Co-operation", "Cooperation"),
        ("Organised", "Organized"), ("Communiqué", "Communique"),
    ];

    private static readonly ILookup<string, string> Others =
        Pairs.SelectMany(p => new[] { (p.British, p.American), (p.American, p.British) }).ToLookup(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> ToBritish = Pairs.DistinctBy(p => p.American)
        .ToDictionary(p => Text.Folding.Fold(p.American), p => Text.Folding.Fold(p.British), StringComparer.Ordinal);

    /// <summary>A folded word as British texts spell it.</summary>
    public static string British(string folded) => ToBritish.GetValueOrDefault(folded, folded);

    /// <summary>The name in all spellings that texts use, mixed ones too ("International Labor Organisation"); as given first.</summary>
    public static IEnumerable<string> Variants(string name)
    {
        IEnumerable<string> variants = [""];
        foreach (var word in name.Split(' '))
        {
            string[] spellings = [word, .. Others[word]];
            variants = [.. variants.SelectMany(_ => spellings, (v, s) => v.Length == 0 ? s : v + " " + s)];
        }
        return variants;
    }
}
