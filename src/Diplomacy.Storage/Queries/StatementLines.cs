using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>Statements as lists show them, each agreement read once however many of its statements are listed.</summary>
public static class StatementLines
{
    /// <summary>The statements of these ids, in the order of the ids, with what a question looks for marked; those that are gone are left out.</summary>
    /// <param name="known">Their agreements, where these have been read already.</param>
    internal static async Task<List<StatementLine>> LoadAsync(
        DiplomacyContext db, int[] ids, Marker? marker, CancellationToken cancel, Dictionary<int, AgreementLine>? known = null)
    {
        if (ids.Length == 0) return [];
        var rows = await db.Commitments.AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id))
            .Include(c => c.Areas).ThenInclude(a => a.Area).Include(c => c.By).Include(c => c.Section)
            .AsSplitQuery().ToDictionaryAsync(c => c.Id, cancel);
        int[] agreementIds = [.. rows.Values.Select(c => c.AgreementId).Distinct()];
        var agreements = known ?? await AgreementLines.LoadAsync(db, agreementIds, cancel);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id]).Where(c => agreements.ContainsKey(c.AgreementId)).Select(c => Line(c, agreements[c.AgreementId], marker))];
    }

    private static StatementLine Line(Commitment statement, AgreementLine agreement, Marker? marker) => new()
    {
        Key = statement.Key,
        Text = statement.Text,
        Marks = marker?.Marks(statement.Text) ?? [],
        LeadIn = statement.LeadIn,
        LeadInMarks = statement.LeadIn is null ? [] : marker?.Marks(statement.LeadIn) ?? [],
        Number = statement.Number,
        NumberedBySource = statement.NumberedBySource,
        Section = statement.Section?.Heading,
        Strength = statement.Strength,
        Areas = [.. statement.Areas.OrderBy(a => a.Rank).Select(a => new AreaLine(a.AreaSlug, a.Area.Short))],
        By = [.. statement.By.Select(b => b.PartyCode).Order(StringComparer.Ordinal)],
        Agreement = agreement,
    };
}
