using Diplomacy.Search.Index;
using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>The place of a declaration that answers best to the words asked for.</summary>
/// <param name="Snippet">Its words, or those of them around what was asked for, which are marked.</param>
/// <param name="Key">Of the statement that it is, or null.</param>
/// <param name="Start">Offset in the source at which it begins.</param>
public sealed record PassageFound(Snippet Snippet, string? Key, int Start)
{
    private const int Length = 260;

    /// <summary>Those of some hits that are agreements, by the ids of these; none of what was found by its title alone.</summary>
    internal static async Task<Dictionary<int, PassageFound>> LoadAsync(DiplomacyContext db, IReadOnlyList<Hit> hits, Marker marker, CancellationToken cancel)
    {
        int[] statements = [.. hits.Where(h => h.IsStatement).Select(h => h.Row)];
        int[] passages = [.. hits.Where(h => !h.IsStatement && h.Row != 0).Select(h => h.Row)];
        var found = new Dictionary<int, PassageFound>();
        foreach (var s in await db.Commitments.AsNoTracking().Where(c => EF.Parameter(statements).Contains(c.Id)).Select(c => new { c.AgreementId, c.Key, c.Start, c.Text, c.LeadIn }).ToListAsync(cancel))
        {
            // The words may stand in what leads in.
            var text = s.LeadIn is null || marker.Marks(s.Text).Count > 0 ? s.Text : $"{s.LeadIn} {s.Text}";
            found[s.AgreementId] = new(marker.Snippet(text, Length), s.Key, s.Start);
        }
        foreach (var p in await db.Passages.AsNoTracking().Where(p => EF.Parameter(passages).Contains(p.Id)).Select(p => new { p.AgreementId, p.Start, p.Text }).ToListAsync(cancel))
            found[p.AgreementId] = new(marker.Snippet(p.Text, Length), null, p.Start);
        return found;
    }
}
