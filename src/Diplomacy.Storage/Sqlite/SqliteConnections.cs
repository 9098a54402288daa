using System.Data.Common;
using System.Runtime.CompilerServices;
using Diplomacy.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Diplomacy.Storage.Sqlite;

/// <summary>How the database is opened.</summary>
public static class SqliteConnections
{
    /// <summary>
    /// Opens SQLite with foreign keys, patience with other writers, and one query for each list that is loaded with a row.
    /// </summary>
    /// <param name="connectionString">As <c>Data Source=data/diplomacy.db</c>.</param>
    public static TBuilder UseDiplomacy<TBuilder>(this TBuilder options, string connectionString) where TBuilder : DbContextOptionsBuilder
    {
        options.UseSqlite(Complete(connectionString), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        options.AddInterceptors(Opening.Instance);
        return options;
    }

    /// <summary>The options of a context over this database.</summary>
    public static DbContextOptions<DiplomacyContext> Options(string connectionString) =>
        new DbContextOptionsBuilder<DiplomacyContext>().UseDiplomacy(connectionString).Options;

    /// <summary>A connection beside those of contexts, opened as theirs.</summary>
    internal static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(Complete(connectionString));
        connection.Open();
        Opening.Instance.Set(connection);
        return connection;
    }

    private static string Complete(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 60 }.ToString();

    private sealed class Opening : DbConnectionInterceptor
    {
        public static readonly Opening Instance = new();

        // A write that is on disk after a crash of the program, if not of the machine, is enough for what can be read again.
        private const string Settings = "PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32000; PRAGMA mmap_size=67108864;";

        // A connection is opened for each question and comes from the pool, where it keeps what was set.
        private readonly ConditionalWeakTable<sqlite3, object> _set = [];

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

        public void Set(DbConnection connection)
        {
            if (IsSet(connection)) return;
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (IsSet(connection)) return;
            await using var command = connection.CreateCommand();
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        private bool IsSet(DbConnection connection) =>
            connection is SqliteConnection { Handle: { } handle } && !_set.TryAdd(handle, Settings);
    }
}
