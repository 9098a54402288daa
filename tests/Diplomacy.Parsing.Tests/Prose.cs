using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests;

/// <summary>Words of a test as a document of running prose, its offsets those of the words themselves.</summary>
internal static class Prose
{
    public static Document Of(params string[] paragraphs)
    {
        var source = string.Join('\n', paragraphs);
        var blocks = new List<Block>();
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(BlockKind.Paragraph, new ReadingText(paragraph, [.. Enumerable.Range(start, paragraph.Length)])));
            start += paragraph.Length + 1;
        }
        return new Document(source, null, blocks);
    }
}
