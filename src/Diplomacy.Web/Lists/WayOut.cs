using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Web.Lists;

/// <summary>Another list, where this one is empty, and how many it holds.</summary>
public sealed record WayOut(string Name, int Count, string Href)
{
    private const int MostWords = 5;

    /// <summary>The list without one of its filters, or one of its words, or with any of them: those that hold something, the most first.</summary>
    public static IReadOnlyList<WayOut> Of(StatementFilter filter, Func<StatementFilter, int> count, Func<StatementFilter, string> address)
    {
        var ways = filter.Choosing()
            .Select(p => (Name: $"without {filter.Label(p)}", Filter: filter.Remove(p.Name, p.Value)))
            // What is left without everything is no answer to anything.
            .Where(w => !w.Filter.IsAll || filter.Words is null);
        return [.. ways.Concat(Words(filter)).Select(w => new WayOut(w.Name, count(w.Filter), address(w.Filter))).Where(w => w.Count > 0).OrderByDescending(w => w.Count)];
    }

    /// <summary>The list by words of the corpus in the place of those that it lacks; null where it holds nothing.</summary>
    public static WayOut? Meant(StatementFilter filter, SearchIndex index, Func<StatementFilter, int> count, Func<StatementFilter, string> address)
    {
        if (filter.Words?.Mended(index) is not { } mended) return null;
        return filter.Asking(mended) is { } meant && count(meant) is > 0 and var found ? new WayOut(mended, found, address(meant)) : null;
    }

    private static IEnumerable<(string Name, StatementFilter Filter)> Words(StatementFilter filter) =>
        from way in Questions(filter)
        let left = filter.Asking(QuestionText.Print(way.Question))
        where left is not null
        select (way.Name, left);

    private static IEnumerable<(string Name, Question Question)> Questions(StatementFilter filter)
    {
        if (filter.Words?.Question is not AllOf { With: { Count: > 1 } all, Without.Count: 0 }) yield break;
        // Little words are no part worth leaving out, nor one to be looked for instead.
        var parts = all.Where(p => p is not Word { Exact: false, Prefix: false } word || !LittleWords.Has(word.Text)).ToList();
        // Without the only one nothing but little words is left.
        foreach (var part in parts.Where(p => p is Phrase or Word && parts.Count is > 1 and <= MostWords))
        {
            var rest = all.Where(p => !ReferenceEquals(p, part)).ToList();
            yield return ($"without {Quoted(QuestionText.Print(part))}", Together(rest));
        }
        if (parts.Count > 0 && parts.Count < all.Count) yield return ("without the little words", Together(parts));
        if (parts.Count > 2) yield return ("with any of the words", new AnyOf(parts));
    }

    private static Question Together(List<Question> parts) => parts is [var one] ? one : new AllOf(parts, []);

    private static string Quoted(string words) => words.Contains('"') ? words : $"“{words}”";
}
