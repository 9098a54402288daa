using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Names;

/// <summary>Resolves names that were ever given: ids, keys and slugs, current and former.</summary>
public static class NameLookup
{
    /// <summary>Where an id, a key, a slug or the SHA-256 of a source leads today. Letter case does not matter.</summary>
    public static async Task<Destination> ResolveAsync(DiplomacyContext db, string name, CancellationToken cancel = default)
    {
        name = name.Trim().ToLowerInvariant();
        var statement = await db.Commitments.AsNoTracking().Where(c => c.Key == name)
            .Select(c => new Destination.Statement(c.Agreement.Slug, c.Key)).FirstOrDefaultAsync(cancel);
        if (statement is not null) return statement;
        var known = await db.Names.AsNoTracking().FirstOrDefaultAsync(n => n.Name == name, cancel);
        if (known is not null)
        {
            var agreement = await AgreementAsync(db, known, cancel);
            if (agreement is null) return new Destination.Gone();
            return known is { Kind: NameKind.Key, Start: { } start } ? await CoveringAsync(db, agreement, start, cancel) : new Destination.Declaration(agreement.Slug);
        }
        return StatementKey.TryParse(name, out var id, out var offset) ? await OffsetAsync(db, id, offset, cancel) : new Destination.Unknown();
    }

    /// <summary>Of many names those that were ever given, or whose id was: all others lead nowhere, and need not be looked up one by one.</summary>
    public static async Task<IReadOnlySet<string>> EverGivenAsync(DiplomacyContext db, IEnumerable<string> names, CancellationToken cancel = default)
    {
        var given = names.Distinct(StringComparer.Ordinal).Select(name => (Name: name, Folded: name.Trim().ToLowerInvariant()))
            .Select(n => (n.Name, n.Folded, Id: StatementKey.TryParse(n.Folded, out var id, out _) ? id : n.Folded)).ToList();
        string[] wanted = [.. given.SelectMany(g => (string[])[g.Folded, g.Id]).Distinct()];
        if (wanted.Length == 0) return new HashSet<string>();
        var known = (await db.Names.AsNoTracking().Where(n => EF.Parameter(wanted).Contains(n.Name)).Select(n => n.Name).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        return given.Where(g => known.Contains(g.Folded) || known.Contains(g.Id)).Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A key that an earlier reading gave and that no statement has now: its offset still tells the words.</summary>
    private static async Task<Destination> OffsetAsync(DiplomacyContext db, string id, int offset, CancellationToken cancel)
    {
        var known = await db.Names.AsNoTracking().FirstOrDefaultAsync(n => n.Name == id && n.Kind == NameKind.Id, cancel);
        if (known is null) return new Destination.Unknown();
        var agreement = await AgreementAsync(db, known, cancel);
        if (agreement is null) return new Destination.Gone();
        // Offsets of a document that another took the place of are offsets in another text.
        return known.PermanentId == id ? await CoveringAsync(db, agreement, offset, cancel) : new Destination.Declaration(agreement.Slug);
    }

    private static Task<Agreement?> AgreementAsync(DiplomacyContext db, PermanentName name, CancellationToken cancel) =>
        db.Agreements.AsNoTracking().FirstOrDefaultAsync(a => a.PermanentId == name.PermanentId, cancel);

    private static async Task<Destination> CoveringAsync(DiplomacyContext db, Agreement agreement, int offset, CancellationToken cancel)
    {
        var statements = await db.Commitments.AsNoTracking()
            .Where(c => c.AgreementId == agreement.Id && c.Start <= offset && c.End > offset).OrderByDescending(c => c.Start).ToListAsync(cancel);
        var covering = statements.Find(c => c.Spans.Any(s => s.Start <= offset && offset < s.End)) ?? statements.FirstOrDefault();
        if (covering is not null) return new Destination.Statement(agreement.Slug, covering.Key);
        var passage = await db.Passages.AsNoTracking().Where(p => p.AgreementId == agreement.Id && p.Start <= offset)
            .OrderByDescending(p => p.Start).FirstOrDefaultAsync(cancel);
        if (passage?.Spans.FirstOrDefault(s => s.Start <= offset && offset < s.End) is { Length: > 0 } span)
            return new Destination.Place(agreement.Slug, span.Start, span.Length);
        var length = await db.Sources.Where(s => s.Id == agreement.SourceId).Select(s => s.Text.Length).FirstOrDefaultAsync(cancel);
        return offset < length ? new Destination.Place(agreement.Slug, offset, 0) : new Destination.Unknown();
    }
}
