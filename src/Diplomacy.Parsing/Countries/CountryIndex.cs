using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Countries;

/// <summary>The countries named in each block of a document, found once and shared by all that ask.</summary>
public sealed class CountryIndex
{
    private readonly Dictionary<Block, IReadOnlyList<CountryMatch>> _found = new(ReferenceEqualityComparer.Instance);

    /// <summary>The countries named in a block, in order.</summary>
    public IReadOnlyList<CountryMatch> In(Block block)
    {
        if (!_found.TryGetValue(block, out var matches)) _found[block] = matches = CountryNames.In(block.Text.Value, block.Words);
        return matches;
    }
}
