using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages;

/// <summary>A permanent identifier leads to what it names today.</summary>
public sealed class PermanentModel(DiplomacyContext db) : SitePage
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel) =>
        Lead(await NameLookup.ResolveAsync(db, id, cancel), id);
}
