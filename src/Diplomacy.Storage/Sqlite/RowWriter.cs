using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Diplomacy.Storage.Sqlite;

/// <summary>
/// Inserts rows by prepared commands. A context watches over each row that it saves, which for the millions of rows of a large corpus takes
/// longer than to write them. Tables, columns and conversions are those of the context's model.
/// </summary>
/// <param name="model">Of the context.</param>
/// <param name="connection">Open, and used by nobody else while the writer is.</param>
internal sealed class RowWriter(IModel model, SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<Type, EntityInsert> _inserts = [];
    private readonly Dictionary<string, PreparedCommand> _links = new(StringComparer.Ordinal);

    /// <summary>Inserts a row alone, without the rows that hang on it. A key that the database gives is set in the row.</summary>
    /// <exception cref="SqliteException">The row breaks a rule of its table.</exception>
    public void Add<T>(T row) where T : class
    {
        if (!_inserts.TryGetValue(typeof(T), out var insert)) _inserts.Add(typeof(T), insert = new EntityInsert(model.FindEntityType(typeof(T))!, connection));
        insert.Write(row);
    }

    public void AddAll<T>(IEnumerable<T> rows) where T : class
    {
        foreach (var row in rows) Add(row);
    }

    /// <summary>Inserts a row of a table that only joins two others.</summary>
    public void Link(string table, string first, int firstId, string second, int secondId)
    {
        if (!_links.TryGetValue(table, out var link))
            _links.Add(table, link = new PreparedCommand(connection, $"""INSERT INTO "{table}" ("{first}", "{second}") VALUES (?, ?)"""));
        link.Bind(1, (long)firstId);
        link.Bind(2, (long)secondId);
        link.Run();
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values) insert.Dispose();
        foreach (var link in _links.Values) link.Dispose();
    }

    /// <summary>The insert of one table.</summary>
    private sealed class EntityInsert : IDisposable
    {
        private readonly ColumnBinder[] _columns;
        private readonly Action<object, long>? _setKey;
        private readonly PreparedCommand _command;

        public EntityInsert(IEntityType type, SqliteConnection connection)
        {
            var given = type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && key.ClrType == typeof(int) ? key : null;
            List<IProperty> written = [.. type.GetProperties().Where(p => p != given)];
            if (given is not null) _setKey = ColumnBinder.Setter(given);
            _columns = [.. written.Select(ColumnBinder.Of)];
            var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
            var names = string.Join(", ", written.Select(p => $"\"{p.GetColumnName(table)}\""));
            _command = new(connection, $"""INSERT INTO "{table.Name}" ({names}) VALUES ({string.Join(", ", written.Select(_ => "?"))})""");
        }

        public void Write(object row)
        {
            for (var i = 0; i < _columns.Length; i++) _columns[i].Bind(_command, i + 1, row);
            _command.Run();
            _setKey?.Invoke(row, _command.LastRow);
        }

        public void Dispose() => _command.Dispose();
    }
}
