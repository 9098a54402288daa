using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Removes rows. Names stay.</summary>
internal static class AgreementRemoval
{
    /// <summary>Removes a source with its agreement and all that belongs to it.</summary>
    public static async Task RemoveAsync(DiplomacyContext db, int sourceId, CancellationToken cancel)
    {
        foreach (var id in await db.Agreements.Where(a => a.SourceId == sourceId).Select(a => a.Id).ToListAsync(cancel))
            await EmptyAsync(db, id, cancel);
        await db.Agreements.Where(a => a.SourceId == sourceId).ExecuteDeleteAsync(cancel);
        await db.Sources.Where(s => s.Id == sourceId).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Removes all that belongs to an agreement but its own row.</summary>
    public static async Task EmptyAsync(DiplomacyContext db, int agreementId, CancellationToken cancel)
    {
        await db.Blocks.Where(b => b.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.Commitments.Where(c => c.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.Sections.Where(s => s.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.AgreementParties.Where(p => p.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.People.Where(p => p.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.References.Where(r => r.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.Organisations.Where(o => o.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.Mentions.Where(m => m.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.Doubts.Where(d => d.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.Coverage.Where(c => c.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.CuratedFields.Where(f => f.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
        await db.Ledgers.Where(l => l.AgreementId == agreementId).ExecuteDeleteAsync(cancel);
    }
}
