using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Parties;

/// <summary>Who makes a statement.</summary>
/// <param name="Codes">Sorted.</param>
/// <param name="Block">In which the words stand that name them; null where none do, and it is all parties'.</param>
/// <param name="Start">Of those words in the text of the block.</param>
/// <param name="Length">Of those words.</param>
internal sealed record Speakers(IReadOnlyList<string> Codes, Block? Block, int Start, int Length)
{
    /// <summary>Where the words stand in the source.</summary>
    public IReadOnlyList<Span> Spans(string source) => Block is null ? [] : Block.Text.SpansOf(Start, Length, source);
}
