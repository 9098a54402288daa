using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Diplomacy.Web.Data;

/// <summary>A page that answered with HTML where data was asked for does not offer that form: 404, not HTML in disguise.</summary>
public sealed class OfferedFormats : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is PageResult && context.HttpContext.AskedFormat() != DataFormat.Html) context.Result = new NotFoundResult();
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
