using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Diplomacy.Storage.Sqlite;

/// <summary>A command of SQLite's own interface, prepared once and run very often, without the parameter objects of ADO.NET.</summary>
internal sealed class PreparedCommand : IDisposable
{
    private const int LongBuffer = 1 << 20;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _utf8 = new byte[4096];

    /// <exception cref="SqliteException">The text is no command of this database.</exception>
    public PreparedCommand(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>The key that the last insert was given.</summary>
    public long LastRow => raw.sqlite3_last_insert_rowid(_database);

    /// <param name="at">Of the parameter, from 1.</param>
    public void Bind(int at, long value) => Check(raw.sqlite3_bind_int64(_statement, at, value));

    public void BindNull(int at) => Check(raw.sqlite3_bind_null(_statement, at));

    public void Bind(int at, double value) => Check(raw.sqlite3_bind_double(_statement, at, value));

    public void Bind(int at, byte[] value) => Check(raw.sqlite3_bind_blob(_statement, at, value));

    public void Bind(int at, string? value)
    {
        if (value is null)
        {
            BindNull(at);
            return;
        }
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > LongBuffer)
        {
            Check(raw.sqlite3_bind_text(_statement, at, Encoding.UTF8.GetBytes(value)));
            return;
        }
        if (most > _utf8.Length) _utf8 = new byte[most];
        Check(raw.sqlite3_bind_text(_statement, at, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(value, _utf8))));
    }

    /// <summary>Runs the command to its end.</summary>
    /// <returns>Whether it gave a row.</returns>
    /// <exception cref="SqliteException">A rule of the database is broken.</exception>
    public bool Run()
    {
        var result = raw.sqlite3_step(_statement);
        // The message of a fault is gone once the command is made ready again.
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW)) Fail(result);
        raw.sqlite3_reset(_statement);
        return result == raw.SQLITE_ROW;
    }

    private void Fail(int result)
    {
        try
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, _database);
    }

    public void Dispose() => _statement.Dispose();
}
