using Microsoft.Data.Sqlite;

namespace Diplomacy.Storage.Sqlite;

/// <summary>Asks of single names whether the database has them, as often as there are new documents.</summary>
internal sealed class KnownNames(SqliteConnection connection) : IDisposable
{
    private readonly PreparedCommand _name = new(connection, """SELECT 1 FROM "Names" WHERE "Name" = ?""");
    private readonly PreparedCommand _path = new(connection, """SELECT 1 FROM "SourcePaths" WHERE "Path" = ?""");
    private readonly PreparedCommand _source = new(connection, """SELECT 1 FROM "Sources" WHERE "Sha256" = ?""");
    private readonly PreparedCommand _refused = new(connection, """DELETE FROM "RefusedFiles" WHERE "Path" = ?""");

    public bool HasName(string name) => Has(_name, name);

    public bool HasPath(string path) => Has(_path, path);

    public bool HasSource(string sha256) => Has(_source, sha256);

    /// <summary>A file that was refused before is read now.</summary>
    public void Forgive(string path) => Has(_refused, path);

    private static bool Has(PreparedCommand command, string value)
    {
        command.Bind(1, value);
        return command.Run();
    }

    public void Dispose()
    {
        foreach (var command in (PreparedCommand[])[_name, _path, _source, _refused]) command.Dispose();
    }
}
