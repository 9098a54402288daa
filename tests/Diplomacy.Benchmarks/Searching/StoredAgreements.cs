using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>The agreements of a database that ingestion has made.</summary>
internal sealed class StoredAgreements(string file)
{
    private const int AtOnce = 200;

    private readonly DbContextOptions<DiplomacyContext> _options = SqliteConnections.Options($"Data Source={file}");

    public static IndexVocabulary Vocabulary => IndexedRows.Vocabulary;

    /// <summary>The index as the site has it; its file is kept beside the database, so that the site starts from it.</summary>
    public async Task<SearchIndex> IndexAsync()
    {
        await using var index = new CorpusIndex(_options);
        await index.RestoreAsync();
        await index.FollowAsync();
        index.Keep();
        return index.Current;
    }

    public IEnumerable<IndexedAgreement> All()
    {
        using var db = new DiplomacyContext(_options);
        foreach (var ids in db.Agreements.AsNoTracking().OrderBy(a => a.Id).Select(a => a.Id).ToList().Chunk(AtOnce))
        {
            foreach (var (agreement, _) in IndexedRows.Read(db, ids)) yield return agreement;
        }
    }
}
