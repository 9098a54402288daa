using System.Xml;

namespace Diplomacy.Parsing.Reading.Docx;

/// <summary>What the styles of a Word file say of their paragraphs and runs (ECMA-376 part 1, 17.7).</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 16;

    private sealed class Style
    {
        public string? Name { get; set; }
        public string? BasedOn { get; set; }
        public bool? Bold { get; set; }
        public int? Outline { get; set; }
        public string? List { get; set; }
        public int? Level { get; set; }
    }

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public static DocxStyles Read(DocxArchive archive, string part)
    {
        var styles = new DocxStyles();
        Style? style = null;
        archive.Read(part, reader =>
        {
            if (!DocxReader.IsWord(reader)) return;
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "style") style = null;
            if (reader.NodeType != XmlNodeType.Element) return;
            if (reader.LocalName == "style") styles._styles[DocxReader.Attribute(reader, "styleId") ?? ""] = style = new Style();
            if (style is null) return;
            var value = DocxReader.Attribute(reader, "val");
            switch (reader.LocalName)
            {
                case "name":
                    style.Name = value;
                    break;
                case "basedOn":
                    style.BasedOn = value;
                    break;
                case "b":
                    style.Bold = DocxReader.IsOn(value);
                    break;
                case "outlineLvl":
                    style.Outline = DocxReader.Number(value);
                    break;
                case "numId":
                    style.List = value;
                    break;
                case "ilvl":
                    style.Level = DocxReader.Number(value);
                    break;
            }
        });
        return styles;
    }

    public bool IsBold(string? style) => First(style, s => s.Bold) ?? false;

    /// <summary>A title or a heading of any level.</summary>
    public bool IsHeading(string? style) =>
        First(style, s => s.Outline) is >= 0 and < 9
        || Names(style).Any(n => n.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || n.ToLowerInvariant() is "title" or "subtitle");

    /// <summary>A line of the table of contents, which says again what stands below.</summary>
    public bool IsContents(string? style) => Names(style).Any(n => n.StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    public bool IsCaption(string? style) => Names(style).Any(n => n.Equals("caption", StringComparison.OrdinalIgnoreCase));

    /// <summary>The list that paragraphs of a style belong to, and their level.</summary>
    public (string List, int Level)? ListOf(string? style) => First<string>(style, s => s.List) is { } list ? (list, First(style, s => s.Level) ?? 0) : null;

    private IEnumerable<string> Names(string? style) => Chain(style).Select(s => s.Name).OfType<string>();

    private T? First<T>(string? style, Func<Style, T?> of) where T : struct => Chain(style).Select(of).FirstOrDefault(v => v is not null);

    private T? First<T>(string? style, Func<Style, T?> of) where T : class => Chain(style).Select(of).FirstOrDefault(v => v is not null);

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++, id = style.BasedOn) yield return style;
    }
}
