using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Web.Pages.Named;

/// <summary>Somebody or something that one document names: a person, a body, another instrument.</summary>
public sealed class NamedRow
{
    public required int Id { get; init; }

    /// <summary>The same in all documents.</summary>
    public required string Slug { get; init; }

    /// <summary>What all documents together call it.</summary>
    public required string UsualName { get; init; }

    /// <summary>The slug that this document's form of the name makes; it goes on leading here.</summary>
    public required string OwnSlug { get; init; }

    /// <summary>By which it stands in alphabetical order.</summary>
    public required string Initial { get; init; }

    /// <summary>As this document has it.</summary>
    public required string Name { get; init; }

    public required int AgreementId { get; init; }

    /// <summary>Where it is named.</summary>
    public required IReadOnlyList<Span> Spans { get; init; }

    /// <summary>How many times it is named; 0 where that is not counted.</summary>
    public int Mentions { get; init; }

    /// <summary>Who says that it is named.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Of a person: the office, or null.</summary>
    public string? Office { get; init; }

    /// <summary>Of a person: whom they represent.</summary>
    public string? Party { get; init; }

    /// <summary>Of a person: the code of <see cref="Party"/>.</summary>
    public string? PartyCode { get; init; }

    /// <summary>Of a person: signed this document, or the one that it tells of.</summary>
    public bool Signed { get; init; }

    /// <summary>Of an instrument: its date in EDTF, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Of an instrument: itself where it is in the corpus, or null.</summary>
    public CitedRow? Cited { get; init; }
}

/// <summary>A cited document of the corpus.</summary>
public sealed record CitedRow(string Heading, string Slug, string? Date);
