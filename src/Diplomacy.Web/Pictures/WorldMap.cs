using Diplomacy.Storage.Names;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>Countries shaded by a count. What has no place on the map - organisations - is listed below it.</summary>
/// <param name="Unit">"declaration", "statement".</param>
/// <param name="Marks">Countries with a count, those of points last.</param>
/// <param name="Land">The other countries, as one path.</param>
/// <param name="Elsewhere">Parties that are no countries of the map.</param>
public sealed record WorldMap(string Unit, Shades Shades, IReadOnlyList<MapMark> Marks, string Land, IReadOnlyList<MatrixRow> Elsewhere)
{
    /// <param name="rows">Parties by count, most first: their codes, and rows of one cell.</param>
    public static WorldMap Of(string unit, IReadOnlyList<(string Code, MatrixRow Row)> rows)
    {
        var shades = Shades.Of(rows.Select(r => r.Row.Cells[0].Count));
        var states = rows.Where(r => !PartyNames.IsOrganisation(r.Code)).ToDictionary(r => r.Code, r => r.Row);
        var marks = WorldShapes.All.Where(s => states.ContainsKey(s.Code)).Select(s => new MapMark(s, states[s.Code], shades.Of(states[s.Code].Cells[0].Count))).ToList();
        var shown = marks.Select(m => m.Shape.Code).ToHashSet();
        var land = string.Concat(WorldShapes.All.Where(s => s.Path is not null && !shown.Contains(s.Code)).Select(s => s.Path));
        return new(unit, shades, marks, land, [.. rows.Where(r => !shown.Contains(r.Code)).Select(r => r.Row)]);
    }

    /// <summary>What it shows, for those who cannot see it.</summary>
    public string Says(IReadOnlyList<MatrixRow> rows) => rows.Count == 0
        ? "A map of the world on which no country is shaded."
        : $"A map of the world on which {Phrases.Count(Marks.Count, "country", "countries")} {(Marks.Count == 1 ? "is" : "are")} shaded by {Unit}s: "
            + $"{Phrases.List([.. rows.Take(5).Select(r => $"{r.Label} {Phrases.Number(r.Cells[0].Count)}")])}{(rows.Count > 5 ? " and others with fewer or as many" : "")}.";
}

/// <summary>A country on the map with its count.</summary>
public sealed record MapMark(WorldShape Shape, MatrixRow Row, int Shade)
{
    public string Label => $"{Row.Label}: {Phrases.Number(Row.Cells[0].Count)}";
}
