using System.Diagnostics;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Indexing;

/// <summary>
/// The index of a database while it is served. It follows what is stored, whichever process stored it; what it was before goes on
/// answering until then. It is kept in a file beside the database: <c>diplomacy.search</c> for <c>diplomacy.db</c>.
/// </summary>
/// <param name="options">Of the database, which <see cref="DiplomacyDatabase.PrepareAsync"/> has made ready.</param>
public sealed class CorpusIndex(DbContextOptions<DiplomacyContext> options) : IAsyncDisposable
{
    /// <summary>Agreements that are read from the database at once.</summary>
    private const int AtOnce = 200;

    /// <summary>Who asks waits so long for the index to catch up, and is then answered from what there is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly LiveIndex _live = new(SearchIndex.Empty(IndexedRows.Vocabulary));
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _starting = new();
    private IndexedVersions _held = new();
    private Task _pass = Task.CompletedTask;
    private long _passBegan;
    private long _version = -1;
    private ulong[]? _kept;
    private string? _keptOf;
    private volatile bool _isMade;
    private volatile IndexingProgress? _progress;

    /// <summary>The file that keeps the index; null for a database in memory.</summary>
    public string? File { get; } = FileOf(options);

    /// <summary>The index now.</summary>
    public SearchIndex Current => _live.Current;

    /// <summary>There is an index of what was stored at some time; before, <see cref="Current"/> is empty.</summary>
    public bool IsMade => _isMade;

    /// <summary>The version of the corpus with which <see cref="Current"/> is in step; -1 before there is an index.</summary>
    public long Version => Volatile.Read(ref _version);

    /// <summary>How far the making of a whole index has come; null where none is made.</summary>
    public IndexingProgress? Progress => _progress;

    /// <summary>Why parts of the index could not be merged, the last time that it was tried; it then answers from more parts. Null where they could.</summary>
    public Exception? MergeFault => _live.Merging.Exception?.InnerException;

    /// <summary>Takes the index from its file. One of an earlier state of the corpus answers too, until <see cref="FollowAsync"/> has brought it in step.</summary>
    /// <returns>Null; or, in a sentence, why the file is not of use, so that the index has to be made.</returns>
    public async Task<string?> RestoreAsync(CancellationToken cancel = default)
    {
        if (File is null) return "The database is in memory, and so is its index.";
        await using var db = new DiplomacyContext(options);
        var version = await CorpusVersion.ReadAsync(db, cancel);
        var database = IndexedVersions.Database(db);
        var reading = IndexSnapshot.Read(File, IndexedRows.Vocabulary, database);
        if (reading.Index is null) return reading.Refusal;
        _live.Swap(reading.Index);
        (_held, _kept, _keptOf, _isMade) = (IndexedVersions.Of(reading.Held), [.. reading.Held], database, true);
        if (_held.Same(IndexedVersions.Of(db))) Volatile.Write(ref _version, version);
        return null;
    }

    /// <summary>The index, in step with the database if that takes no more than moments; else as it is, and it goes on behind.</summary>
    public async Task<SearchIndex> InStepAsync(DiplomacyContext db, CancellationToken cancel = default)
    {
        var asked = Stopwatch.GetTimestamp();
        while (await CorpusVersion.ReadAsync(db, cancel) != Volatile.Read(ref _version))
        {
            var (pass, began) = Follow();
            // A pass that takes long is waited for by nobody.
            var left = Patience - Stopwatch.GetElapsedTime(Math.Min(asked, began));
            if (left <= TimeSpan.Zero) break;
            try
            {
                await pass.WaitAsync(left, cancel);
            }
            catch (Exception e) when (e is TimeoutException || (!cancel.IsCancellationRequested && pass.IsFaulted) || _ending.IsCancellationRequested)
            {
                break;
            }
        }
        return Current;
    }

