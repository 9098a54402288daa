using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>What a page says of its text outside it: which heading is its title, when and where it was published.</summary>
internal sealed record HtmlPage
{
    private const int FewestWords = 3;

    private static readonly string[] DateNames =
    [
        "article:published_time", "datepublished", "dcterms.issued", "dcterms.date", "dcterms.created", "dc.date.issued", "dc.date", "date", "pubdate", "publish-date",
        "publication_date", "parsely-pub-date", "sailthru.date",
    ];

    private static readonly string[] TitleNames = ["og:title", "dcterms.title", "dc.title"];
    private static readonly string[] AddressNames = ["og:url"];
    private static readonly string[] NamingAttributes = ["name", "property", "itemprop"];
    private static readonly string[] SiteMarks = [" | ", " :: ", " » ", " · "];
    private static readonly string[] Dashes = [" - ", " – ", " — "];

    /// <summary>The heading in the text that is its title, or null.</summary>
    public HtmlNode? Heading { get; init; }

    /// <summary>The title by the page's head or by a heading outside the text, without the site's name; null where <see cref="Heading"/> says it, or none is given.</summary>
    public (string Value, Span Span)? Title { get; init; }

    public (string Value, Span Span)? Date { get; init; }

    public (string Value, Span Span)? SourceUrl { get; init; }

    public static HtmlPage Of(string source, HtmlNode root, HtmlFurniture furniture)
    {
        var nodes = root.All().Where(n => !n.IsText && !n.StandsIn("svg", "template")).ToList();
        var named = TitleOf(source, nodes);
        var headings = nodes.Where(n => n.Name == "h1" && n.Letters > 0).ToList();
        var heading = Choose(source, [.. headings.Where(h => !furniture.HoldsWithin(h))], named?.Value);
        var outside = headings.Find(h => named is { } page && furniture.HoldsWithin(h) && h.Letters > 0 && WordsOf(source, h).Value is { Length: > 0 } words && Same(words, page.Value));
        return new HtmlPage
        {
            Heading = heading,
            Title = heading is not null ? null : outside is not null ? At(source, WordsOf(source, outside)) : named,
            Date = Meta(source, nodes, DateNames) ?? Time(source, nodes, furniture),
            SourceUrl = Address(source, nodes),
        };
    }

    /// <summary>Of several the one that the page is named after, or that names an instrument; a single one unless the page's own name says that it is the site's.</summary>
    private static HtmlNode? Choose(string source, IReadOnlyList<HtmlNode> headings, string? page)
    {
        if (headings.Count == 0) return null;
        var words = headings.Select(h => WordsOf(source, h).Value).ToList();
        if (page is not null)
            for (var i = 0; i < words.Count; i++)
                if (words[i].Contains(' ') && (Holds(page, words[i]) || Holds(words[i], page))) return headings[i];
        var instrument = words.FindIndex(Titles.NamesInstrument);
        if (instrument >= 0) return headings[instrument];
        return headings.Count == 1 && words[0].Contains(' ') && (page is null || !Titles.NamesInstrument(page)) ? headings[0] : null;
    }

    private static (string Value, Span Span)? TitleOf(string source, List<HtmlNode> nodes)
    {
        if (Meta(source, nodes, TitleNames) is { } given && Long(given.Value)) return given;
        var element = nodes.Find(n => n.Name == "title");
        if (element is null) return null;
        var words = WithoutSite(WordsOf(source, element));
        return Long(words.Value) ? At(source, words) : null;
    }

    private static bool Long(string words) => Words.Of(words).Count >= FewestWords;

    /// <summary>"Joint Statement of ... | Ministry of Foreign Affairs": what stands beside the site's name.</summary>
    private static ReadingText WithoutSite(ReadingText title)
    {
        foreach (var mark in SiteMarks)
        {
            var parts = title.Value.Split(mark);
            if (parts.Length < 2) continue;
            var part = Array.Find(parts, Titles.NamesInstrument) ?? parts.MaxBy(p => p.Length)!;
            return title.Part(title.Value.IndexOf(part, StringComparison.Ordinal), part.Length);
        }
        foreach (var mark in Dashes)
            if (title.Value.LastIndexOf(mark, StringComparison.Ordinal) is var at and > 0 && Long(title.Value[..at])) return title.Part(0, at);
        return title;
    }

    private static (string Value, Span Span)? Meta(string source, List<HtmlNode> nodes, string[] names)
    {
        foreach (var name in names)
            foreach (var node in nodes.Where(n => n.Name == "meta"))
                if (NamingAttributes.Any(a => string.Equals(node.Attribute(source, a), name, StringComparison.OrdinalIgnoreCase))
                    && ValueOf(source, node, "content") is { } value) return value;
        return null;
    }

    private static (string Value, Span Span)? Time(string source, List<HtmlNode> nodes, HtmlFurniture furniture) =>
        nodes.Where(n => n.Name == "time" && !furniture.HoldsWithin(n)).Select(n => ValueOf(source, n, "datetime")).FirstOrDefault(v => v is not null);

    private static (string Value, Span Span)? Address(string source, List<HtmlNode> nodes)
    {
        var link = nodes.Find(n => n.Name == "link" && string.Equals(n.Attribute(source, "rel"), "canonical", StringComparison.OrdinalIgnoreCase));
        var found = (link is null ? null : ValueOf(source, link, "href")) ?? Meta(source, nodes, AddressNames);
        return found is { } address && Uri.TryCreate(address.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? found : null;
    }

    private static (string Value, Span Span)? ValueOf(string source, HtmlNode node, string attribute)
    {
        foreach (var (name, value) in node.Attributes)
        {
            if (name != attribute) continue;
            var text = CharacterReferences.Decode(source, value.Start, value.End).Trim();
            return text.Length > 0 ? (string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), value) : null;
        }
        return null;
    }

    private static ReadingText WordsOf(string source, HtmlNode node)
    {
        var builder = new ReadingTextBuilder();
        foreach (var text in node.All())
        {
            if (text.Name == "br") builder.Append(' ', text.Start);
            foreach (var (unit, offset) in text.Units(source)) builder.Append(unit, offset);
        }
        return builder.Build();
    }

    private static (string Value, Span Span)? At(string source, ReadingText words)
    {
        var spans = words.SpansOf(0, words.Length, source);
        return spans.Count == 0 ? null : (words.Value, Span.Between(spans[0].Start, spans[^1].End));
    }

    private static bool Holds(string words, string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
