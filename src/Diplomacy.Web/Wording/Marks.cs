using Diplomacy.Parsing.Record;
using Microsoft.AspNetCore.Html;

namespace Diplomacy.Web.Wording;

/// <summary>The mark of what a curator set, the same wherever it stands.</summary>
public static class Marks
{
    private static readonly HtmlString Mark = new(" <span class=\"curated\" title=\"Set by a curator in the file beside the source\">curator</span>");

    /// <summary>The mark where it applies, else nothing.</summary>
    public static IHtmlContent Curated(bool applies) => applies ? Mark : HtmlString.Empty;

    /// <summary>The mark where a curator says it.</summary>
    public static IHtmlContent Of(Origin origin) => Curated(origin == Origin.Sidecar);
}
