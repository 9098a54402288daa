using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Names;

/// <summary>Gives names and keeps them for ever. Works within the transaction of the caller.</summary>
internal sealed class NameRegister(DiplomacyContext db, CancellationToken cancel)
{
    /// <summary>
    /// The permanent id for a source: that of a document which had these bytes and is not in the corpus now, else a new one.
    /// </summary>
    public async Task<string> IdForAsync(string sha256)
    {
        var known = await db.Names.FindAsync([sha256], cancel);
        if (known is not null && !await db.Agreements.AnyAsync(a => a.PermanentId == known.PermanentId, cancel)) return known.PermanentId;
        for (var length = PermanentIds.Length; ; length++)
        {
            var id = PermanentIds.Of(sha256, length);
            if (await db.Names.FindAsync([id], cancel) is null) return id;
        }
    }

    /// <summary>
    /// The slug for an agreement: the one that it has where that is as good as new, one that it had before, else a new one.
    /// </summary>
    public async Task<string> SlugForAsync(string wanted, string permanentId)
    {
        var candidates = AgreementSlug.Candidates(wanted, permanentId);
        var names = await db.Names.Where(n => candidates.Contains(n.Name)).ToListAsync(cancel);
        if (names.Where(n => n.PermanentId == permanentId).MinBy(n => n.Name.Length) is { } own) return own.Name;
        return AgreementSlug.Free(wanted, permanentId, slug => names.Exists(n => n.Name == slug));
    }

    /// <summary>Registers a name for an agreement. A name of another agreement stays with that.</summary>
    /// <returns>False where it is another's.</returns>
    public async Task<bool> GiveAsync(string name, NameKind kind, string permanentId, int? start = null)
    {
        var known = await db.Names.FindAsync([name], cancel);
        if (known is null) db.Names.Add(new PermanentName { Name = name, Kind = kind, PermanentId = permanentId, Start = start });
        else if (known.PermanentId != permanentId) return false;
        else known.Start = start;
        return true;
    }

    /// <summary>Restores a name that a curator says an agreement had: a new one, its own, or one whose agreement is gone.</summary>
    /// <returns>False where it belongs to another agreement of the corpus.</returns>
    public async Task<bool> RestoreAsync(string name, Agreement agreement)
    {
        var known = await db.Names.FindAsync([name], cancel);
        if (known is null)
        {
            var isKey = StatementKey.TryParse(name, out _, out _);
            return await GiveAsync(name, isKey ? NameKind.Key : PermanentIds.IsId(name) ? NameKind.Id : NameKind.Slug, agreement.PermanentId);
        }
        if (known.PermanentId == agreement.PermanentId) return true;
        if (await db.Agreements.AnyAsync(a => a.PermanentId == known.PermanentId, cancel)) return false;
        known.PermanentId = agreement.PermanentId;
        known.Start = null;
        return true;
    }

    /// <summary>Lets all names of one agreement lead to another, which took its place.</summary>
    public Task MoveAsync(string from, string to) =>
        db.Names.Where(n => n.PermanentId == from).ExecuteUpdateAsync(
            s => s.SetProperty(n => n.PermanentId, to).SetProperty(n => n.Start, (int?)null), cancel);
}
