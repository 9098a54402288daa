namespace Diplomacy.Search.Index;

/// <summary>A statement or another passage of a document as the index takes it.</summary>
public sealed record IndexedRow
{
    /// <summary>By which hits name it; statements and passages may share ids.</summary>
    public required int Id { get; init; }

    /// <summary>A statement; else another passage, which has neither areas nor strength.</summary>
    public required bool IsStatement { get; init; }

    public required string Text { get; init; }

    /// <summary>The words that it completes, or null.</summary>
    public string? LeadIn { get; init; }

    /// <summary>The main one first; known to the vocabulary.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Known to the vocabulary; null for what is no statement.</summary>
    public string? Strength { get; init; }

    /// <summary>The codes of those who make the statement.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The organisations that its words name: slugs, and the names by which they are also known.</summary>
    public IReadOnlyList<IndexedName> Organisations { get; init; } = [];

    /// <summary>The instruments that its words cite.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];
}
