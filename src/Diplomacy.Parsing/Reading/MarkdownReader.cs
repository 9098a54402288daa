using Diplomacy.Parsing.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Diplomacy.Parsing.Reading;

/// <summary>Reads Markdown into raw blocks through Markdig's syntax tree.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation();
        // Declarations hold no code: indented words are words.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        return builder.Build();
    }

    public static IReadOnlyList<RawBlock> Read(string source, int start)
    {
        MarkdownDocument tree;
        try
        {
            tree = Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses input nested too deeply; its words are still words.
            return PlainTextReader.Read(source, start, source.Length);
        }
        var blocks = new List<RawBlock>();
        Walk(tree, source, null, new ReadingTextBuilder(), blocks);
        return blocks;
    }

    private static void Walk(ContainerBlock container, string source, ReadingText? marker, ReadingTextBuilder builder, List<RawBlock> blocks)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case YamlFrontMatterBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup:
                    break;
                case ListItemBlock item:
                    Walk(item, source, MarkerOf(item, source, builder), builder, blocks);
                    break;
                case ContainerBlock inner:
                    Walk(inner, source, marker, builder, blocks);
                    break;
                case HtmlBlock html:
                    AddPlain(HtmlWords.Of(source, html.Span.Start, html.Span.End + 1), blocks);
                    break;
                case LeafBlock leaf:
                    MarkdownInlines.Read(leaf, source, marker, builder, blocks);
                    break;
            }
            // The marker belongs to the first block of an item.
            marker = null;
        }
    }

    private static void AddPlain(ReadingText text, List<RawBlock> blocks)
    {
        if (text.Length > 0) blocks.Add(new RawBlock(text));
    }

    private static ReadingText MarkerOf(ListItemBlock item, string source, ReadingTextBuilder builder)
    {
        var first = item.Count > 0 ? item[0].Span.Start : item.Span.End + 1;
        builder.Append(source, item.Span.Start, Math.Min(first, source.Length));
        var marker = builder.Build();
        // An empty item ends where the next begins; what stands there is no marker.
        return marker.Length <= 8 ? marker : marker.Part(0, marker.Value.IndexOf(' ') is var i and > 0 ? i : 1);
    }
}
