using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Diplomacy.Web.Hosting;

/// <summary>The form in which an address asks for what it shows: the page, or its data by the suffix of the path.</summary>
public enum PageForm
{
    Page,

    /// <summary><c>.json</c></summary>
    Json,

    /// <summary><c>.csv</c>, lists only</summary>
    Csv,

    /// <summary><c>.atom</c>, lists only</summary>
    Atom,

    /// <summary><c>.bib</c>, what can be cited only</summary>
    Bib,

    /// <summary><c>.ris</c>, what can be cited only</summary>
    Ris,
}

/// <summary>Takes the suffix off the path, so that page and data are one page model.</summary>
internal static class PageForms
{
    private static readonly (string Suffix, PageForm Form)[] Suffixes =
        [(".json", PageForm.Json), (".csv", PageForm.Csv), (".atom", PageForm.Atom), (".bib", PageForm.Bib), (".ris", PageForm.Ris)];

    /// <summary>Whether a path ends in a suffix that asks for data.</summary>
    public static bool IsForm(ReadOnlySpan<char> path)
    {
        foreach (var (suffix, _) in Suffixes)
            if (path.EndsWith(suffix, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The path of the page whose data a path asks for; of a page itself the same.</summary>
    public static string Page(string path)
    {
        foreach (var (suffix, _) in Suffixes)
            if (path.EndsWith(suffix, StringComparison.Ordinal)) return path[..^suffix.Length];
        return path;
    }

    public static void UsePageForms(this WebApplication app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "";
        foreach (var (suffix, form) in Suffixes)
        {
            if (!path.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var page = path[..^suffix.Length];
            context.Features.Set(new Asked(form, path));
            context.Request.Path = page == "/index" ? "/" : page;
            break;
        }
        return next(context);
    });

    /// <summary>The form that the address asks for.</summary>
    public static PageForm AskedForm(this HttpContext context) => context.Features.Get<Asked>()?.Form ?? PageForm.Page;

    /// <summary>The path as it was asked for, with its suffix.</summary>
    public static string AskedPath(this HttpContext context) =>
        context.Features.Get<Asked>()?.Path ?? context.Request.Path.Value ?? "/";

    private sealed record Asked(PageForm Form, string Path);
}

/// <summary>A page that was asked for in a form that it does not have is not there.</summary>
internal sealed class OnlyFormsThatExist : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var form = context.HttpContext.AskedForm();
        if (form == PageForm.Page || context.Result is not PageResult) return;
        context.HttpContext.Explain($"This page has no .{form.ToString().ToLowerInvariant()} form.");
        context.Result = new Microsoft.AspNetCore.Mvc.NotFoundResult();
    }

    public void OnResultExecuted(ResultExecutedContext context) { }
}
