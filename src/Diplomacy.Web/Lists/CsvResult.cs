using System.Reflection;
using System.Text;
using Diplomacy.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Lists;

/// <summary>Records as a table, written as they are read. Columns are named after the records' fields, as in JSON.</summary>
/// <typeparam name="T">The record; an empty table still has its columns.</typeparam>
public sealed class CsvResult<T>(IAsyncEnumerable<T> records) : ActionResult
{
    private static readonly PropertyInfo[] Columns = typeof(T).GetProperties();

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = Csv.ContentType;
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(false), leaveOpen: true);
        await writer.WriteAsync(Csv.Line(Columns.Select(c => Data.Json.PropertyNamingPolicy!.ConvertName(c.Name))));
        await foreach (var record in records.WithCancellation(context.HttpContext.RequestAborted))
        {
            await writer.WriteAsync(Csv.Line(Columns.Select(c => c.GetValue(record))));
        }
    }
}
