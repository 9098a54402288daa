using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Entities;

namespace Diplomacy.Storage.Queries;

/// <summary>One agreement with all that is stored of it: what its pages show. Lists are in the order of the document.</summary>
/// <param name="Reasons">The words that decided each fact: of fields in any order, then of parties and people.</param>
/// <param name="Cites">The instruments that it cites.</param>
/// <param name="CitedBy">The places in the corpus that cite it, by their date: one for each statement, one alone where other words cite it.</param>
/// <param name="Earlier">The agreement before it in time; null where it has no date, or is the first.</param>
/// <param name="Later">The agreement after it in time.</param>
public sealed record DeclarationDocument(
    DocumentHead Head,
    IReadOnlyList<DocumentReason> Reasons,
    IReadOnlyList<DocumentParty> Parties,
    IReadOnlyList<DocumentPerson> People,
    IReadOnlyList<DocumentSection> Sections,
    IReadOnlyList<DocumentReference> Cites,
    IReadOnlyList<DocumentOrganisation> Organisations,
    IReadOnlyList<DocumentParty> Mentions,
    IReadOnlyList<DocumentDoubt> Doubts,
    IReadOnlyList<DocumentBlock> Blocks,
    IReadOnlyList<DocumentStatement> Statements,
    IReadOnlyList<DocumentCiting> CitedBy,
    DocumentLink? Earlier,
    DocumentLink? Later);

/// <summary>The fields of an agreement and of the source that it was read from.</summary>
/// <param name="Ledger">Empty where there is none.</param>
public sealed record DocumentHead(
    string PermanentId, string Slug, AgreementKind Kind, Evidence Evidence, string? Title, string Heading, string? Date, string? Place,
    IReadOnlyList<string> Languages, bool Coded, string? SourceUrl, string? Licence, IReadOnlyDictionary<string, FieldOrigin> Fields,
    string FileName, string Sha256, string MediaType, int ByteCount, IReadOnlyList<LedgerEntry> Ledger);

/// <summary>Which words of the source decided a fact.</summary>
/// <param name="Field">As data calls it: <c>date</c>, <c>parties</c>.</param>
/// <param name="Of">Of a list, the one whose words these are: the code of a party, the slug of a person; else null.</param>
public sealed record DocumentReason(string Field, string? Of, IReadOnlyList<DecidingWords> Words);

public sealed record DocumentLink(string PermanentId, string Slug, string Heading, string? Date);

/// <summary>A party, or one that is only named.</summary>
public sealed record DocumentParty(string Code, string Slug, string ShortName, Origin Origin);

public sealed record DocumentPerson(string Name, string Slug, string? Office, bool Signed, Origin Origin, string PartyCode, string PartySlug, string PartyShortName);

public sealed record DocumentSection(string? Number, string Heading);

/// <param name="Cited">The instrument itself, where it is in the corpus.</param>
public sealed record DocumentReference(string Title, string Slug, string? Date, Origin Origin, DocumentLink? Cited);

public sealed record DocumentOrganisation(string Name, string Slug, Origin Origin);

/// <param name="Span">Null where it is about the whole document.</param>
public sealed record DocumentDoubt(string Code, string Message, Span? Span);

/// <summary>A block with its passages.</summary>
/// <param name="Counterpart">Ordinal of the block that it renders in a second language, or null.</param>
public sealed record DocumentBlock(
    int Ordinal, BlockKind Kind, string? Marker, string? Label, string Language, bool SecondLanguage, int? Counterpart, IReadOnlyList<DocumentPassage> Passages);

/// <param name="Statement">Index of the statement whose words these are, or null.</param>
/// <param name="Start">Offset in the source, in UTF-16 units.</param>
public sealed record DocumentPassage(string Text, int? Statement, int Start);

/// <param name="Section">Ordinal of its section, or null.</param>
/// <param name="Areas">The main one first.</param>
/// <param name="By">The parties that make it.</param>
public sealed record DocumentStatement(
    string Key, string Number, bool NumberedBySource, int? Section, string? LeadIn, string Text, Strength Strength, IReadOnlyList<Span> Spans, Origin Origin,
    IReadOnlyList<DocumentArea> Areas, IReadOnlyList<DocumentParty> By);

public sealed record DocumentArea(string Slug, string Label, string Short);

/// <param name="Key">Of the statement that cites, or null.</param>
public sealed record DocumentCiting(DocumentLink By, string? Key, string? Number);
