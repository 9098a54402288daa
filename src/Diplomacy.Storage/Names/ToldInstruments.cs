using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Names;

/// <summary>
/// Finds instruments by titles with whose they are, their date, or both: "agreement-on-reciprocal-trade-azerbaijan-norway". Lists call one so
/// while there is another of the same title; addresses that say so lead on when the other has gone.
/// </summary>
public static class ToldInstruments
{
    /// <summary>The slugs of those that such words may mean; none where they mean none.</summary>
    /// <param name="words">As they stand in an address.</param>
    public static IReadOnlyList<string> Find(DiplomacyContext db, string words)
    {
        var begins = words.Split('-')[0] + "%";
        var rows = db.References.AsNoTracking().Where(r => EF.Functions.Like(r.Title, begins) || EF.Functions.Like(r.UsualTitle, begins))
            .Select(r => new { r.Slug, r.Title, r.UsualTitle, r.Date, r.AgreementId }).AsEnumerable()
            .Where(r => IsBeginning(r.Title) || IsBeginning(r.UsualTitle)).ToList();
        int[] citing = [.. rows.Select(r => r.AgreementId).Distinct()];
        var parties = db.AgreementParties.AsNoTracking().Where(p => EF.Parameter(citing).Contains(p.AgreementId))
            .Select(p => new { p.AgreementId, p.PartyCode }).ToLookup(p => p.AgreementId, p => p.PartyCode);
        return
        [
            .. rows.Where(r => SlugOf.Words(r.UsualTitle) == words
                    || InstrumentGroups.Tellings([.. parties[r.AgreementId].Order(StringComparer.Ordinal)], r.Date).Any(t => IsTold(r.Title, t) || IsTold(r.UsualTitle, t)))
                .Select(r => r.Slug).Distinct().Order(StringComparer.Ordinal),
        ];

        bool IsBeginning(string title) => words.StartsWith(SlugOf.Words(title), StringComparison.Ordinal);

        bool IsTold(string title, string telling) => SlugOf.Words(InstrumentGroups.Told(title, telling)) == words;
    }
}
