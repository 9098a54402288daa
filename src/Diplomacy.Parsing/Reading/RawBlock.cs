using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>A block as the format gives it, before anyone asks what it is.</summary>
internal sealed record RawBlock(ReadingText Text)
{
    /// <summary>Number or bullet of a list item, or null.</summary>
    public ReadingText? Marker { get; init; }

    /// <summary>The format itself calls it a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>All its words stand in bold type.</summary>
    public bool IsBold { get; init; }

    /// <summary>How many words at its head stand in bold type, in units of <see cref="Text"/>.</summary>
    public int BoldPrefix { get; init; }

    /// <summary>A blank line stands before it.</summary>
    public bool AfterBlank { get; init; } = true;

    /// <summary>The line ended early: what follows begins a line of its own by intent.</summary>
    public bool EndsShort { get; init; } = true;

    /// <summary>The format itself calls it the title of the text.</summary>
    public bool IsTitle { get; init; }

    /// <summary>What the format itself says the block is (words under a picture), or null.</summary>
    public BlockKind? Kind { get; init; }
}
