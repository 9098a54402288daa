using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// Links a cited instrument with the agreement of the corpus that it is, where title, parties and date agree with one and no other, and
/// brings the wordings of one instrument together. Done after a reading, because what is cited may be read later than what cites it.
/// </summary>
internal static class Citations
{
    /// <summary>Sets links, slugs and usual titles of all references, within the transaction of the caller.</summary>
    public static async Task ResolveAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var parties = (await db.AgreementParties.AsNoTracking().Select(p => new { p.AgreementId, p.PartyCode }).ToListAsync(cancel)).ToLookup(p => p.AgreementId, p => p.PartyCode);
        var documents = (await db.Agreements.AsNoTracking()
            .Select(a => new { a.Id, a.Slug, a.Heading, a.Kind, a.Evidence, a.Title, a.FirstDay, a.LastDay }).ToListAsync(cancel))
            .Select(a => new CitingDocument(a.Id, a.Slug, a.Heading, a.Kind, a.Evidence, a.Title, a.FirstDay, a.LastDay, [.. parties[a.Id].Order(StringComparer.Ordinal)])).ToDictionary(a => a.Id);
        // Few titles and names stand in very many rows: each is held once.
        var words = new SharedWords();
        var rows = new List<CitedInstrument>();
        var stored = new Dictionary<int, (int?, string, string)>();
        var all = db.References.AsNoTracking().Select(r => new { r.Id, r.AgreementId, r.Title, r.Date, r.OwnSlug, r.Slug, r.UsualTitle, r.CitedId });
        await foreach (var r in all.AsAsyncEnumerable().WithCancellation(cancel))
        {
            rows.Add(new(r.Id, words.Shared(r.Title), words.Shared(r.Date), words.Shared(r.OwnSlug), documents[r.AgreementId]));
            stored.Add(r.Id, (r.CitedId, words.Shared(r.Slug), words.Shared(r.UsualTitle)));
        }
        var renamed = new List<int>();
        using var names = new ResolvedNames(db);
        var instruments = new CitedDocuments(documents.Values);
        var cited = rows.ToLookup(instruments.Find);

        foreach (var group in cited.Where(g => g.Key is not null))
            Set(group, group.Key!.Id, group.Key.Slug, group.Key.Title ?? group.Key.Heading);
        var slugs = new FreeSlugs();
        foreach (var group in InstrumentGroups.Of(cited[null]).OrderBy(g => g.First.Citing.Id).ThenBy(g => g.First.Id))
            Set(group.All, null, slugs.Give(group.First.OwnSlug, "2"), group.Title);
        await CorpusVersion.MarkAsync(db, renamed, cancel);

        void Set(IEnumerable<CitedInstrument> group, int? citedId, string slug, string title)
        {
            foreach (var row in group.Where(r => stored[r.Id] != (citedId, slug, title)))
            {
                names.SetInstrument(row.Id, citedId, slug, title);
                renamed.Add(row.Citing.Id);
            }
        }
    }
}
