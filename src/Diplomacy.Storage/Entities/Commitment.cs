using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>One statement of an agreement.</summary>
public sealed class Commitment
{
    public int Id { get; set; }

    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    /// <summary>Permanent key: the agreement's permanent id, a hyphen, and the offset at which its words began when first read.</summary>
    public required string Key { get; set; }

    /// <summary>From 0, in the order of the document.</summary>
    public int Ordinal { get; set; }

    /// <summary>Reading copy: its own words, white space folded.</summary>
    public required string Text { get; set; }

    /// <summary>Where the words stand; several where a page break parts them.</summary>
    public IReadOnlyList<Span> Spans { get; set; } = [];

    /// <summary>The offset in the source at which its words begin.</summary>
    public int Start { get; set; }

    /// <summary>The offset in the source just behind its words.</summary>
    public int End { get; set; }

    /// <summary>How it is cited ("1.5").</summary>
    public required string Number { get; set; }

    /// <summary>The number is the source's own, not ours.</summary>
    public bool NumberedBySource { get; set; }

    /// <summary>The words that it completes, or null.</summary>
    public string? LeadIn { get; set; }

    public IReadOnlyList<Span> LeadInSpans { get; set; } = [];

    public Strength Strength { get; set; }

    /// <summary>The words that decided its strength.</summary>
    public IReadOnlyList<Span> StrengthEvidence { get; set; } = [];

    /// <summary>The words that name those who make it as its subject; none where it is all parties'.</summary>
    public IReadOnlyList<Span> ByEvidence { get; set; } = [];

    public Origin Origin { get; set; }

    public int? SectionId { get; set; }

    public Section? Section { get; set; }

    /// <summary>One to three; order them by <see cref="CommitmentArea.Rank"/>.</summary>
    public List<CommitmentArea> Areas { get; } = [];

    /// <summary>The parties that make the statement.</summary>
    public List<CommitmentParty> By { get; } = [];

    /// <summary>The organisations that its words name.</summary>
    public List<Organisation> Organisations { get; } = [];

    /// <summary>The instruments that its words cite.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>Whether a statement of this strength commits: intended, firm or binding.</summary>
    public bool Commits => Strength >= Strength.Intended;
}
