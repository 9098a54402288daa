using Diplomacy.Storage.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Lists;

/// <summary>What a page says where no party has the slug that was asked for.</summary>
internal static class MissingParties
{
    public static async Task<IActionResult> MissingPartyAsync(
        this DiplomacyContext db, string slug, Func<string, IReadOnlyList<(string, string)>, IActionResult> missing, CancellationToken cancel)
    {
        var known = await db.Parties.AsNoTracking().Select(p => new { p.Slug, p.ShortName, p.Code }).ToListAsync(cancel);
        var coded = known.SingleOrDefault(p => p.Code.Equals(slug, StringComparison.OrdinalIgnoreCase));
        var near = coded is not null ? [coded.Slug] : Near.To(slug, known.Select(p => p.Slug));
        return missing(
            $"This corpus names no country or organisation by “{slug}”.",
            [.. near.Select(n => (known.First(p => p.Slug == n).ShortName, Wording.Addresses.Party(n)))]);
    }
}
