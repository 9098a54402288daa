using System.Collections.Frozen;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>What HTML Living Standard says of elements by their names: which are blocks, which close which (13.1.2.4, 13.2.4.2).</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Void = Set("area base basefont bgsound br col embed frame hr img input link meta param source track wbr keygen");

    private static readonly FrozenSet<string> ClosingParagraph = Set(
        "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li "
        + "listing main menu nav ol p plaintext pre search section summary table ul xmp");

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head "
        + "header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp "
        // Furniture that is no running text either.
        + "audio button canvas iframe noscript object select svg template textarea video");

    /// <summary>An element begins and ends a paragraph.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    public static bool IsTablePart(string name) => name is "table" or "caption" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th";

    public static bool ClosesParagraph(string name) => ClosingParagraph.Contains(name);

    public static FrozenSet<string> TableScope { get; } = Set("html table template");

    public static FrozenSet<string> CellScope { get; } = Set("applet caption html table td th marquee object template");

    public static FrozenSet<string> ParagraphScope { get; } = [.. CellScope, "button"];

    private static readonly FrozenSet<string> ListScope = [.. CellScope, "ol", "ul", "menu", "dir"];
    private static readonly FrozenSet<string> DefinitionScope = [.. CellScope, "dl"];
    private static readonly FrozenSet<string> SelectScope = Set("select");

    /// <summary>Start tags that end an element left open: which, and what such an ending does not reach across.</summary>
    public static FrozenDictionary<string, (FrozenSet<string> Scope, string[] Elements)> Implied { get; } = new Dictionary<string, (FrozenSet<string>, string[])>
    {
        ["li"] = (ListScope, ["li"]),
        ["dt"] = (DefinitionScope, ["dt", "dd"]),
        ["dd"] = (DefinitionScope, ["dt", "dd"]),
        ["td"] = (TableScope, ["td", "th", "caption"]),
        ["th"] = (TableScope, ["td", "th", "caption"]),
        ["tr"] = (TableScope, ["tr", "caption"]),
        ["tbody"] = (TableScope, ["tbody", "thead", "tfoot", "caption"]),
        ["thead"] = (TableScope, ["tbody", "thead", "tfoot", "caption"]),
        ["tfoot"] = (TableScope, ["tbody", "thead", "tfoot", "caption"]),
        ["option"] = (SelectScope, ["option"]),
        ["optgroup"] = (SelectScope, ["optgroup", "option"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
