using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Reading;

public class CounterpartsTests
{
    [Theory]
    // Lengths of the first text's blocks, of the second's, and which renders which.
    [InlineData("100 40 200", "110 45 220", "0 1 2")]
    // A block that nobody translated.
    [InlineData("100 40 200 300", "105 210 315", "0 2 3")]
    // A line that the translator added.
    [InlineData("100 200 300", "100 45 200 310", "0 - 1 2")]
    [InlineData("50", "50", "0")]
    [InlineData("", "50 60", "- -")]
    public void Blocks_of_like_length_stand_side_by_side(string first, string second, string pairs)
    {
        var blocks = Make(first, false).Concat(Make(second, true)).ToList();
        Counterparts.Align(blocks);
        Assert.Equal(pairs, string.Join(' ', blocks.Where(b => b.SecondLanguage).Select(b => b.Counterpart?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));
    }

    [Fact]
    public void Furniture_and_captions_have_no_counterpart()
    {
        List<Block> blocks = [.. Make("50", false), .. Make("50 50", true)];
        blocks[1].Kind = BlockKind.Caption;
        Counterparts.Align(blocks);
        Assert.Equal([null, 0], blocks.Skip(1).Select(b => b.Counterpart));
    }

    private static IEnumerable<Block> Make(string lengths, bool second) =>
        lengths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)
            .Select(n => new Block(BlockKind.Paragraph, new ReadingText(new string('a', n), new int[n])) { SecondLanguage = second });
}
