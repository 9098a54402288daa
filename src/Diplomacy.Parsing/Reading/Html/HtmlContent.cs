using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>Walks the text of a page: a raw block for each paragraph, heading, item, cell and line; furniture is passed over.</summary>
internal sealed class HtmlContent
{
    private readonly string _source;
    private readonly HtmlFurniture _furniture;
    private readonly HtmlNode? _title;
    private readonly List<RawBlock> _blocks = [];
    private readonly Stack<HtmlListNumbers> _lists = new();
    private InlineLines _lines = new(heading: false);
    private ReadingText? _marker;
    private HtmlNode? _heading;
    private bool _caption;
    private int _bold;

    private HtmlContent(string source, HtmlFurniture furniture, HtmlNode? title) => (_source, _furniture, _title) = (source, furniture, title);

    /// <param name="title">The heading that is the title of the text, or null.</param>
    public static List<RawBlock> Read(string source, HtmlNode root, HtmlFurniture furniture, HtmlNode? title)
    {
        var content = new HtmlContent(source, furniture, title);
        content.Visit(root);
        content.EndParagraph();
        return content._blocks;
    }

    private void Visit(HtmlNode node)
    {
        if (_furniture.Holds(node))
        {
            if (node.IsText || HtmlElements.IsBlock(node.Name)) EndParagraph();
        }
        else if (node.IsText)
        {
            foreach (var (unit, offset) in node.Units(_source)) _lines.Append(unit, offset, _bold > 0);
        }
        else if (node.Name == "br")
        {
            _lines.EndLine();
        }
        else if (node.Name is "pre" or "listing" or "xmp" or "plaintext")
        {
            EndParagraph();
            foreach (var block in HtmlPreformatted.Read(_source, node, _furniture))
            {
                _blocks.Add(block.Marker is null && _marker is not null ? block with { Marker = _marker } : block);
                _marker = null;
            }
        }
        else if (HtmlElements.IsBlock(node.Name))
        {
            VisitBlock(node);
        }
        else
        {
            VisitAll(node);
        }
    }

    private void VisitBlock(HtmlNode node)
    {
        EndParagraph();
        var (heading, caption) = (_heading, _caption);
        if (HtmlElements.IsHeading(node.Name)) _heading = node;
        if (node.Name is "figcaption") _caption = true;
        var list = node.Name is "ol" or "ul" or "dir";
        if (list) _lists.Push(new HtmlListNumbers(_source, node));
        if (node.Name == "li" && _lists.TryPeek(out var numbers)) _marker = numbers.Next(node);
        _lines = new InlineLines(_heading is not null);
        VisitAll(node);
        EndParagraph();
        if (node.Name == "li") _marker = null;
        if (list) _lists.Pop();
        (_heading, _caption) = (heading, caption);
        _lines = new InlineLines(_heading is not null);
    }

    private void VisitAll(HtmlNode node)
    {
        var bold = IsBold(node);
        if (bold) _bold++;
        foreach (var child in node.Children) Visit(child);
        if (bold) _bold--;
    }

    private void EndParagraph()
    {
        var first = _blocks.Count;
        if (_lines.AddTo(_blocks, _marker)) _marker = null;
        for (var i = first; i < _blocks.Count; i++)
        {
            var isTitle = _heading is not null && _heading == _title;
            if (_caption) _blocks[i] = _blocks[i] with { Kind = BlockKind.Caption };
            else if (isTitle) _blocks[i] = _blocks[i] with { IsTitle = true };
        }
        _lines = new InlineLines(_heading is not null);
    }

    private bool IsBold(HtmlNode node)
    {
        if (node.Name is "b" or "strong" or "th") return true;
        return node.Attribute(_source, "style") is { } style && style.Replace(" ", "") is var plain
            && (plain.Contains("font-weight:bold", StringComparison.OrdinalIgnoreCase) || plain.Contains("font-weight:6", StringComparison.Ordinal)
                || plain.Contains("font-weight:7", StringComparison.Ordinal) || plain.Contains("font-weight:8", StringComparison.Ordinal));
    }
}
