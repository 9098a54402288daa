using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>
/// What was read from one source: codes and spans, nothing resolved against other documents. All spans are in UTF-16
/// units of <see cref="SourceText"/>.
/// </summary>
public sealed record ParsedAgreement
{
    /// <summary>The file's name without its extension.</summary>
    public required string Id { get; init; }

    /// <summary>The decoded source without byte-order mark.</summary>
    public required string SourceText { get; init; }

    public required Found<AgreementKind> Kind { get; init; }

    public required Found<Evidence> Evidence { get; init; }

    /// <summary>The document's own title, or null where it has none.</summary>
    public Found<string>? Title { get; init; }

    /// <summary>Sorted by code.</summary>
    public IReadOnlyList<Found<string>> Parties { get; init; } = [];

    /// <summary>EDTF (ISO 8601-2): <c>2025-05-07</c>, <c>2007-12</c>, <c>2007</c>.</summary>
    public Found<string>? Date { get; init; }

    /// <summary>A city, in English.</summary>
    public Found<string>? Place { get; init; }

    /// <summary>ISO 639-1, the coded language first.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>False where the text stands in no language that the parser codes; such a document is stored and shown, not coded.</summary>
    public bool Coded { get; init; } = true;

    /// <summary>Where the text was published, from front matter or sidecar.</summary>
    public Found<string>? SourceUrl { get; init; }

    /// <summary>Under which terms the text may be used, from the sidecar.</summary>
    public Found<string>? Licence { get; init; }

    /// <summary>Permanent ids, keys and slugs that this document had before, from the sidecar.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>Names of the fields that the sidecar gives in place of what the text says, sorted: <c>date</c>, <c>parties</c>; one given as empty too.</summary>
    public IReadOnlyList<string> Curated { get; init; } = [];

    public IReadOnlyList<ParsedPerson> People { get; init; } = [];

    /// <summary>Thematic headings in order.</summary>
    public IReadOnlyList<ParsedSection> Sections { get; init; } = [];

    public IReadOnlyList<ParsedCommitment> Commitments { get; init; } = [];

    public IReadOnlyList<ParsedReference> References { get; init; } = [];

    public IReadOnlyList<ParsedOrganisation> Organisations { get; init; } = [];

    /// <summary>States talked about that are no parties, sorted by code.</summary>
    public IReadOnlyList<Found<string>> Mentions { get; init; } = [];

    /// <summary>The document as it is read, block after block, with all its words.</summary>
    public IReadOnlyList<ParsedBlock> Blocks { get; init; } = [];

    /// <summary>Classes that tile <see cref="SourceText"/> without gap or overlap.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];

    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}

/// <summary>A representative of a party.</summary>
/// <param name="Name">Fullest form found.</param>
/// <param name="Office">As the text has it, without the country; null where it has none.</param>
/// <param name="Party">The party's code.</param>
/// <param name="Signed">Signed this document, or the one that a report is about.</param>
public sealed record ParsedPerson(string Name, string? Office, string Party, bool Signed, Origin Origin, IReadOnlyList<Span> Evidence);

/// <summary>A thematic heading: its words without numbering, and its number as the source has it or null.</summary>
public sealed record ParsedSection(string Heading, string? Number, IReadOnlyList<Span> Spans);

/// <summary>Another instrument cited by name.</summary>
/// <param name="Date">EDTF, or null.</param>
public sealed record ParsedReference(string Title, string? Date, Origin Origin, IReadOnlyList<Span> Spans);

/// <summary>A multilateral body, programme or format named in the body, as first named, with every place that names it.</summary>
public sealed record ParsedOrganisation(string Name, Origin Origin, IReadOnlyList<Span> Spans);

/// <summary>An area of a statement and the words that decided it (empty: no word did, see <paramref name="Because"/>).</summary>
/// <param name="Because">One English clause where no word decided ("no subject named", "section heading").</param>
public sealed record ParsedArea(string Slug, IReadOnlyList<Span> Evidence, string? Because = null);

/// <summary>One statement of an agreement.</summary>
/// <param name="Text">Reading copy: verbatim words, white space folded, no marker, number, label or markup.</param>
/// <param name="Spans">Where the words stand; several where a page break parts them.</param>
/// <param name="Number">How the statement is cited ("1.5"), by the source's own numbers where <paramref name="NumberedBySource"/>, else ours.</param>
/// <param name="Areas">One to three, the main one first.</param>
/// <param name="By">Codes of the parties that make the statement, sorted.</param>
/// <param name="Section">Index in <see cref="ParsedAgreement.Sections"/>, or null.</param>
/// <param name="LeadIn">The words that the item completes, or null.</param>
public sealed record ParsedCommitment(
    string Text,
    IReadOnlyList<Span> Spans,
    string Number,
    bool NumberedBySource,
    Strength Strength,
    IReadOnlyList<Span> StrengthEvidence,
    IReadOnlyList<ParsedArea> Areas,
    IReadOnlyList<string> By,
    int? Section,
    string? LeadIn,
    IReadOnlyList<Span> LeadInSpans,
    Origin Origin = Origin.Text)
{
    /// <summary>The words that name those of <see cref="By"/> as its subject; empty where it is all parties' because none is named.</summary>
    public IReadOnlyList<Span> ByEvidence { get; init; } = [];
}

/// <summary>Something the parser doubts.</summary>
/// <param name="Code">Kebab case, permanent: <c>no-date</c>, <c>date-from-front-matter</c>, <c>unknown-country</c>, ...</param>
/// <param name="Message">An English sentence.</param>
/// <param name="Span">The words in doubt; null where it is the whole document.</param>
public sealed record Warning(string Code, string Message, Span? Span);
