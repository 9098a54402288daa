using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Commitments;

/// <summary>
/// How statements are cited: by the source's own numbers where it numbers its paragraphs ("12", "12.2" for the second statement of
/// paragraph 12), else by ours - section and place in it ("1.5"), or place alone.
/// </summary>
internal static class StatementNumbers
{
    public static IReadOnlyList<(string Number, bool BySource)> Of(IReadOnlyList<Statement> statements)
    {
        var own = ByPlace(statements);
        var places = BySource(statements);
        List<string?> sourced = [.. places.Select(p => p.Number)];
        // Numbers that begin anew in each part name no single statement.
        var unique = sourced.Where(n => n is not null).ToList();
        if (unique.Count != unique.Distinct().Count()) return own;
        // Numbers of ours beside the source's must not look like them.
        List<(string Number, bool)> mixed = [.. own.Select((n, i) => sourced[i] is { } number ? (number, true) : n)];
        if (IsUnique(mixed)) return mixed;
        if (unique.Count * 2 < statements.Count) return own;
        var continued = Continued(places);
        return IsUnique(continued) ? continued : own;
    }

    private static bool IsUnique(List<(string Number, bool)> numbers) => numbers.DistinctBy(n => n.Number).Count() == numbers.Count;

    /// <summary>
    /// What stands without a number below paragraph 12 is counted on from its last statement: "12.2" below "12", "12.3" below "12.2"; before
    /// the first number "0.1".
    /// </summary>
    private static List<(string, bool)> Continued(List<(string? Marker, int Place, string? Number)> sourced)
    {
        var numbers = new List<(string, bool)>(sourced.Count);
        var (paragraph, last) = ("0", 0);
        foreach (var (marker, place, number) in sourced)
        {
            if (number is null)
            {
                numbers.Add(($"{paragraph}.{++last}", false));
                continue;
            }
            (paragraph, last) = (marker!, place);
            numbers.Add((number, true));
        }
        return numbers;
    }

    private static List<(string, bool)> ByPlace(IReadOnlyList<Statement> statements)
    {
        var numbers = new List<(string, bool)>(statements.Count);
        int? section = null;
        var place = 0;
        foreach (var statement in statements)
        {
            if (statement.Block.Section != section) place = 0;
            section = statement.Block.Section;
            place++;
            numbers.Add((section is { } s ? $"{s + 1}.{place}" : $"{place}", false));
        }
        return numbers;
    }

    /// <summary>The number of a statement's paragraph, its place among the statements of that, and both together; null where the source has none.</summary>
    private static List<(string? Marker, int Place, string? Number)> BySource(IReadOnlyList<Statement> statements)
    {
        var numbers = new List<(string?, int, string?)>(statements.Count);
        Block? block = null;
        var place = 0;
        foreach (var statement in statements)
        {
            place = ReferenceEquals(statement.Block, block) ? place + 1 : 1;
            block = statement.Block;
            var marker = block.Marker?.Value.Trim('.', ')', '(', ' ');
            var numbered = marker is { Length: > 0 } && marker.All(c => char.IsAsciiDigit(c) || c == '.');
            numbers.Add(!numbered ? (null, place, null) : (marker, place, block.Sentences.Count == 1 ? marker : $"{marker}.{place}"));
        }
        return numbers;
    }
}
