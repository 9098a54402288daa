using Diplomacy.Parsing.Countries;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Lists;

/// <summary>Parties by the slugs of addresses, and what a page says where none has the one that was asked for.</summary>
internal static class PartySlugs
{
    /// <summary>The party of a slug, or null. Those of the vocabulary are known without asking; a document may have others.</summary>
    public static async Task<PartyLine?> PartyOfAsync(this DiplomacyContext db, string slug, CancellationToken cancel) =>
        Country.FindBySlug(slug) is { } known
            ? PartyNames.Of(known.Code)
            : await db.Parties.AsNoTracking().Where(p => p.Slug == slug).Select(p => new PartyLine(p.Code, p.Slug, p.ShortName)).SingleOrDefaultAsync(cancel);

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
