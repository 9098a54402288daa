using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Ingestion;
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

    /// <summary>
    /// One line for these agreements at these versions, in this database: two states that differ, or a database that was made anew, have
    /// another one.
    /// </summary>
    public string Mark(DiplomacyContext db)
    {
        var numbers = _versions.OrderBy(v => v.Key).SelectMany(v => (long[])[v.Key, v.Value]).ToArray();
        var made = db.Agreements.AsNoTracking().OrderBy(a => a.Id).Select(a => (DateTime?)a.Added).FirstOrDefault()?.Ticks ?? 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(numbers.AsSpan())));
        return string.Create(CultureInfo.InvariantCulture, $"{IndexedRows.Version} {ReadFrom.Version.Trim()} {made} {hash}");
    }
}
