using Diplomacy.Parsing.Reading;

namespace Diplomacy.Storage.Entities;

/// <summary>One block of the reading text. All blocks in order are all the words of the document.</summary>
public sealed class Block
{
    public int Id { get; set; }

    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    /// <summary>From 0, in the order of the document.</summary>
    public int Ordinal { get; set; }

    public BlockKind Kind { get; set; }

    /// <summary>Number or bullet of the source, or null.</summary>
    public string? Marker { get; set; }

    /// <summary>Run-in label, or null.</summary>
    public string? Label { get; set; }

    /// <summary>The ordinal of its section, or null before the first.</summary>
    public int? Section { get; set; }

    /// <summary>ISO 639-1.</summary>
    public required string Language { get; set; }

    /// <summary>A copy in a second language, kept and not coded.</summary>
    public bool SecondLanguage { get; set; }

    /// <summary>For a copy in a second language: the ordinal of the block that it renders, or null.</summary>
    public int? Counterpart { get; set; }

    /// <summary>For furniture: an English clause that says why it is left out of the reading; else null.</summary>
    public string? Because { get; set; }

    public List<Passage> Passages { get; } = [];
}
