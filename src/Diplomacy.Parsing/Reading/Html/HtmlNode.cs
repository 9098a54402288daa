using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>An element with what it holds, or (without a name) a stretch of text.</summary>
internal sealed class HtmlNode(string name, HtmlNode? parent, int start)
{
    /// <summary>Lower case; empty for text.</summary>
    public string Name { get; } = name;

    public HtmlNode? Parent { get; } = parent;

    /// <summary>The offset of its start tag, or of its first character.</summary>
    public int Start { get; } = start;

    /// <summary>The offset behind its end tag or last character; where the end tag is missing, behind what it holds.</summary>
    public int End { get; set; }

    /// <summary>Text in which no character reference is read.</summary>
    public bool Raw { get; init; }

    public IReadOnlyList<HtmlAttribute> Attributes { get; init; } = [];

    public List<HtmlNode> Children { get; } = [];

    public bool IsText => Name.Length == 0;

    /// <summary>How many visible characters it holds.</summary>
    public int Letters { get; set; }

    /// <summary>How many of them stand in links, and in how many links.</summary>
    public (int Letters, int Count) Links { get; set; }

    /// <summary>The value of an attribute as written, or null where it has none.</summary>
    public string? Attribute(string source, string name)
    {
        foreach (var attribute in Attributes)
            if (attribute.Name == name) return attribute.Value.Slice(source);
        return null;
    }

    /// <summary>The units of a text as they are read, each with its offset; a reference's units stand where it begins.</summary>
    public IEnumerable<(char Unit, int Offset)> Units(string source)
    {
        for (var i = Start; IsText && i < End;)
        {
            if (!Raw && source[i] == '&' && CharacterReferences.LengthAt(source, i, out var meaning) is var length and > 0)
            {
                foreach (var unit in meaning) yield return (unit, i);
                i += length;
                continue;
            }
            yield return (source[i], i++);
        }
    }

    /// <summary>It or an element above it has one of these names.</summary>
    public bool StandsIn(params ReadOnlySpan<string> names)
    {
        for (var node = this; node is not null; node = node.Parent)
            if (names.Contains(node.Name)) return true;
        return false;
    }

    /// <summary>It and all within it, in the order of the source.</summary>
    public IEnumerable<HtmlNode> All()
    {
        var open = new Stack<HtmlNode>([this]);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--) open.Push(node.Children[i]);
        }
    }
}
