namespace Diplomacy.Web.Hosting;

/// <summary>Two addresses for those who watch over the program.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (CorpusReading reading) => reading.IsReady
            ? Results.Text("ready")
            : Results.Text(reading.Progress is { } at ? $"reading, {at.Done} of {at.Total}" : "reading", statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
