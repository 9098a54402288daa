using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Entities;

/// <summary>One document of the corpus: an instrument, or a report about one.</summary>
public sealed class Agreement
{
    public int Id { get; set; }

    /// <summary>Permanent identifier: base32, lower case; given once and never given to another.</summary>
    public required string PermanentId { get; set; }

    /// <summary>The readable name in addresses: <c>2007-12-azerbaijan-norway-joint-declaration</c>.</summary>
    public required string Slug { get; set; }

    public AgreementKind Kind { get; set; }

    public Evidence Evidence { get; set; }

    /// <summary>The document's own title, or null where it has none.</summary>
    public string? Title { get; set; }

    /// <summary>What pages call it: its own title, else a description made of its kind and parties.</summary>
    public required string Heading { get; set; }

    /// <summary>EDTF (ISO 8601-2) as far as the text supports it: <c>2025-05-07</c>, <c>2007-12</c>, <c>2007</c>; or null.</summary>
    public string? Date { get; set; }

    /// <summary>The first day that <see cref="Date"/> may mean.</summary>
    public DateOnly? FirstDay { get; set; }

    /// <summary>The last day that <see cref="Date"/> may mean.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The year of <see cref="FirstDay"/>.</summary>
    public int? Year { get; set; }

    public string? Place { get; set; }

    /// <summary>ISO 639-1, the coded language first.</summary>
    public List<string> Languages { get; set; } = [];

    /// <summary>False where the text stands in a language that is not coded.</summary>
    public bool Coded { get; set; }

    public string? SourceUrl { get; set; }

    public string? Licence { get; set; }

    /// <summary>
    /// Where the value of each field was found, by the field's name in data: <c>kind</c>, <c>evidence</c>, <c>title</c>,
    /// <c>date</c>, <c>place</c>, <c>source_url</c>, <c>licence</c>; and of those that are lists (<c>parties</c>, <c>people</c>, ...)
    /// the ones that a curator set. A field without a value has no entry, unless a curator says that the document has none.
    /// </summary>
    public Dictionary<string, FieldOrigin> Fields { get; set; } = [];

    /// <summary>Its statements.</summary>
    public int StatementCount { get; set; }

    /// <summary>Those of its statements that commit: intended, firm or binding.</summary>
    public int CommittingCount { get; set; }

    /// <summary>Characters of the source that no class of the ledger but <c>unread</c> accounts for.</summary>
    public int UnreadCount { get; set; }

    /// <summary>Characters of the source but blanks between passages: of which the classes of the ledger have their shares.</summary>
    public int CharacterCount { get; set; }

    /// <summary>What made these rows: the version of parser and importer, the file's name and the SHA-256 of its sidecar.</summary>
    public required string ReadFrom { get; set; }

    /// <summary>When the agreement entered this database (UTC).</summary>
    public DateTime Added { get; set; }

    /// <summary>When its rows were last replaced (UTC).</summary>
    public DateTime Updated { get; set; }

    /// <summary>The version of the corpus with which what searching sees of it last changed.</summary>
    public long Version { get; set; }

    public int SourceId { get; set; }

    public Source Source { get; set; } = null!;

    public List<AgreementParty> Parties { get; } = [];

    public List<Person> People { get; } = [];

    public List<Section> Sections { get; } = [];

    public List<Commitment> Commitments { get; } = [];

    public List<Block> Blocks { get; } = [];

    /// <summary>The instruments that this one cites.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>The places in the corpus that cite this one.</summary>
    public List<Reference> CitedBy { get; } = [];

    public List<Organisation> Organisations { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public List<Doubt> Doubts { get; } = [];

    public Ledger? Ledger { get; set; }

    /// <summary>The sums of its ledger.</summary>
    public List<Coverage> Coverage { get; } = [];

    /// <summary>The fields that a curator set.</summary>
    public List<CuratedField> Curated { get; } = [];
}
