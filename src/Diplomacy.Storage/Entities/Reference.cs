using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>Another instrument that an agreement cites by name.</summary>
public sealed class Reference
{
    public int Id { get; set; }

    public int AgreementId { get; set; }

    /// <summary>The citing agreement.</summary>
    public Agreement Agreement { get; set; } = null!;

    /// <summary>From 0, in the order of the document.</summary>
    public int Ordinal { get; set; }

    /// <summary>As the text has it.</summary>
    public required string Title { get; set; }

    /// <summary>The title by which the vocabulary knows it, else as the text has it: what lists over all documents call it.</summary>
    public required string UsualTitle { get; set; }

    /// <summary>Its name in addresses, the same for one instrument in all documents; of one that is in the corpus the slug of that.</summary>
    public required string Slug { get; set; }

    /// <summary>
    /// The title of this document in addresses, which goes on leading to the instrument. Date and parties are part of it where titles like
    /// it are given to many instruments.
    /// </summary>
    public required string OwnSlug { get; set; }

    /// <summary>EDTF, or null.</summary>
    public string? Date { get; set; }

    public Origin Origin { get; set; }

    public IReadOnlyList<Span> Spans { get; set; } = [];

    /// <summary>How many times the text cites it.</summary>
    public int Mentions { get; set; }

    public int? CitedId { get; set; }

    /// <summary>The cited agreement where it is in the corpus, or null.</summary>
    public Agreement? Cited { get; set; }

    /// <summary>The statements whose words cite it.</summary>
    public List<Commitment> Commitments { get; } = [];
}
