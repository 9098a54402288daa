using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Names;

/// <summary>A statement as it was stored before its document was read again.</summary>
internal sealed record FormerStatement(string Key, int Start, string Text);

/// <summary>
/// Keys of statements through new readings: a statement keeps its key while its words begin at the same place of the same source, or stand
/// word for word in a changed one; a key that is no longer in use leads to where its words stand now.
/// </summary>
internal sealed class StatementKeys(DiplomacyContext db, string permanentId, IReadOnlyList<Commitment> statements, CancellationToken cancel)
{
    /// <summary>Gives keys to the new statements.</summary>
    /// <param name="former">Its statements before, in order; none for a new agreement.</param>
    /// <param name="formerText">The text of its source before, where that changed; else null.</param>
    /// <param name="text">The text of its source.</param>
    public async Task GiveAsync(IReadOnlyList<FormerStatement> former, string? formerText, string text)
    {
        var unused = await db.Names.Where(n => n.PermanentId == permanentId && n.Kind == NameKind.Key).ToListAsync(cancel);
        if (formerText is not null)
            foreach (var key in unused) key.Start = key.Start is { } start ? MovedText.Find(formerText, start, text) : null;
        var taken = unused.Select(n => n.Name).Concat(former.Select(f => f.Key)).ToHashSet(StringComparer.Ordinal);
        var kept = formerText is null ? Same(former, f => f.Start, c => c.Start) : Same(former, f => f.Text, c => c.Text);
        foreach (var statement in statements)
        {
            statement.Key = kept.GetValueOrDefault(statement) ?? StatementKey.Make(permanentId, statement.Start, taken.Contains);
            taken.Add(statement.Key);
        }
        var current = statements.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        db.Names.RemoveRange(unused.Where(n => current.Contains(n.Name)));
        db.Names.AddRange(former.Where(f => !current.Contains(f.Key)).Select(f => new PermanentName
        {
            Name = f.Key,
            Kind = NameKind.Key,
            PermanentId = permanentId,
            Start = formerText is null ? f.Start : MovedText.Find(formerText, f.Start, text),
        }));
    }

    /// <summary>The keys of statements that are the same by some feature; of several the first goes to the first.</summary>
    private Dictionary<Commitment, string> Same<T>(
        IReadOnlyList<FormerStatement> former, Func<FormerStatement, T> then, Func<Commitment, T> now) where T : notnull
    {
        var keys = former.GroupBy(then).ToDictionary(g => g.Key, g => new Queue<string>(g.Select(f => f.Key)));
        var kept = new Dictionary<Commitment, string>();
        foreach (var statement in statements)
            if (keys.TryGetValue(now(statement), out var same) && same.TryDequeue(out var key)) kept[statement] = key;
        return kept;
    }
}
