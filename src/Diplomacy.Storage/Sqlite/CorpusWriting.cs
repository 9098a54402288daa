using System.Data;
using System.Diagnostics;
using Diplomacy.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Sqlite;

/// <summary>
/// The one connection of a reading that writes, in transactions of many documents. Others read meanwhile; who wants to write waits until
/// the transaction ends. What is not committed when this is disposed is taken back.
/// </summary>
/// <param name="options">Of the database.</param>
internal sealed class CorpusWriting(DbContextOptions<DiplomacyContext> options) : IAsyncDisposable
{
    /// <summary>Documents, and time, after which a transaction ends.</summary>
    private const int MostDocuments = 2000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    // Keys and names of new documents come into any page of their indexes: these pages are kept, not written and read again.
    private const string Settings = "PRAGMA cache_size=-262144";

    private const string Document = "document";

    private readonly DiplomacyContext _context = new(options);
    private RowWriter? _rows;
    private KnownNames? _names;
    private SqliteTransaction? _transaction;
    private long _version;
    private bool _resolved;
    private long _began;
    private int _documents;

    /// <summary>Writes rows within the transaction.</summary>
    public RowWriter Rows => _rows!;

    /// <summary>Names as the transaction sees them.</summary>
    public KnownNames Names => _names!;

    private SqliteConnection Connection => (SqliteConnection)_context.Database.GetDbConnection();

    /// <summary>A context within the transaction.</summary>
    public DiplomacyContext Open()
    {
        var context = new DiplomacyContext(options);
        context.Database.SetDbConnection(Connection);
        context.Database.UseTransaction(_transaction);
        return context;
    }

    /// <summary>Begins a transaction where none goes on.</summary>
    /// <exception cref="SqliteException">Another process kept the database busy for too long.</exception>
    public async Task BeginAsync(CancellationToken cancel)
    {
        if (_transaction is not null) return;
        if (Connection.State != ConnectionState.Open)
        {
            await _context.Database.OpenConnectionAsync(cancel);
            await _context.Database.ExecuteSqlRawAsync(Settings, cancel);
            (_rows, _names) = (new(_context.Model, Connection), new(Connection));
        }
        cancel.ThrowIfCancellationRequested();
        _transaction = Connection.BeginTransaction(deferred: false);
        (_began, _documents) = (Stopwatch.GetTimestamp(), 0);
        // Not to be cancelled: a transaction goes on only with the version that it began with.
        await using var db = Open();
        var state = await db.State.AsNoTracking().SingleAsync(CancellationToken.None);
        (_version, _resolved) = (state.Version, state.Resolved == state.Version);
    }

    /// <summary>Raises the version of the corpus, and gives the new one.</summary>
    public long Raise() => ++_version;

    /// <summary>Says that who and what is named in several documents has to be compared again.</summary>
    public void Unresolve() => _resolved = false;

    /// <summary>
    /// Adds a document without a way to take it back alone: a savepoint keeps the former pages of all that is written. Where it fails, which
    /// only a fault of the database or of this program makes it do, the transaction is taken back.
    /// </summary>
    public bool Add(Func<bool> add)
    {
        try
        {
            return add();
        }
        catch
        {
            _transaction!.Rollback();
            _transaction.Dispose();
            _transaction = null;
            throw;
        }
    }

    /// <summary>Changes something in several steps, of which nothing stays where one of them fails.</summary>
    public async Task<T> WholeAsync<T>(Func<Task<T>> change)
    {
        var (version, resolved) = (_version, _resolved);
        _transaction!.Save(Document);
        try
        {
            var result = await change();
            _transaction.Release(Document);
            return result;
        }
        catch
        {
            _transaction.Rollback(Document);
            _transaction.Release(Document);
            (_version, _resolved) = (version, resolved);
            throw;
        }
    }

    /// <summary>Says that a document is done, and ends the transaction where it has gone on for long enough.</summary>
    public Task DoneAsync(DateTime now) =>
        ++_documents >= MostDocuments || (_transaction is not null && Stopwatch.GetElapsedTime(_began) > Longest) ? CommitAsync(now) : Task.CompletedTask;

    /// <summary>Ends the transaction, so that all can see what it stored. Not to be cancelled: it is the end of work that is done.</summary>
    public async Task CommitAsync(DateTime now)
    {
        if (_transaction is null) return;
        await using (var db = Open()) await CorpusVersion.SetAsync(db, _version, _resolved, now);
        await _transaction.CommitAsync();
        await _transaction.DisposeAsync();
        _transaction = null;
    }

    public async ValueTask DisposeAsync()
    {
        _rows?.Dispose();
        _names?.Dispose();
        if (_transaction is not null) await _transaction.DisposeAsync();
        var connection = Connection;
        await _context.DisposeAsync();
        // From the pool it would come back with all its pages: it is closed instead.
        SqliteConnection.ClearPool(connection);
        FreedMemory.GiveBack();
    }
}
