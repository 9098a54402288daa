using System.Text.Json;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Sqlite;

namespace Diplomacy.Storage.Queries;

/// <summary>An instrument that documents cite.</summary>
/// <param name="Title">What all documents together call it.</param>
/// <param name="InCorpus">It stands in the corpus itself.</param>
public sealed record CitedInstrument(string Slug, string Title, bool InCorpus);

/// <summary>Instruments by their slugs.</summary>
public static class CitedInstruments
{
    // Of one that everybody cites there are as many rows as documents, and all say the same: one is looked at.
    private const string Sql = """
        SELECT r."Slug", r."UsualTitle", r."CitedId" IS NOT NULL
        FROM json_each($value) s JOIN "References" r ON r."Id" = (SELECT f."Id" FROM "References" f WHERE f."Slug" = s."value" LIMIT 1)
        """;

    /// <summary>Those of these slugs that are cited now.</summary>
    public static Task<Dictionary<string, CitedInstrument>> LoadAsync(DiplomacyContext db, IReadOnlyCollection<string> slugs, CancellationToken cancel = default) =>
        SqliteReading.ReadAsync(db, Sql, JsonSerializer.Serialize(slugs), async reader =>
        {
            var found = new Dictionary<string, CitedInstrument>(StringComparer.Ordinal);
            while (await reader.ReadAsync(cancel)) found[reader.GetString(0)] = new(reader.GetString(0), reader.GetString(1), reader.GetBoolean(2));
            return found;
        }, cancel);
}
