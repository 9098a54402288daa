using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>The pictures of a filter, each counted by the index when it is asked for. What a mark shows is the total of the list that it leads to.</summary>
/// <param name="whole">With all rows that a page has room for; else the first ones.</param>
/// <param name="listed">Rows of figures beside a drawing that has not room for all.</param>
public sealed class PictureBook(SearchIndex index, StatementFilter filter, bool whole = false, int listed = 30)
{
    private const SearchFor Declarations = SearchFor.Agreements;
    private const SearchFor Statements = SearchFor.Statements;

    private readonly PictureLinks _links = new(filter);

    private int Countries => whole ? 250 : 16;

    /// <summary>Declarations by year.</summary>
    public YearBars Timeline(int most = 40)
    {
        var years = Tables.Count(index, Declarations, filter, DimensionNames.Year).Facets[0].ByYear();
        return YearBars.Of(years, year => _links.To(Declarations, ("year", year)), filter.Years.Count > 1 ? int.MaxValue : most) with { Unit = "declaration" };
    }

    /// <summary>Parties by declarations, or by statements.</summary>
    public (WorldMap Map, Matrix Figures) Map(SearchFor of)
    {
        var rows = Parties(of).Select(p => (p.Party.Code, new MatrixRow(p.Party.ShortName, Addresses.Party(p.Party.Slug), [new(p.Count, _links.To(of, ("country", p.Party.Code)))]))).ToList();
        var unit = Unit(of);
        return (WorldMap.Of(unit, rows), new Matrix(of == Declarations ? "Declarations by party" : "Statements by party", "Party", [new(unit + "s", _links.To(of))], [.. rows.Select(r => r.Item2)]));
    }

    /// <summary>Statements by party and area, those with most first.</summary>
    public (Matrix Matrix, int Left) CountriesByAreas()
    {
        var cells = Tables.Cross(index, Statements, filter, new CrossOf(DimensionNames.Country, DimensionNames.Area))[0].Counts.ToDictionary(c => (c.Row, c.Column), c => c.Count);
        var parties = Parties(Statements).ToList();
        var areas = AreasByCount().ToList();
        return (new Matrix("Statements by party and area", "Party",
            [.. areas.Select(a => new MatrixHead(a.Short, Addresses.Area(a.Slug)))],
            [.. parties.Take(Countries).Select(p => new MatrixRow(p.Party.ShortName, Addresses.Party(p.Party.Slug),
                [.. areas.Select(a => new MatrixCell(cells.GetValueOrDefault((p.Party.Code, a.Slug)), _links.To(Statements, ("country", p.Party.Code), ("area", a.Slug))))]))]),
            Math.Max(0, parties.Count - Countries));
    }

    /// <summary>Statements by area and year, or span of years; years without any are left out.</summary>
    public Matrix AreasByYears(int most = 24)
    {
        var cells = Tables.Cross(index, Statements, filter, new CrossOf(DimensionNames.Area, DimensionNames.Year))[0].Counts
            .Where(c => _links.HasArea(c.Row)).Select(c => (Area: c.Row, Year: Counts.Year(c.Column), c.Count)).ToList();
        var years = YearBars.Of(cells.Select(c => new YearCount(c.Year, null, c.Count)), year => year, filter.Years.Count > 1 ? int.MaxValue : most);
        // A column of nothing tells less than the room that it takes on a phone.
        var bars = years.Bars.Where(b => b.Total > 0);
        List<YearBar> columns = years.Undated is { } undated ? [.. bars, undated] : [.. bars];
        return new Matrix("Statements by area and year", "Area",
            [.. columns.Select(c => new MatrixHead(c.Label, _links.To(Statements, ("year", c.Href))))],
            [.. AreasByCount().Select(a => new MatrixRow(a.Short, Addresses.Area(a.Slug), [.. columns.Select(c => new MatrixCell(
                cells.Where(x => x.Area == a.Slug && (c.From is null ? x.Year is null : x.Year >= c.From && x.Year <= c.To)).Sum(x => x.Count),
                _links.To(Statements, ("area", a.Slug), ("year", c.Href))))]))]);
    }

    /// <summary>Statements by area as bars, parted by strength.</summary>
    public (IReadOnlyList<AreaBar> Bars, Matrix Figures) Strengths()
    {
        var cells = Tables.Cross(index, Statements, filter, new CrossOf(DimensionNames.Area, DimensionNames.Strength))[0].Counts.ToDictionary(c => (c.Row, c.Column), c => c.Count);
        return Profile("Area", AreasByCount().Select(a => (a.Short, "area", a.Slug)), cells);
    }

