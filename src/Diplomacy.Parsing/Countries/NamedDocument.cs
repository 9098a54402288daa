using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Countries;

/// <summary>A document with the countries named in it: found in one pass, shared by all finders of parties, people, dates and places.</summary>
internal sealed class NamedDocument
{
    private readonly Dictionary<Block, NamedText> _texts = new(ReferenceEqualityComparer.Instance);

    public NamedDocument(Document document)
    {
        Document = document;
        foreach (var block in document.Body) _texts[block] = NamedText.Of(block, document.SourceText);
        Body = [.. document.Body.Where(b => b.Kind != BlockKind.Title).Select(b => _texts[b])];
        if (document.FrontMatter?.Title is { } title) Title = NamedText.Of(title.Value, title.Span);
        else if (ReadingText.Join([.. document.Blocks.Where(b => b.Kind == BlockKind.Title).Select(b => b.Text)]) is { Length: > 0 } heading)
            Title = NamedText.Of(heading, document.SourceText);
    }

    public Document Document { get; }

    /// <summary>The document's own title, or null.</summary>
    public NamedText? Title { get; }

    /// <summary>The blocks that are read, without the title.</summary>
    public IReadOnlyList<NamedText> Body { get; }

    /// <summary>The lines of a page above and around the title.</summary>
    public IEnumerable<NamedText> HeadLines =>
        Document.Blocks.Take(8).TakeWhile(b => b.Kind is BlockKind.Furniture or BlockKind.Dateline or BlockKind.Title || b.IsSubheadline).Where(b => b.Kind == BlockKind.Furniture || b.IsSubheadline)
            .Where(b => b.Words.Count > 0).Select(b => NamedText.Of(b, Document.SourceText));

    /// <summary>The text of a block of the body.</summary>
    public NamedText Of(Block block) =>
        _texts.TryGetValue(block, out var text) ? text : _texts[block] = NamedText.Of(block, Document.SourceText);
}
