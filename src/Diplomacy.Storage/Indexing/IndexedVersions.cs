using System.Globalization;
using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Indexing;

/// <summary>Which agreements an index holds, each at which version.</summary>
internal sealed class IndexedVersions
{
    private readonly Dictionary<int, long> _versions = [];

    public int Count => _versions.Count;

    public IEnumerable<int> Ids => _versions.Keys;

    /// <summary>Those of the database, now.</summary>
    public static IndexedVersions Of(DiplomacyContext db)
    {
        var stored = new IndexedVersions();
        foreach (var row in db.Agreements.AsNoTracking().Select(a => new { a.Id, a.Version })) stored.Set(row.Id, row.Version);
        return stored;
    }

    public void Set(int id, long version) => _versions[id] = version;

    public void Remove(int id) => _versions.Remove(id);

    /// <summary>Ids that are not here, or at another version, ascending.</summary>
    public int[] Lacking(IndexedVersions stored) =>
        [.. stored._versions.Where(s => !_versions.TryGetValue(s.Key, out var version) || version != s.Value).Select(s => s.Key).Order()];

    /// <summary>Those of some numbers that <see cref="Numbers"/> gave.</summary>
    public static IndexedVersions Of(IReadOnlyList<ulong> numbers)
    {
        var held = new IndexedVersions();
        for (var i = 0; i + 1 < numbers.Count; i += 2) held.Set((int)numbers[i], (long)numbers[i + 1]);
        return held;
    }

    /// <summary>Ids and versions in turn, by id.</summary>
    public ulong[] Numbers() => [.. _versions.OrderBy(v => v.Key).SelectMany(v => (ulong[])[(ulong)v.Key, (ulong)v.Value])];

    /// <summary>These agreements at these versions and no others.</summary>
    public bool Same(IndexedVersions stored) => Count == stored.Count && Lacking(stored).Length == 0;

    /// <summary>
    /// One line for this database: one that was made anew, whose ids and versions begin again, has another. So has one whose first agreement
    /// has gone since.
    /// </summary>
    public static string Database(DiplomacyContext db)
    {
        var made = db.Agreements.AsNoTracking().OrderBy(a => a.Id).Select(a => (DateTime?)a.Added).FirstOrDefault()?.Ticks ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"{IndexedRows.Version} {made}");
    }
}
