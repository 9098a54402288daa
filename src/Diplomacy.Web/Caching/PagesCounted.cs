namespace Diplomacy.Web.Caching;

/// <summary>Says in the log how many pages were answered from the cache, which have no line of their own: once a minute, if there were any.</summary>
internal sealed class PagesCounted(PageCache cache, ILogger<PagesCounted> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        var told = 0L;
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var served = cache.Served;
                if (served > told) log.LogInformation("{Pages} pages were answered from the cache in the last minute", served - told);
                told = served;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends.
        }
    }
}
