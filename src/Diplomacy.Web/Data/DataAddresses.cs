namespace Diplomacy.Web.Data;

/// <summary>In which form an address is asked for.</summary>
public enum DataFormat
{
    Html,
    Json,
    Csv,
    Atom,
}

/// <summary>
/// The same address with <c>.json</c>, <c>.csv</c> or <c>.atom</c> behind its path is the same page as data. The suffix is
/// parted off before routing, so that page and data have one route, one handler and one query. <c>/index.json</c> is
/// the front page's.
/// </summary>
public static class DataAddresses
{
    private static readonly (string Suffix, DataFormat Format)[] Suffixes =
        [(".json", DataFormat.Json), (".csv", DataFormat.Csv), (".atom", DataFormat.Atom)];

    /// <summary>Stands before <c>UseRouting</c>.</summary>
    public static IApplicationBuilder UseDataAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "";
        foreach (var (suffix, format) in Suffixes)
        {
            if (!path.EndsWith(suffix, StringComparison.Ordinal)) continue;
            path = path[..^suffix.Length];
            context.Request.Path = path is "/index" or "/" ? "/" : path;
            context.Items[typeof(DataFormat)] = format;
            break;
        }
        return next(context);
    });

    /// <summary>The form that this request asks for.</summary>
    public static DataFormat AskedFormat(this HttpContext context) =>
        context.Items[typeof(DataFormat)] is DataFormat format ? format : DataFormat.Html;
}
