using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

/// <summary>All that a database holds but times and the reports of its readings.</summary>
internal static class TableContents
{
    private static readonly string[] Times = ["Added", "Updated", "Seen"];

    /// <summary>The rows of each table as text, sorted.</summary>
    public static async Task<Dictionary<string, List<string>>> OfAsync(DiplomacyContext db)
    {
        var contents = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync();
        var tables = await db.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%'""").ToListAsync();
        foreach (var table in tables.Where(t => t is not "Readings" and not "sqlite_sequence" && !t.StartsWith("__", StringComparison.Ordinal)))
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(i => !Times.Contains(reader.GetName(i)))
                    .Select(i => $"{reader.GetName(i)}={(reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i))}")));
            rows.Sort(StringComparer.Ordinal);
            contents.Add(table, rows);
        }
        return contents;
    }

    /// <summary>Two databases hold the same.</summary>
    public static void Same(Dictionary<string, List<string>> expected, Dictionary<string, List<string>> actual)
    {
        Assert.Equal(expected.Keys.Order(), actual.Keys.Order());
        foreach (var (table, rows) in expected)
        {
            // The first rows that differ, in full.
            Assert.Equal(string.Join('\n', rows.Except(actual[table]).Take(1)), string.Join('\n', actual[table].Except(rows).Take(1)), ignoreCase: false);
            Assert.Equal(rows, actual[table]);
        }
    }
}
