using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>Draws who cites which instruments, of the corpus and elsewhere.</summary>
public sealed class CitationPicture(DiplomacyContext db, SearchIndex index, StatementFilter filter)
{
    /// <summary>As many declarations as have room on the left.</summary>
    private const int MostDeclarations = 24;

    private const int MostYears = 24;

    private readonly PictureLinks _links = new(filter);

    /// <param name="most">Instruments that are drawn: those that most declarations cite.</param>
    /// <param name="named">Declarations that are named with an instrument where there is no room for lines.</param>
    /// <param name="listed">Instruments in the table.</param>
    public async Task<(object Drawing, Matrix Figures, int Left)> DrawAsync(int most, int named, int listed, CancellationToken cancel)
    {
        var all = Tables.Count(index, SearchFor.Agreements, filter, DimensionNames.Cites).Facets[0].Values.Where(v => _links.HasInstrument(v.Value)).ToList();
        var cited = all.Take(most).ToList();
        var names = await CitedInstruments.LoadAsync(db, [.. all.Take(Math.Max(most, listed)).Select(c => c.Value)], cancel);
        var nodes = cited.Select(c => new GraphNode(Name(c.Value), Addresses.Reference(c.Value), names.GetValueOrDefault(c.Value)?.InCorpus ?? false)).ToList();
        object drawing = await OfDeclarationsAsync(cited, nodes, cancel) is { } graph ? graph : await ListAsync(cited, nodes, named, cancel);
        var figures = new Matrix("Instruments by declarations that cite them", "Instrument", [new("declarations", _links.To(SearchFor.Agreements))],
            [.. all.Take(listed).Select(c => new MatrixRow(Name(c.Value), Addresses.Reference(c.Value), [new(c.Count, _links.To(SearchFor.Agreements, ("cites", c.Value)))]))]);
        return (drawing, figures, Math.Max(0, all.Count - listed));

        // One that was removed since the index was in step goes by its slug.
        string Name(string slug) => names.GetValueOrDefault(slug)?.Title ?? slug.Replace('-', ' ');
    }

    /// <summary>Null where too many declarations cite them.</summary>
    private async Task<CitationGraph?> OfDeclarationsAsync(List<FacetCount> cited, List<GraphNode> nodes, CancellationToken cancel)
    {
        if (cited.Any(c => c.Count > MostDeclarations)) return null;
        var citing = cited.Select(c => Tables.Newest(index, filter, MostDeclarations, Citing(c.Value))).ToList();
        int[] ids = [.. citing.SelectMany(c => c).Distinct()];
        if (ids.Length > MostDeclarations) return null;
        var lines = await AgreementLines.LoadAsync(db, ids, cancel);
        var left = ids.Where(lines.ContainsKey).OrderByDescending(id => lines[id].Date, StringComparer.Ordinal).ToList();
        var place = left.Index().ToDictionary(i => i.Item, i => i.Index);
        return new CitationGraph(
            [.. left.Select(id => new GraphNode(lines[id].WhoWhatWhen(), lines[id].Href(), true))], nodes,
            [.. citing.SelectMany((c, to) => c.Where(place.ContainsKey).Select(id => new GraphEdge(place[id], to, lines[id].Href())))]);
    }

    /// <summary>Lines of so many declarations would hide one another: each instrument with its years and the newest that cite it.</summary>
    private async Task<CitationList> ListAsync(List<FacetCount> cited, List<GraphNode> nodes, int named, CancellationToken cancel)
    {
        var years = cited.Select(c => Tables.Count(index, SearchFor.Agreements, filter, [Citing(c.Value)], DimensionNames.Year).Facets[0].ByYear()).ToList();
        var whole = YearBars.Of(years.SelectMany(y => y), year => year, MostYears);
        var bars = whole.Undated is { } undated ? [.. whole.Bars, undated] : whole.Bars;
        var citing = cited.Select(c => Tables.Newest(index, filter, named, Citing(c.Value))).ToList();
        var lines = await AgreementLines.LoadAsync(db, [.. citing.SelectMany(c => c).Distinct()], cancel);
        return new CitationList(
            [.. cited.Index().Select(c => new InstrumentRow(
                nodes[c.Index],
                new(c.Item.Count, _links.To(SearchFor.Agreements, ("cites", c.Item.Value))),
                [.. bars.Select(bar => new MatrixCell(
                    years[c.Index].Where(y => bar.From is null ? y.Year is null : y.Year >= bar.From && y.Year <= bar.To).Sum(y => y.Count),
                    _links.To(SearchFor.Agreements, ("cites", c.Item.Value), ("year", bar.Href))))],
                [.. citing[c.Index].Where(lines.ContainsKey).Select(id => lines[id])
                    .Select(line => new CitingLine(line.Who(), DateWords.Of(line.Date), line.Heading, line.Href()))]))],
            [.. bars.Select(b => b.Label)]);
    }

    private static Selection Citing(string instrument) => new(DimensionNames.Cites, [instrument]);
}
