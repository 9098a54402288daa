using System.Globalization;
using System.Text;
using Diplomacy.Storage.Database;

namespace Diplomacy.Storage.Sqlite;

/// <summary>One line for all that the pages of a declaration show: where it is the same, nothing that they show has changed.</summary>
public static class DeclarationStamp
{
    // A change of an agreement's own rows gives it another version; so does another name in all documents for one whom it names.
    private const string Sql = """
        SELECT 0, a."Id", a."Version" FROM "Agreements" a WHERE a."Slug" = $value
        UNION ALL SELECT 1, a."Id", a."Version" FROM "Agreements" own JOIN "References" r ON r."AgreementId" = own."Id" JOIN "Agreements" a ON a."Id" = r."CitedId" WHERE own."Slug" = $value
        UNION ALL SELECT 2, a."Id", a."Version" FROM "Agreements" own JOIN "References" r ON r."CitedId" = own."Id" JOIN "Agreements" a ON a."Id" = r."AgreementId" WHERE own."Slug" = $value
        """ + " " + DeclarationSql.NeighbourVersions;

    /// <summary>Of the declaration itself, those that it cites, those that cite it, and those before and after it in time.</summary>
    /// <returns>Null where no declaration has the slug.</returns>
    public static Task<string?> ReadAsync(DiplomacyContext db, string slug, CancellationToken cancel = default) =>
        SqliteReading.ReadAsync(db, Sql, slug, async rows =>
        {
            var stamp = new StringBuilder();
            while (await rows.ReadAsync(cancel)) stamp.Append(CultureInfo.InvariantCulture, $"{rows.GetInt64(0)}:{rows.GetInt64(1)}:{rows.GetInt64(2)} ");
            return stamp.Length == 0 ? null : stamp.ToString();
        }, cancel);
}
