using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.People;

/// <summary>For which state well-known leaders speak (<c>leaders.yaml</c>), where a text does not say.</summary>
internal static class Leaders
{
    private static readonly Dictionary<string, List<(string[] Parts, string Code)>> ByPart = Read();

    private static Dictionary<string, List<(string[] Parts, string Code)>> Read()
    {
        var index = new Dictionary<string, List<(string[], string)>>(StringComparer.Ordinal);
        foreach (var (code, names) in VocabularyFile.Read<Dictionary<string, string[]>>("leaders.yaml"))
        {
            foreach (var parts in names.Select(Names.Parts))
                foreach (var part in parts.Distinct())
                {
                    if (!index.TryGetValue(part, out var known)) index[part] = known = [];
                    known.Add((parts, code));
                }
        }
        return index;
    }

    /// <summary>The code for whom the leader of this name speaks; where several do, the only one among <paramref name="preferred"/>; else null.</summary>
    public static string? CodeOf(string name, IReadOnlyCollection<string> preferred)
    {
        var parts = Names.Parts(name);
        if (parts.Length == 0 || !ByPart.TryGetValue(parts[^1], out var known)) return null;
        var codes = known.Where(k => parts.All(k.Parts.Contains) || (k.Parts.Length > 1 && k.Parts.All(parts.Contains))).Select(k => k.Code).Distinct().ToList();
        if (codes.Count > 1) codes = [.. codes.Where(preferred.Contains)];
        return codes.Count == 1 ? codes[0] : null;
    }
}
