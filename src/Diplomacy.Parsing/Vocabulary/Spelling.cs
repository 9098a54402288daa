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

    /// <summary>The name as given, then in British and in American spelling where they differ from it.</summary>
    public static IEnumerable<string> Variants(string name)
    {
        var words = name.Split(' ');
        var british = string.Join(' ', words.Select(w => Pairs.FirstOrDefault(p => p.American == w).British ?? w));
        var american = string.Join(' ', words.Select(w => Pairs.FirstOrDefault(p => p.British == w).American ?? w));
        var hyphenless = string.Join(' ', british.Split(' ').Select(w => w == "Co-operation" ? "Cooperation" : w));
        return new[] { name, british, hyphenless, american }.Distinct(StringComparer.Ordinal);
    }
}
