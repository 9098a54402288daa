using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Hosting;

/// <summary>Makes the database ready before the first request, and reads the folders of the corpus behind the site.</summary>
internal sealed class CorpusReading(
    Importer importer, CorpusIndex index, IServiceScopeFactory scopes, IConfiguration settings, ILogger<CorpusReading> log, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>What goes on for longer is told of in the log.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private volatile bool _ready;
    private volatile bool _changed;
    private volatile ReadingProgress? _progress;

    /// <summary>The database can be read.</summary>
    public bool HasDatabase { get; private set; }

    /// <summary>A reading of the corpus has been done, now or before, and what the first one stored can be searched.</summary>
    public bool IsReady => _ready;

    /// <summary>How far the reading that goes on has come; null where none does.</summary>
    public ReadingProgress? Progress => _progress;

    /// <summary>The reading that goes on has changed what is stored, so that pages show a corpus in the making.</summary>
    public bool HasChanges => _progress is not null && _changed;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DiplomacyContext>();
        try
        {
            await DiplomacyDatabase.PrepareAsync(db, cancellationToken);
        }
        catch (DatabaseRefusedException refused)
        {
            log.LogCritical("{Reason}", refused.Message);
            Stop();
            return;
        }
        HasDatabase = true;
        _ready = await db.Readings.AnyAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The site answers first: a large corpus takes minutes.
        await Task.Yield();
        var folders = Corpus.Folders(settings);
        foreach (var missing in folders.Where(f => !Directory.Exists(f)))
            log.LogWarning("There is no corpus folder {Folder}", missing);
        log.LogInformation("Reading {Folders}", folders);
        try
        {
            var result = await importer.ReadAsync([.. folders.Where(Directory.Exists)], new Told(this), stoppingToken);
            log.LogInformation(
                "Read the corpus: {Added} added, {Changed} changed, {Unchanged} unchanged, {Removed} removed, {Refused} refused",
                result.Added, result.Changed, result.Unchanged, result.Removed, result.Refused.Count);
            foreach (var file in result.Refused) log.LogWarning("Refused {File}: {Reason}", file.Name, file.Reason);
            if (!_ready) await IndexAsync(stoppingToken);
            _ready = true;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LogInformation("The reading was stopped; the next start goes on with it");
        }
        catch (Exception fault) when (!_ready)
        {
            log.LogCritical(fault, "The first reading failed");
            Stop();
        }
        catch (Exception fault)
        {
            // What was read before is still there to be served.
            log.LogError(fault, "The reading failed; the corpus is served as it was");
        }
        finally
        {
            _progress = null;
        }
    }

    /// <summary>An index that was made before anything was stored would tell whoever comes first that there is nothing.</summary>
    private async Task IndexAsync(CancellationToken stopping)
    {
        try
        {
            await index.FollowAsync(stopping);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            log.LogError(fault, "What was read could not be indexed; the next look tries again");
        }
    }

    private void Say(ReadingProgress value, Pace pace) =>
        log.LogInformation("Read {Done} of {Total} files, {Pace}", value.Done, value.Total, pace.InWords(value.Done, value.Total));

    private void Stop()
    {
        Environment.ExitCode = 1;
        lifetime.StopApplication();
    }

    /// <summary>Tells at once and in order, unlike <see cref="Progress{T}"/>, which posts to the thread pool.</summary>
    private sealed class Told(CorpusReading reading) : IProgress<ReadingProgress>
    {
        private readonly Pace _pace = new();
        private DateTime _last = DateTime.UtcNow;

        public void Report(ReadingProgress value)
        {
            reading._changed |= value.Outcome is not (FileOutcome.Unchanged or FileOutcome.Refused);
            reading._progress = value;
            if (DateTime.UtcNow - _last < Pause) return;
            _last = DateTime.UtcNow;
            reading.Say(value, _pace);
        }
    }
}
