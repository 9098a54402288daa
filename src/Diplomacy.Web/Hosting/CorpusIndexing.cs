using Diplomacy.Storage.Indexing;

namespace Diplomacy.Web.Hosting;

/// <summary>Takes the index from its file before the first request, has it follow what is stored, and keeps it when things are quiet.</summary>
internal sealed class CorpusIndexing(CorpusIndex index, CorpusReading reading, ILogger<CorpusIndexing> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Looks without a change after which the index is written.</summary>
    private const int Quiet = 5;

    private const int Much = 5000;

    private readonly Lock _ending = new();
    private Task? _end;
    private bool _failed;
    private Exception? _mergeFault;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!reading.HasDatabase) return;
        try
        {
            var refusal = await index.RestoreAsync(cancellationToken);
            if (refusal is null) log.LogInformation("The index is that of {File}", index.File);
            else log.LogInformation("The index is made anew. {Reason}", refusal);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // It can be made all the same, or told of by its absence: documents can be read without it.
            log.LogError(fault, "The kept index could not be read");
        }
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Whoever ends the site, and however often: the index is kept once, and after that no file is touched.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_ending) return _end ??= EndAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (last, quiet) = (index.Current, 0);
        try
        {
            while (true)
            {
                if (!MuchIsComing) await FollowAsync(stoppingToken);
                quiet = index.Current == last && reading.Progress is null ? quiet + 1 : 0;
                last = index.Current;
                if (quiet == Quiet) Keep();
                await Task.Delay(Look, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends.
        }
    }

    /// <summary>While thousands of documents come in, an index would be made again and again, and take the time that they need. Who asks has it all the same.</summary>
    private bool MuchIsComing => reading.HasChanges && reading.Progress is { } now && now.Total - now.Done > Much;

    private async Task EndAsync(CancellationToken cancel)
    {
        await base.StopAsync(cancel);
        if (reading.HasDatabase) Keep();
    }

    private async Task FollowAsync(CancellationToken stopping)
    {
        try
        {
            await index.FollowAsync(stopping);
            _failed = false;
            if (index.MergeFault is { } fault && fault != _mergeFault) log.LogError(fault, "Parts of the index could not be merged; it goes on in more parts");
            _mergeFault = index.MergeFault;
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            // What was indexed before goes on answering; the next look tries again.
            if (!_failed) log.LogError(fault, "The index could not follow what is stored");
            _failed = true;
        }
    }

    private void Keep()
    {
        try
        {
            if (index.Keep()) log.LogInformation("The index is kept in {File}", index.File);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.LogWarning("The index could not be kept in {File}, and is made anew at the next start: {Reason}", index.File, fault.Message);
        }
    }
}
