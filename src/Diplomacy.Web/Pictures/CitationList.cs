using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>Who cites which instruments where so many do that lines would hide one another: instrument by instrument, in time and by name.</summary>
/// <param name="Years">The years, or spans of years, that each instrument's bars stand for.</param>
public sealed record CitationList(IReadOnlyList<InstrumentRow> Instruments, IReadOnlyList<string> Years)
{
    /// <summary>The greatest bar of all: bars of two instruments can be set against each other.</summary>
    public int Most { get; } = Instruments.SelectMany(i => i.Bars).Select(b => b.Count).DefaultIfEmpty().Max();

    /// <summary>The height of a bar in hundredths of the greatest; one that is there at all can be seen.</summary>
    public int Height(int count) => count == 0 ? 0 : Math.Max(8, (int)Math.Round(100.0 * count / Most));

    /// <summary>An instrument's bars for those who cannot see them: "2022 1, 2023 9".</summary>
    public string Says(InstrumentRow of) => $"Declarations that cite {of.Instrument.Label}: "
        + Phrases.List([.. of.Bars.Index().Where(b => b.Item.Count > 0).Select(b => $"{Years[b.Index]} {Phrases.Number(b.Item.Count)}")]);
}

/// <summary>An instrument, and the declarations that cite it.</summary>
/// <param name="All">How many they are, and the list of them.</param>
/// <param name="Bars">By year, in the order of the years of the picture.</param>
/// <param name="Citing">The newest of them.</param>
public sealed record InstrumentRow(GraphNode Instrument, MatrixCell All, IReadOnlyList<MatrixCell> Bars, IReadOnlyList<CitingLine> Citing)
{
    /// <summary>How many are not named.</summary>
    public int More => Math.Max(0, All.Count - Citing.Count);
}

/// <summary>A declaration that cites an instrument.</summary>
public sealed record CitingLine(string Who, string When, string Title, string Href);