    /// <summary>Brings the index in step with the database, however long it takes.</summary>
    public async Task FollowAsync(CancellationToken cancel = default)
    {
        await using var db = new DiplomacyContext(options);
        while (await CorpusVersion.ReadAsync(db, cancel) != Volatile.Read(ref _version)) await Follow().Pass.WaitAsync(cancel);
    }

    /// <summary>Writes the index to its file where that holds another one.</summary>
    /// <returns>Whether a file was written; none is while the index changes.</returns>
    /// <exception cref="IOException">The file cannot be written; one that was there stays.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public bool Keep()
    {
        SearchIndex index;
        ulong[] held;
        string database;
        lock (_starting)
        {
            if (File is null || !_isMade || !_pass.IsCompletedSuccessfully) return false;
            using var db = new DiplomacyContext(options);
            (held, database) = (_held.Numbers(), IndexedVersions.Database(db));
            if (database == _keptOf && held.AsSpan().SequenceEqual(_kept)) return false;
            index = Current;
        }
        IndexSnapshot.Write(File, index, database, held);
        (_kept, _keptOf) = (held, database);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _pass.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        _ending.Dispose();
    }

    /// <summary>The pass that goes on, or else one that begins now.</summary>
    private (Task Pass, long Began) Follow()
    {
        lock (_starting)
        {
            if (_pass.IsCompleted)
            {
                _passBegan = Stopwatch.GetTimestamp();
                _pass = _ending.IsCancellationRequested ? Task.FromCanceled(new(true)) : Task.Run(Pass, _ending.Token);
            }
            return (_pass, _passBegan);
        }
    }

    private void Pass()
    {
        using var db = new DiplomacyContext(options);
        // What is stored after this has another version, and so another pass.
        var version = db.State.AsNoTracking().Select(s => s.Version).SingleOrDefault();
        if (version == _version) return;
        var stored = IndexedVersions.Of(db);
        var come = _held.Lacking(stored);
        // A change of most of it is no change but another corpus.
        if (!_isMade || come.Length > Math.Max(AtOnce, stored.Count / 2)) Make(db, [.. stored.Ids.Order()]);
        else Change(db, come, [.. _held.Ids.Except(stored.Ids)]);
        _isMade = true;
        Volatile.Write(ref _version, version);
    }

    private void Make(DiplomacyContext db, int[] ids)
    {
        var held = new IndexedVersions();
        try
        {
            _progress = new(0, ids.Length);
            var index = SearchIndex.Build(
                Agreements(), IndexedRows.Vocabulary, progress: done => _progress = new(done, ids.Length), cancel: _ending.Token);
            _live.Swap(index);
            _held = held;
        }
        finally
        {
            _progress = null;
        }

        IEnumerable<IndexedAgreement> Agreements()
        {
            foreach (var chunk in ids.Chunk(AtOnce))
            {
                foreach (var (agreement, version) in IndexedRows.Read(db, chunk))
                {
                    held.Set(agreement.Id, version);
                    yield return agreement;
                }
            }
        }
    }

    private void Change(DiplomacyContext db, int[] come, int[] go)
    {
        foreach (var chunk in come.Length == 0 ? [[]] : come.Chunk(AtOnce))
        {
            _ending.Token.ThrowIfCancellationRequested();
            var read = chunk.Length == 0 ? [] : IndexedRows.Read(db, chunk);
            // What was removed since it was listed goes too.
            int[] gone = [.. go, .. chunk.Except(read.Select(r => r.Agreement.Id))];
            if (read.Count + gone.Length > 0) _live.Change([.. read.Select(r => r.Agreement)], gone);
            foreach (var (agreement, version) in read) _held.Set(agreement.Id, version);
            foreach (var id in gone) _held.Remove(id);
            go = [];
        }
    }

    private static string? FileOf(DbContextOptions<DiplomacyContext> options)
    {
        using var db = new DiplomacyContext(options);
        var source = new SqliteConnectionStringBuilder(db.Database.GetConnectionString());
        return source.Mode == SqliteOpenMode.Memory || source.DataSource is "" or ":memory:" ? null : Path.ChangeExtension(source.DataSource, ".search");
    }
}
