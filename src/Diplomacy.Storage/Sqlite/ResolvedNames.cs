using Diplomacy.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Sqlite;

/// <summary>Sets the names by which people and instruments of several documents go, row by row, within the transaction of the caller.</summary>
internal sealed class ResolvedNames(DiplomacyContext db) : IDisposable
{
    private readonly PreparedCommand _person = new((SqliteConnection)db.Database.GetDbConnection(), """UPDATE "People" SET "Slug" = ?, "UsualName" = ? WHERE "Id" = ?""");

    private readonly PreparedCommand _instrument = new((SqliteConnection)db.Database.GetDbConnection(), """UPDATE "References" SET "CitedId" = ?, "Slug" = ?, "UsualTitle" = ? WHERE "Id" = ?""");

    public void SetPerson(int id, string slug, string usualName)
    {
        _person.Bind(1, slug);
        _person.Bind(2, usualName);
        _person.Bind(3, (long)id);
        _person.Run();
    }

    public void SetInstrument(int id, int? citedId, string slug, string usualTitle)
    {
        if (citedId is { } cited) _instrument.Bind(1, (long)cited);
        else _instrument.BindNull(1);
        _instrument.Bind(2, slug);
        _instrument.Bind(3, usualTitle);
        _instrument.Bind(4, (long)id);
        _instrument.Run();
    }

    public void Dispose()
    {
        _person.Dispose();
        _instrument.Dispose();
    }
}
