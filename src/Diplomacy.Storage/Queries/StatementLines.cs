using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Search;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>Statements as lists show them, each agreement read once however many of its statements are listed.</summary>
public static class StatementLines
{
    /// <summary>The statements of these ids, in the order of the ids, with the words of a question marked.</summary>
    internal static async Task<List<StatementLine>> LoadAsync(
        DiplomacyContext db, IReadOnlyList<int> ids, SearchWords? words, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var marks = words is null ? [] : await SqliteTextIndex.StatementMarksAsync(db, words, ids, cancel);
        var rows = await db.Commitments.AsNoTracking().Where(c => ids.Contains(c.Id))
            .Include(c => c.Areas).ThenInclude(a => a.Area).Include(c => c.By).Include(c => c.Section)
            .AsSplitQuery().ToDictionaryAsync(c => c.Id, cancel);
        var agreementIds = rows.Values.Select(c => c.AgreementId).Distinct().ToList();
        var agreements = await AgreementLines.LoadAsync(db, agreementIds, cancel);
        return [.. ids.Where(rows.ContainsKey).Select(id => Line(rows[id], agreements[rows[id].AgreementId], marks.GetValueOrDefault(id)))];
    }

    private static StatementLine Line(Commitment statement, AgreementLine agreement, (List<Mark> Text, List<Mark> LeadIn) marks) => new()
    {
        Key = statement.Key,
        Text = statement.Text,
        Marks = marks.Text ?? [],
        LeadIn = statement.LeadIn,
        LeadInMarks = marks.LeadIn ?? [],
        Number = statement.Number,
        NumberedBySource = statement.NumberedBySource,
        Section = statement.Section?.Heading,
        Strength = statement.Strength,
        Areas = [.. statement.Areas.OrderBy(a => a.Rank).Select(a => new AreaLine(a.AreaSlug, a.Area.Short))],
        By = [.. statement.By.Select(b => b.PartyCode).Order(StringComparer.Ordinal)],
        Agreement = agreement,
    };
}
