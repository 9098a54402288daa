using System.Globalization;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>Who cites which instruments: on the left declarations where they are few, else countries; on the right instruments.</summary>
/// <param name="ByCountry">Those on the left are countries.</param>
/// <param name="Edges">Which of the left cites which of the right.</param>
public sealed record CitationGraph(bool ByCountry, IReadOnlyList<GraphNode> Citing, IReadOnlyList<GraphNode> Cited, IReadOnlyList<GraphEdge> Edges)
{
    private readonly int _most = Edges.Select(e => e.Count).DefaultIfEmpty(1).Max();

    /// <summary>The breadth of a line: 1 to 4.</summary>
    public int Breadth(GraphEdge edge) => _most == 1 ? 1 : 1 + (int)Math.Round(3 * Math.Sqrt((edge.Count - 1) / (double)(_most - 1)));

    /// <summary>The line from left to right in a picture of 100 by 1000, whose nodes stand at equal distances.</summary>
    public string Path(GraphEdge edge)
    {
        var (from, to) = (Middle(edge.From, Citing.Count), Middle(edge.To, Cited.Count));
        return $"M0 {from}C50 {from} 50 {to} 100 {to}";
    }

    public string Label(GraphEdge edge) =>
        $"{Citing[edge.From].Label}: {Cited[edge.To].Label}{(ByCountry ? $", {Phrases.Count(edge.Count, "declaration")}" : "")}";

    /// <summary>What it shows, for those who cannot see it.</summary>
    public string Says => $"Lines from {Phrases.Count(Citing.Count, ByCountry ? "party" : "declaration", ByCountry ? "parties" : null)} to "
        + $"{Phrases.Count(Cited.Count, "instrument")} that they cite, {Phrases.Number(Cited.Count(c => c.InCorpus))} of which stand in this corpus.";

    private static string Middle(int index, int count) => ((index + .5) * 1000 / count).ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A declaration, a country or an instrument.</summary>
public sealed record GraphNode(string Label, string Href, int Count, bool InCorpus);

/// <summary>A line between the i-th of the left and the j-th of the right.</summary>
public sealed record GraphEdge(int From, int To, int Count, string Href);
