using System.Text.Json.Serialization;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>One declaration with all that is known of it: what its page shows and what its data holds.</summary>
public sealed record Declaration
{
    public required string Id { get; init; }

    public required string Slug { get; init; }

    public required AgreementKind Kind { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>The document's own title, or null.</summary>
    public required string? Title { get; init; }

    /// <summary>What the page is called.</summary>
    public required string Heading { get; init; }

    public required IReadOnlyList<PartyFound> Parties { get; init; }

    public required string? Date { get; init; }

    public required string? Place { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required bool Coded { get; init; }

    public required IReadOnlyList<Representative> People { get; init; }

    public required IReadOnlyList<SectionName> Sections { get; init; }

    public required IReadOnlyList<Statement> Statements { get; init; }

    public int Commit => Statements.Count(s => s.Commits);

    public required IReadOnlyList<Citation> References { get; init; }

    public required IReadOnlyList<CitingDeclaration> CitedBy { get; init; }

    public required IReadOnlyList<OrganisationName> Organisations { get; init; }

    public required IReadOnlyList<PartyFound> Mentions { get; init; }

    public required SourceFile Source { get; init; }

    /// <summary>Characters of the source by their class; together all of them.</summary>
    public required IReadOnlyDictionary<string, int> Coverage { get; init; }

    public required IReadOnlyList<DoubtAbout> Warnings { get; init; }

    /// <summary>Where each field's value was found, by the field's name; of fields that are lists those that a curator set.</summary>
    public required IReadOnlyDictionary<string, FieldFound> Fields { get; init; }

    /// <summary>Kind, evidence, title, parties, date, place and people, each with the words that decided it.</summary>
    [JsonIgnore]
    public IReadOnlyList<FactFound> Facts { get; init; } = [];

    /// <summary>False for a text that was read for whoever asked, and not kept: it has no addresses.</summary>
    [JsonIgnore]
    public bool IsStored { get; init; } = true;

    [JsonIgnore]
    public IReadOnlyList<ReadingRow> Rows { get; init; } = [];

    /// <summary>Where the passages begin that the rows leave out since the page's heading says them; offsets in the source.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> HeadPlaces { get; init; } = [];

    /// <summary>Blocks of the web page or the printer, which the reading view leaves out.</summary>
    [JsonIgnore]
    public int FurniturePassages { get; init; }

    [JsonIgnore]
    public DeclarationLink? Earlier { get; init; }

    [JsonIgnore]
    public DeclarationLink? Later { get; init; }

    /// <summary>The fields that a curator set, as pages call them.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> CuratedFields => [.. Fields.Where(f => f.Value.Origin == Origin.Sidecar).Select(f => f.Key.Replace('_', ' ')).Order(StringComparer.Ordinal)];

    /// <summary>Whether a curator set a field.</summary>
    public bool Curated(string field) => Fields.TryGetValue(field, out var found) && found.Origin == Origin.Sidecar;
}

public sealed record PartyFound(string Code, string Slug, string Name, Origin Origin);

public sealed record Representative(string Name, string Slug, string? Office, PartyName Party, bool Signed, Origin Origin);

public sealed record SectionName(string? Number, string Heading);

public sealed record OrganisationName(string Name, string Slug, Origin Origin);

/// <summary>Another instrument that the text cites, and its address where it is in the corpus.</summary>
public sealed record Citation(string Title, string Slug, string? Date, Origin Origin, DeclarationLink? InCorpus);

/// <summary>A declaration that cites this one, and its statements that do; none where other words cite it.</summary>
public sealed record CitingDeclaration(string Id, string Slug, string Heading, string? Date, IReadOnlyList<CitingStatement> Statements);

public sealed record CitingStatement(string Key, string Number);

public sealed record DeclarationLink(string Id, string Slug, string Heading, string? Date);

public sealed record SourceFile(string FileName, string Sha256, string MediaType, int Bytes, string? Url, string? Licence);

/// <param name="Url">The words in doubt, in the source; null where it is the whole document.</param>
/// <param name="Words">Those words, of a document that is not stored; else null.</param>
public sealed record DoubtAbout(string Code, string Message, Span? Span, string? Url, [property: JsonIgnore] string? Words = null);

/// <summary>A fact, and the words of the source that decided it.</summary>
/// <param name="Fact">"Party", "Date".</param>
/// <param name="Origin">Who says it.</param>
/// <param name="Words">None where a curator says it, or no word did.</param>
public sealed record FactFound(string Fact, string Value, Origin Origin, IReadOnlyList<DecidingWords> Words);

public sealed record FieldFound(Origin Origin, IReadOnlyList<Span> Evidence);
