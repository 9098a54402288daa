using System.Reflection;
using System.Text;
using Diplomacy.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Lists;

/// <summary>Records as a table, written as they are read. Columns are named after the records' fields, as in JSON.</summary>
public sealed class CsvResult(IAsyncEnumerable<object> records) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = Csv.ContentType;
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(false));
        PropertyInfo[]? columns = null;
        await foreach (var record in records.WithCancellation(context.HttpContext.RequestAborted))
        {
            if (columns is null)
            {
                columns = record.GetType().GetProperties();
                await writer.WriteAsync(Csv.Line(columns.Select(c => (object?)Data.Json.PropertyNamingPolicy!.ConvertName(c.Name))));
            }
            await writer.WriteAsync(Csv.Line(columns.Select(c => c.GetValue(record))));
        }
    }
}
