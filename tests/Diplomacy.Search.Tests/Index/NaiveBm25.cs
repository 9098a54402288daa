using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Fields = System.Collections.Generic.IReadOnlyList<
    System.Collections.Generic.IReadOnlyList<System.Collections.Generic.IReadOnlyList<Diplomacy.Search.Analysis.Token>>>;

namespace Diplomacy.Search.Tests.Index;

/// <summary>BM25F word for word: weights, lengths and averages of fields, then saturation, then rarity.</summary>
internal sealed class NaiveBm25
{
    private readonly SearchRequest _request;
    private readonly List<(HashSet<string> Stems, bool InTitle)> _words;
    private readonly List<Fields> _own;
    private readonly List<Fields> _headings;

    public NaiveBm25(IReadOnlyList<NaiveRow> rows, SearchRequest request, NaiveSearch search)
    {
        _request = request;
        _own = [.. rows.Select(r => r.Own)];
        _headings = [.. rows.Where(r => r.Row is null).Select(r => r.Heading)];
        _words = [.. ScoredWord.Of(request.Question).DistinctBy(w => (w.Prefix ? w.Text : Stemming.Stem(w.Text), w.Prefix, w.InTitle))
            .Select(w => (search.StemsOf(w.Text, w.Prefix), w.InTitle))];
    }

    public float Of(NaiveRow row)
    {
        var withHeading = _request.Reach == WordReach.Anywhere || row.Row is null;
        var score = 0.0;
        foreach (var (stems, inTitle) in _words)
        {
            if (!inTitle) score += Score(stems, row.Own, _own, [1, 0.4, 0.5], [15, 3, 3]);
            if (withHeading) score += Score(stems, row.Heading, _headings, [1, 0.5], [15, 3]);
        }
        return (float)score;
    }

    private static double Score(HashSet<string> stems, Fields document, List<Fields> all, double[] weights, int[] most)
    {
        var having = all.Count(d => d.Any(f => Count(f, stems) > 0));
        var rarity = Math.Log(1 + (all.Count - having + 0.5) / (having + 0.5));
        var sum = 0.0;
        for (var f = 0; f < document.Count; f++)
        {
            var times = Math.Min(most[f], Count(document[f], stems));
            if (times > 0) sum += weights[f] * times / (0.25 + 0.75 * Length(document[f], f) / Average(all, f));
        }
        return rarity * sum / (1.2 + sum);
    }

    private static int Count(IReadOnlyList<IReadOnlyList<Token>> field, HashSet<string> stems) => field.Sum(s => s.Count(t => stems.Contains(t.Stem)));

    private static double Average(List<Fields> all, int field)
    {
        var lengths = all.Where(d => d.Count > field).Select(d => Length(d[field], field)).Where(l => l > 0).ToList();
        return lengths.Count == 0 ? 1 : lengths.Average();
    }

    private static int Length(IReadOnlyList<IReadOnlyList<Token>> field, int index) =>
        Math.Min(index == 0 ? 65535 : 255, field.Sum(s => s.Count));
}
