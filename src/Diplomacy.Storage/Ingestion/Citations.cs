using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// Links a cited instrument with the agreement of the corpus that it is, where title, parties and date agree with one and no other.
/// Done after a reading, because what is cited may be read later than what cites it.
/// </summary>
internal static class Citations
{
    /// <summary>An instrument may be reported this many days later.</summary>
    private const int ReportedWithin = 7;

    /// <summary>Sets the links of all references, within the transaction of the caller.</summary>
    public static async Task ResolveAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var agreements = (await db.Agreements.AsNoTracking().Select(a => new
        {
            a.Id,
            a.Kind,
            a.Evidence,
            a.Title,
            a.FirstDay,
            a.LastDay,
            Parties = a.Parties.OrderBy(p => p.PartyCode).Select(p => p.PartyCode).ToList(),
        }).ToListAsync(cancel)).Select(a => new Document(a.Id, a.Kind, a.Evidence, a.Title, a.FirstDay, a.LastDay, string.Join(' ', a.Parties))).ToList();
        var byId = agreements.ToDictionary(a => a.Id);
        var instruments = agreements.Where(a => a.Evidence == Evidence.Text).ToList();
        var byParties = instruments.ToLookup(a => a.Parties);
        var byTitle = instruments.Where(a => a.Title is not null).ToLookup(a => SlugOf.Words(a.Title!));
        foreach (var reference in await db.References.ToListAsync(cancel))
            reference.CitedId = One(reference, byId[reference.AgreementId]);
        await db.SaveChangesAsync(cancel);

        int? One(Entities.Reference reference, Document citing)
        {
            var cited = CitedTitle.Of(reference.Title, reference.Date);
            var found = byTitle[SlugOf.Words(reference.Title)]
                .Where(a => (!cited.IsDated || cited.MayBeOf(a.FirstDay, a.LastDay)) && (a.Parties == citing.Parties || cited.IsTelling))
                .Concat(byParties[citing.Parties].Where(a => citing.Parties.Length > 0 && cited.NamesKind(a.Kind) && cited.AgreesWith(a.Title)
                    && (cited.IsDated ? cited.MayBeOf(a.FirstDay, a.LastDay) : citing.Evidence == Evidence.Report && JustBefore(a, citing))))
                .Where(a => a.Id != citing.Id).DistinctBy(a => a.Id).Take(2).ToList();
            return found.Count == 1 ? found[0].Id : null;
        }
    }

    private sealed record Document(
        int Id, AgreementKind Kind, Evidence Evidence, string? Title, DateOnly? FirstDay, DateOnly? LastDay, string Parties);

    private static bool JustBefore(Document a, Document report) =>
        a.FirstDay is { } day && report.LastDay is { } told && day <= told && day.AddDays(ReportedWithin) >= report.FirstDay;
}
