using System.Globalization;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>Which declarations, on the left, cite which instruments, on the right.</summary>
public sealed record CitationGraph(IReadOnlyList<GraphNode> Citing, IReadOnlyList<GraphNode> Cited, IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>The line from left to right in a picture of 100 by 1000, whose nodes stand at equal distances.</summary>
    public string Path(GraphEdge edge)
    {
        var (from, to) = (Middle(edge.From, Citing.Count), Middle(edge.To, Cited.Count));
        return $"M0 {from}C50 {from} 50 {to} 100 {to}";
    }

    public string Label(GraphEdge edge) => $"{Citing[edge.From].Label} cites {Cited[edge.To].Label}";

    /// <summary>What it shows, for those who cannot see it.</summary>
    public string Says => $"{Phrases.Count(Edges.Count, "line")} from {Phrases.Count(Citing.Count, "declaration")} to the {Phrases.Count(Cited.Count, "instrument")} that they cite, "
        + $"{Phrases.Number(Cited.Count(c => c.InCorpus))} of which in this corpus: {Phrases.List([.. Edges.Take(40).Select(Label)])}{(Edges.Count > 40 ? " and so on" : "")}.";

    private static string Middle(int index, int count) => ((index + .5) * 1000 / count).ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A declaration or an instrument.</summary>
public sealed record GraphNode(string Label, string Href, bool InCorpus);

/// <summary>A line between the i-th of the left and the j-th of the right.</summary>
public sealed record GraphEdge(int From, int To, string Href);
