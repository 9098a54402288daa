using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>Agreements as lists show them.</summary>
public static class AgreementLines
{
    /// <summary>The agreements of these row ids, by id.</summary>
    public static async Task<Dictionary<int, AgreementLine>> LoadAsync(DiplomacyContext db, int[] ids, CancellationToken cancel) =>
        ids.Length == 0 ? [] : await SqliteLines.AgreementsAsync(db, ids, cancel);

    /// <summary>Agreements that no filter chooses, in their order.</summary>
    public static async Task<List<AgreementLine>> ToLinesAsync(this IQueryable<Agreement> agreements, CancellationToken cancel) =>
        [.. (await agreements.AsNoTracking().Include(a => a.Parties).ThenInclude(p => p.Party).ToListAsync(cancel)).Select(Line)];

    /// <summary>An agreement whose parties are loaded.</summary>
    private static AgreementLine Line(Agreement agreement) => new()
    {
        PermanentId = agreement.PermanentId,
        Slug = agreement.Slug,
        Heading = agreement.Heading,
        Title = agreement.Title,
        Kind = agreement.Kind,
        Evidence = agreement.Evidence,
        Date = agreement.Date,
        Place = agreement.Place,
        Coded = agreement.Coded,
        Languages = agreement.Languages,
        Parties = [.. agreement.Parties.OrderBy(p => p.PartyCode, StringComparer.Ordinal)
            .Select(p => new PartyLine(p.PartyCode, p.Party.Slug, p.Party.ShortName))],
        StatementCount = agreement.StatementCount,
        CommittingCount = agreement.CommittingCount,
        Updated = agreement.Updated,
    };
}
