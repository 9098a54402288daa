using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Queries;

/// <summary>A party as lists show it.</summary>
public sealed record PartyLine(string Code, string Slug, string ShortName);

/// <summary>An agreement as lists show it.</summary>
public sealed record AgreementLine
{
    public required string PermanentId { get; init; }
    public required string Slug { get; init; }

    /// <summary>Its own title, else a description.</summary>
    public required string Heading { get; init; }

    /// <summary>Its own title, or null.</summary>
    public required string? Title { get; init; }

    public required AgreementKind Kind { get; init; }
    public required Evidence Evidence { get; init; }

    /// <summary>EDTF, or null.</summary>
    public required string? Date { get; init; }

    public required string? Place { get; init; }

    /// <summary>False where its language is not coded.</summary>
    public required bool Coded { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }
    public required IReadOnlyList<PartyLine> Parties { get; init; }
    public required int StatementCount { get; init; }
    public required int CommittingCount { get; init; }

    /// <summary>The place that answers to the words asked for; null where none were, or nobody wants to see it.</summary>
    public PassageFound? Found { get; init; }

    /// <summary>When its rows were last replaced (UTC).</summary>
    public required DateTime Updated { get; init; }
}
