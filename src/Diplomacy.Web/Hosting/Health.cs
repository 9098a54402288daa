using Diplomacy.Storage.Indexing;

namespace Diplomacy.Web.Hosting;

/// <summary>Two addresses for those who watch over the program.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (CorpusReading reading, CorpusIndex index) => (reading.IsReady, index.IsMade) switch
        {
            (true, true) => Results.Text("ready"),
            (true, false) => Busy(index.Progress is { } at ? $"indexing, {at.Done} of {at.Total}" : "indexing"),
            _ => Busy(reading.Progress is { } at ? $"reading, {at.Done} of {at.Total}" : "reading"),
        });
    }

    private static IResult Busy(string with) => Results.Text(with, statusCode: StatusCodes.Status503ServiceUnavailable);
}
