using Diplomacy.Parsing.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Diplomacy.Parsing.Reading;

/// <summary>Reads the inlines of one Markdown leaf: words with their offsets, lines parted at hard breaks, bold type noted.</summary>
internal sealed class MarkdownInlines
{
    private readonly string _source;
    private readonly InlineLines _lines;
    private readonly int _shift;
    private int _bold;

    private MarkdownInlines(string source, LeafBlock leaf, ReadingTextBuilder builder)
    {
        _source = source;
        _lines = new InlineLines(leaf is HeadingBlock, builder);
        _shift = leaf is HeadingBlock { IsSetext: false, Inline.FirstChild: { } first } ? ShiftOf(source, leaf.Span.Start, first) : 0;
    }

    // Markdig loses count where a tab stands between the marks of a heading and its words. White space may be the first of the words.
    private static int ShiftOf(string source, int heading, Inline first)
    {
        var word = first is LiteralInline { Content.Length: > 0 } literal ? literal.Content[literal.Content.Start] : '\0';
        var at = heading;
        while (at < source.Length && source[at] == '#') at++;
        while (at < source.Length && char.IsWhiteSpace(source[at]) && source[at] != word) at++;
        return Math.Max(0, at - first.Span.Start);
    }

    /// <summary>Adds the leaf's lines to <paramref name="blocks"/>; a list marker goes to the first.</summary>
    /// <param name="builder">An empty one, which is left empty.</param>
    public static void Read(LeafBlock leaf, string source, ReadingText? marker, ReadingTextBuilder builder, List<RawBlock> blocks)
    {
        var reader = new MarkdownInlines(source, leaf, builder);
        if (leaf.Inline is not null) reader.Visit(leaf.Inline);
        else reader._lines.Append(source, leaf.Span.Start, Math.Min(leaf.Span.End + 1, source.Length));
        reader._lines.AddTo(blocks, marker);
    }

    private void Visit(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal);
                    break;
                case HtmlEntityInline entity:
                    foreach (var c in entity.Transcoded.AsSpan()) Add(c, entity.Span.Start + _shift);
                    break;
                case CodeInline code:
                    AddSource(code.Span.Start + code.DelimiterCount, code.Span.End + 1 - code.DelimiterCount);
                    break;
                case AutolinkInline link:
                    AddSource(link.Span.Start + 1, link.Span.End);
                    break;
                case LineBreakInline { IsHard: true }:
                    _lines.EndLine();
                    break;
                case LineBreakInline when _lines.IsEmpty:
                    _lines.EndLine();
                    break;
                case LineBreakInline lineBreak:
                    _lines.Append(' ', lineBreak.Span.Start, false);
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    _lines.EndLine();
                    break;
                case EmphasisInline { DelimiterCount: >= 2 } strong:
                    _bold++;
                    Visit(strong);
                    _bold--;
                    break;
                case LinkDelimiterInline bracket:
                    // A bracket that opens no link is a bracket.
                    AddSource(bracket.Span.Start, bracket.Span.Start + (bracket.IsImage ? 2 : 1));
                    Visit(bracket);
                    break;
                case ContainerInline inner:
                    Visit(inner);
                    break;
            }
        }
    }

    private void Add(LiteralInline literal)
    {
        var content = literal.Content;
        var (at, end) = (literal.Span.Start + _shift, Math.Min(literal.Span.End + _shift, _source.Length - 1));
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[content.Start + i];
            // The source may hold more than the literal: the backslash of an escape, blanks at the head of a heading's second line.
            var place = at;
            while (place <= end && _source[place] != c && !char.IsLetterOrDigit(_source[place])) place++;
            if (place <= end && _source[place] == c) at = place;
            // Emphasis that was never closed is markup all the same.
            if (c != '*' || content.Length == 1 || literal.Span.Length != content.Length) Add(c, at);
            at++;
        }
    }

    private void AddSource(int start, int end)
    {
        for (var i = start + _shift; i < end + _shift; i++) Add(_source[i], i);
    }

    private void Add(char c, int offset) => _lines.Append(c, offset, _bold > 0);
}
