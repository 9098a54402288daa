using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>Draws who cites which instruments, of the corpus and elsewhere.</summary>
/// <param name="inCorpus">Whether an instrument is in the corpus, by its slug.</param>
public sealed class CitationPicture(DiplomacyContext db, SearchIndex index, StatementFilter filter, Func<string, bool> inCorpus)
{
    /// <summary>As many declarations as have room on the left.</summary>
    private const int MostDeclarations = 24;

    private const int MostCountries = 24;

    private readonly PictureLinks _links = new(filter);

    /// <param name="most">Instruments that are drawn: those that most declarations cite.</param>
    /// <param name="listed">Instruments in the table.</param>
    public async Task<(CitationGraph Graph, Matrix Figures, int Left)> DrawAsync(int most, int listed, CancellationToken cancel)
    {
        var all = Tables.Count(index, SearchFor.Agreements, filter, DimensionNames.Cites).Facets[0].Values.Where(v => _links.HasInstrument(v.Value)).ToList();
        var cited = all.Take(most).ToList();
        var nodes = cited.Select(c => new GraphNode(Name(c.Value), Addresses.Reference(c.Value), c.Count, inCorpus(c.Value))).ToList();
        var graph = await OfDeclarationsAsync(cited, nodes, cancel) ?? OfCountries(cited, nodes);
        var figures = new Matrix("Instruments by declarations that cite them", "Instrument", [new("declarations", _links.To(SearchFor.Agreements))],
            [.. all.Take(listed).Select(c => new MatrixRow(Name(c.Value), Addresses.Reference(c.Value), [new(c.Count, _links.To(SearchFor.Agreements, ("cites", c.Value)))]))]);
        return (graph, figures, Math.Max(0, all.Count - listed));
    }

    /// <summary>Null where too many declarations cite them.</summary>
    private async Task<CitationGraph?> OfDeclarationsAsync(List<FacetCount> cited, List<GraphNode> nodes, CancellationToken cancel)
    {
        if (cited.Any(c => c.Count > MostDeclarations)) return null;
        var citing = cited.Select(c => Tables.Newest(index, filter with { Cites = [c.Value] }, MostDeclarations)).ToList();
        int[] ids = [.. citing.SelectMany(c => c).Distinct()];
        if (ids.Length > MostDeclarations) return null;
        var lines = await AgreementLines.LoadAsync(db, ids, cancel);
        var left = ids.Where(lines.ContainsKey).OrderByDescending(id => lines[id].Date, StringComparer.Ordinal).ToList();
        var place = left.Index().ToDictionary(i => i.Item, i => i.Index);
        return new CitationGraph(false,
            [.. left.Select(id => new GraphNode(lines[id].WhoWhatWhen(), lines[id].Href(), 1, true))], nodes,
            [.. citing.SelectMany((c, to) => c.Where(place.ContainsKey).Select(id => new GraphEdge(place[id], to, 1, lines[id].Href())))]);
    }

    private CitationGraph OfCountries(List<FacetCount> cited, List<GraphNode> nodes)
    {
        var cells = cited.Index().SelectMany(c => Tables.Count(index, SearchFor.Agreements, filter with { Cites = [c.Item.Value] }, DimensionNames.Country).Facets[0].Values
            .Where(v => _links.IsOther(v.Value)).Select(v => (Party: v.Value, Instrument: c.Index, v.Count))).ToList();
        var parties = cells.GroupBy(c => c.Party).OrderByDescending(g => g.Sum(c => c.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostCountries)
            .Select(g => PartyNames.Of(g.Key)).Index().ToDictionary(p => p.Item.Code, p => (p.Index, Party: p.Item));
        return new CitationGraph(true,
            [.. parties.Values.Select(p => new GraphNode(p.Party.ShortName, Addresses.Party(p.Party.Slug), cells.Where(c => c.Party == p.Party.Code).Sum(c => c.Count), false))], nodes,
            [.. cells.Where(c => parties.ContainsKey(c.Party)).Select(c => new GraphEdge(
                parties[c.Party].Index, c.Instrument, c.Count, _links.To(SearchFor.Agreements, ("country", c.Party), ("cites", cited[c.Instrument].Value))))]);
    }

    private string Name(string slug) => filter.Terms.Cited.TryGetValue(slug, out var term) ? term.Label : slug.Replace('-', ' ');
}
