using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>Reads a page into raw blocks, its head into front matter. Whatever the page, no character of it is lost: tags are markup, the rest furniture.</summary>
internal static class HtmlReader
{
    /// <param name="matter">YAML at the head of the source, or null; it goes before what the page says itself.</param>
    public static RawDocument Read(string source, FrontMatter? matter)
    {
        var (root, markup) = HtmlTree.Build(source, matter?.Span.End ?? 0);
        var furniture = HtmlFurniture.Of(source, root);
        var page = HtmlPage.Of(source, root, furniture);
        var blocks = HtmlContent.Read(source, root, furniture, page.Heading);
        if (page.Heading is null && page.Title is { } title)
        {
            // A line of the text that is the page's title is the title of the text.
            var line = blocks.FindIndex(b => string.Equals(b.Text.Value, title.Value, StringComparison.OrdinalIgnoreCase));
            if (line >= 0) blocks[line] = blocks[line] with { IsTitle = true };
        }
        matter = (matter ?? new FrontMatter { Span = default }) with { Date = matter?.Date ?? page.Date, SourceUrl = matter?.SourceUrl ?? page.SourceUrl };
        var head = new[] { page.Title?.Span, matter.Date?.Span, matter.SourceUrl?.Span }.OfType<Span>().Where(s => s.Start >= matter.Span.End).OrderBy(s => s.Start).ToList();
        List<LedgerEntry> claimed =
        [
            .. head.Select(s => new LedgerEntry(PassageClass.FrontMatter, s)),
            .. furniture.Stretches().SelectMany(s => Around(s, head)).Select(s => new LedgerEntry(PassageClass.Furniture, s)),
            .. markup.SelectMany(t => Around(Span.Between(t.Start, t.End), head)).Select(s => new LedgerEntry(PassageClass.Markup, s)),
        ];
        return new RawDocument(source, blocks) { FrontMatter = matter, PageTitle = page.Title, Claimed = claimed };
    }

    /// <summary>What of a stretch stands before, between and behind others.</summary>
    private static IEnumerable<Span> Around(Span stretch, IReadOnlyList<Span> others)
    {
        var at = stretch.Start;
        foreach (var other in others)
        {
            if (other.End <= at || other.Start >= stretch.End) continue;
            if (other.Start > at) yield return Span.Between(at, other.Start);
            at = other.End;
        }
        if (at < stretch.End) yield return Span.Between(at, stretch.End);
    }
}
