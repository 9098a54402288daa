namespace Diplomacy.Search.Index;

/// <summary>One document of the corpus as the index takes it, with all its rows.</summary>
public sealed record IndexedAgreement
{
    /// <summary>By which hits name it; never that of another one in the same index.</summary>
    public required int Id { get; init; }

    /// <summary>Orders documents of one day, by the bytes of its UTF-8: the slug.</summary>
    public required string SortKey { get; init; }

    public string? Title { get; init; }

    /// <summary>The parties: their codes are values of <c>country</c>, their names words of the document.</summary>
    public IReadOnlyList<IndexedName> Parties { get; init; } = [];

    /// <summary>Null where undated.</summary>
    public int? Year { get; init; }

    /// <summary>The first day that its date may mean, as <see cref="DateOnly.DayNumber"/>; null where undated.</summary>
    public int? FirstDay { get; init; }

    public string? Kind { get; init; }

    public string? Evidence { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The organisations that the document names anywhere.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>The instruments that the document cites anywhere.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary>Codes of the doubts about it.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Names of its fields that a curator set.</summary>
    public IReadOnlyList<string> Curated { get; init; } = [];

    /// <summary>Its statements and other passages, in the order of the document.</summary>
    public IReadOnlyList<IndexedRow> Rows { get; init; } = [];
}
