using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Sqlite;

namespace Diplomacy.Storage.Queries;

/// <summary>Statements as lists show them, each agreement read once however many of its statements are listed.</summary>
public static class StatementLines
{
    /// <summary>The statements of these ids, in the order of the ids, with what a question looks for marked; those that are gone are left out.</summary>
    internal static async Task<List<StatementLine>> LoadAsync(
        DiplomacyContext db, int[] ids, Marker? marker, CancellationToken cancel)
    {
        if (ids.Length == 0) return [];
        var lines = await SqliteLines.StatementsAsync(db, ids, cancel);
        return [.. ids.Where(lines.ContainsKey).Select(id => marker is null ? lines[id] : Marked(lines[id], marker))];
    }

    private static StatementLine Marked(StatementLine line, Marker marker) => line with
    {
        Marks = marker.Marks(line.Text),
        LeadInMarks = line.LeadIn is null ? [] : marker.Marks(line.LeadIn),
    };
}