    /// <summary>Statements by party as bars, parted by strength.</summary>
    public (IReadOnlyList<AreaBar> Bars, Matrix Figures) StrengthsByParty(int most)
    {
        var cells = Tables.Cross(index, Statements, filter, new CrossOf(DimensionNames.Country, DimensionNames.Strength))[0].Counts.ToDictionary(c => (c.Row, c.Column), c => c.Count);
        return Profile("Party", Parties(Statements).Take(most).Select(p => (p.Party.ShortName, "country", p.Party.Code)), cells);
    }

    /// <summary>Who declares with whom: declarations of each two parties, as a table of the parties with most, and as a list of pairs.</summary>
    public (Matrix Matrix, Matrix Figures, int Left) Pairs()
    {
        var parties = Parties(Declarations, others: false).Select(p => p.Party).ToList();
        var order = parties.Index().ToDictionary(p => p.Item.Code, p => p.Index);
        var cells = Tables.Cross(index, Declarations, filter, new CrossOf(DimensionNames.Country, DimensionNames.With))[0].Counts
            .Where(c => c.Row != c.Column && order.ContainsKey(c.Row) && order.ContainsKey(c.Column)).ToDictionary(c => (c.Row, c.Column), c => c.Count);
        var pairs = cells.Where(c => order[c.Key.Row] < order[c.Key.Column]).OrderByDescending(c => c.Value).ThenBy(c => order[c.Key.Row]).ThenBy(c => order[c.Key.Column]).ToList();
        // Parties that share nothing with another one would be empty rows.
        var shown = parties.Where(p => cells.Keys.Any(k => k.Row == p.Code)).Take(whole ? 60 : 20).ToList();
        return (
            new Matrix("Declarations by two parties", "Party",
                [.. shown.Select(p => new MatrixHead(p.ShortName, Addresses.Party(p.Slug)))],
                [.. shown.Select(one => new MatrixRow(one.ShortName, Addresses.Party(one.Slug),
                    [.. shown.Select(other => new MatrixCell(cells.GetValueOrDefault((one.Code, other.Code)), Both(one.Code, other.Code)))]))]),
            new Matrix("Declarations by two parties", "Parties", [new("declarations", _links.To(Declarations))],
                [.. pairs.Take(listed).Select(p => (One: PartyNames.Of(p.Key.Row), Other: PartyNames.Of(p.Key.Column), p.Value))
                    .Select(p => new MatrixRow($"{p.One.ShortName} – {p.Other.ShortName}", Addresses.Pair(p.One.Slug, p.Other.Slug), [new(p.Value, Both(p.One.Code, p.Other.Code))]))]),
            Math.Max(0, pairs.Count - listed));

        string Both(string one, string other) => _links.To(Declarations, ("country", one), ("country", other));
    }

    private (IReadOnlyList<AreaBar>, Matrix) Profile(string corner, IEnumerable<(string Label, string Name, string Value)> rows, Dictionary<(string, string), int> cells)
    {
        var ladder = Enum.GetValues<Strength>().OrderDescending().ToList();
        var bars = rows.Select(r => new AreaBar(r.Label, _links.To(Statements, (r.Name, r.Value)),
            ladder.Sum(s => cells.GetValueOrDefault((r.Value, s.Code()))), ladder.Where(s => s >= Strength.Intended).Sum(s => cells.GetValueOrDefault((r.Value, s.Code()))),
            [.. ladder.Select(s => new StrengthPart((int)s + 1, s.Code(), cells.GetValueOrDefault((r.Value, s.Code())), _links.To(Statements, (r.Name, r.Value), ("strength", s.Code()))))])).ToList();
        return (bars, new Matrix($"Statements by {corner.ToLowerInvariant()} and strength", corner,
            [.. ladder.Select(s => new MatrixHead(s.Code(), _links.To(Statements, ("strength", s.Code()))))],
            [.. bars.Select(b => new MatrixRow(b.Label, b.Href, [.. b.Strengths!.Select(p => new MatrixCell(p.Count, p.Href))]))]));
    }

    /// <summary>The parties that have any: most first, then by name.</summary>
    /// <param name="others">But those that the filter asks for, which have all.</param>
    private IEnumerable<(PartyLine Party, int Count)> Parties(SearchFor of, bool others = true) =>
        Tables.Count(index, of, filter, DimensionNames.Country).Facets[0].Values.Where(v => !others || _links.IsOther(v.Value))
            .Select(v => (Party: PartyNames.Of(v.Value), v.Count)).OrderByDescending(p => p.Count).ThenBy(p => p.Party.ShortName, Letters.Order);

    private IEnumerable<Area> AreasByCount() =>
        Tables.Count(index, Statements, filter, DimensionNames.Area).Facets[0].Values.Where(v => _links.HasArea(v.Value)).Select(v => Area.Find(v.Value)!);

    private static string Unit(SearchFor of) => of == Declarations ? "declaration" : "statement";
}
