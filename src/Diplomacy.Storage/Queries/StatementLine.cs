using Diplomacy.Parsing.Record;
using Diplomacy.Search.Snippets;

namespace Diplomacy.Storage.Queries;

/// <summary>An area as lists show it.</summary>
public sealed record AreaLine(string Slug, string Short);

/// <summary>A statement as lists show it.</summary>
public sealed record StatementLine
{
    public required string Key { get; init; }
    public required string Text { get; init; }

    /// <summary>Where the words asked for stand in <see cref="Text"/>; empty where none were.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>The words that it completes, or null.</summary>
    public required string? LeadIn { get; init; }

    /// <summary>Where the words asked for stand in <see cref="LeadIn"/>.</summary>
    public IReadOnlyList<Mark> LeadInMarks { get; init; } = [];

    public required string Number { get; init; }
    public required bool NumberedBySource { get; init; }

    /// <summary>The heading of its section, or null.</summary>
    public required string? Section { get; init; }

    public required Strength Strength { get; init; }

    /// <summary>Intended, firm or binding.</summary>
    public bool Commits => Strength >= Strength.Intended;

    /// <summary>The main area first.</summary>
    public required IReadOnlyList<AreaLine> Areas { get; init; }

    /// <summary>The codes of the parties that make the statement, sorted.</summary>
    public required IReadOnlyList<string> By { get; init; }

    public required AgreementLine Agreement { get; init; }
}
