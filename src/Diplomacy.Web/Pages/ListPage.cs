using System.Text;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages;

/// <summary>A page that is a list: also a list as JSON, and a table as CSV.</summary>
public abstract class ListPage : SitePage
{
    /// <summary>A list that stands on one page.</summary>
    /// <param name="data">An item as data: the fields of an anonymous record, in order.</param>
    protected IActionResult ShowAll<T>(IReadOnlyList<T> items, Func<T, object> data) => Show(items.Count, 1, items, items, data);

    /// <summary>One page of a list; CSV holds <paramref name="whole"/>, all pages in one table.</summary>
    protected IActionResult Show<T>(int total, int page, IReadOnlyList<T> items, IEnumerable<T> whole, Func<T, object> data) =>
        HttpContext.AskedForm() switch
        {
            PageForm.Json => new JsonResult(new ListData<object>(total, page, [.. items.Select(data)]), Data.Json),
            PageForm.Csv => Table(whole.Select(data)),
            _ => Page(),
        };

    /// <summary>Records as a table, whose columns are named after their fields as in JSON.</summary>
    protected FileContentResult Table(IEnumerable<object> records)
    {
        var table = new StringBuilder();
        var columns = Array.Empty<System.Reflection.PropertyInfo>();
        foreach (var record in records)
        {
            if (columns.Length == 0)
            {
                columns = record.GetType().GetProperties();
                table.Append(Csv.Line(columns.Select(c => (object?)Data.Json.PropertyNamingPolicy!.ConvertName(c.Name))));
            }
            table.Append(Csv.Line(columns.Select(c => c.GetValue(record))));
        }
        return File(new UTF8Encoding(false).GetBytes(table.ToString()), Csv.ContentType);
    }
}
