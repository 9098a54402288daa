using Diplomacy.Storage.Indexing;

namespace Diplomacy.Web.Hosting;

/// <summary>Two addresses for those who watch over the program.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (CorpusReading reading, CorpusIndex index) => (reading.IsReady, index.IsMade, index.Progress, reading.Progress) switch
        {
            (true, true, _, _) => Results.Text("ready"),
            (_, _, { } at, _) => Busy($"indexing, {at.Done} of {at.Total}"),
            (true, _, _, _) => Busy("indexing"),
            (_, _, _, { } at) => Busy($"reading, {at.Done} of {at.Total}"),
            _ => Busy("reading"),
        });
    }

    private static IResult Busy(string with) => Results.Text(with, statusCode: StatusCodes.Status503ServiceUnavailable);
}
