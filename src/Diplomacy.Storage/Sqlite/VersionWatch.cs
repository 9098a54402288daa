using System.Diagnostics;
using System.Globalization;
using Diplomacy.Storage.Database;
using Microsoft.Data.Sqlite;

namespace Diplomacy.Storage.Sqlite;

/// <summary>
/// The version of the corpus as this process knows it: not older than <see cref="Bound"/>, whichever process changed the corpus, and not
/// older than what was read through this. Asked at each request, so that it must cost next to nothing.
/// </summary>
/// <param name="connectionString">Of the database, which <see cref="DiplomacyDatabase.PrepareAsync"/> has made ready.</param>
public sealed class VersionWatch(string connectionString) : IDisposable
{
    /// <summary>How old an answer of <see cref="Recent"/> may be.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(500);

    internal const string Sql = """SELECT "Version" FROM "State" """;

    private readonly Lock _looking = new();
    private SqliteCommand? _stored;
    private long _version = -1;
    private long _looked = Stopwatch.GetTimestamp() - Stopwatch.Frequency;

    /// <summary>The version, as the database had it at most <see cref="Bound"/> ago.</summary>
    public long Recent()
    {
        if (IsRecent) return Volatile.Read(ref _version);
        lock (_looking) return IsRecent ? _version : Look();
    }

    /// <summary>The version as the database has it now; from here on nobody is told an earlier one.</summary>
    public long Now()
    {
        lock (_looking) return Look();
    }

    public void Dispose()
    {
        lock (_looking) Forget();
    }

    private bool IsRecent => Stopwatch.GetElapsedTime(Volatile.Read(ref _looked)) < Bound;

    private long Look()
    {
        // What is stored after this moment is not in the answer.
        var now = Stopwatch.GetTimestamp();
        try
        {
            Volatile.Write(ref _version, Convert.ToInt64((_stored ??= Prepare()).ExecuteScalar() ?? 0L, CultureInfo.InvariantCulture));
        }
        catch
        {
            Forget();
            throw;
        }
        Volatile.Write(ref _looked, now);
        return _version;
    }

    private SqliteCommand Prepare()
    {
        var command = SqliteConnections.Open(connectionString).CreateCommand();
        command.CommandText = Sql;
        return command;
    }

    private void Forget()
    {
        var connection = _stored?.Connection;
        _stored?.Dispose();
        connection?.Dispose();
        _stored = null;
    }
}
