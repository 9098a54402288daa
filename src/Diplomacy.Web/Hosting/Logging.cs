using System.Diagnostics;
using Serilog;

namespace Diplomacy.Web.Hosting;

/// <summary>Serilog, configured in the settings, and a line a request.</summary>
internal static class Logging
{
    public static void AddLog(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
        // The host's own account of a request costs more than a kept page: what is made is accounted for below, with all that is logged in it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }

    /// <summary>Method, path, status and time of each request; those that fail as warnings, health checks not at all.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Diplomacy.Requests");
        app.Use(async (context, next) =>
        {
            var path = context.Request.Path + context.Request.QueryString;
            using var scope = log.BeginScope(new Dictionary<string, object> { ["RequestId"] = context.TraceIdentifier, ["RequestPath"] = path });
            var started = Stopwatch.GetTimestamp();
            await next(context);
            var status = context.Response.StatusCode;
            var level = path.StartsWith("/health", StringComparison.Ordinal) ? LogLevel.Debug
                : status >= 500 ? LogLevel.Error
                : LogLevel.Information;
            log.Log(level, "{Method} {Path} {Status} {Milliseconds:0.0} ms", context.Request.Method, path, status, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        });
    }
}
