using System.Globalization;
using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>One line for all that the pages of a declaration show: where it is the same, nothing that they show has changed.</summary>
public static class DeclarationStamp
{
    // A change of an agreement's own rows gives it another version; so does another name in all documents for one whom it names.
    private static readonly Func<DiplomacyContext, string, Task<Known?>> Own = EF.CompileAsyncQuery((DiplomacyContext db, string slug) =>
        db.Agreements.AsNoTracking().Where(a => a.Slug == slug).Select(a => new Known(a.Id, a.Version, a.FirstDay)).SingleOrDefault());

    private static readonly Func<DiplomacyContext, int, IAsyncEnumerable<Known>> Tied = EF.CompileAsyncQuery((DiplomacyContext db, int id) =>
        db.Agreements.AsNoTracking().Where(a => a.CitedBy.Any(r => r.AgreementId == id) || a.References.Any(r => r.CitedId == id))
            .OrderBy(a => a.Id).Select(a => new Known(a.Id, a.Version, null)));

    private static readonly Func<DiplomacyContext, int, DateOnly, Task<Known?>> Earlier = EF.CompileAsyncQuery((DiplomacyContext db, int id, DateOnly day) =>
        db.Agreements.AsNoTracking().Where(a => a.FirstDay < day || (a.FirstDay == day && a.Id < id))
            .OrderByDescending(a => a.FirstDay).ThenByDescending(a => a.Id).Select(a => new Known(a.Id, a.Version, null)).FirstOrDefault());

    private static readonly Func<DiplomacyContext, int, DateOnly, Task<Known?>> Later = EF.CompileAsyncQuery((DiplomacyContext db, int id, DateOnly day) =>
        db.Agreements.AsNoTracking().Where(a => a.FirstDay > day || (a.FirstDay == day && a.Id > id))
            .OrderBy(a => a.FirstDay).ThenBy(a => a.Id).Select(a => new Known(a.Id, a.Version, null)).FirstOrDefault());

    /// <summary>Of the declaration itself, those that it cites, those that cite it, and those before and after it in time.</summary>
    /// <returns>Null where no declaration has the slug.</returns>
    public static async Task<string?> ReadAsync(DiplomacyContext db, string slug)
    {
        if (await Own(db, slug) is not { } own) return null;
        List<Known?> shown = [own];
        await foreach (var tied in Tied(db, own.Id)) shown.Add(tied);
        if (own.FirstDay is { } day) shown.AddRange([await Earlier(db, own.Id, day), await Later(db, own.Id, day)]);
        return string.Join(' ', shown.Select(k => k is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{k.Id}:{k.Version}")));
    }

    private sealed record Known(int Id, long Version, DateOnly? FirstDay);
}
