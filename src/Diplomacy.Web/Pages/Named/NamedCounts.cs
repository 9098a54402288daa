using System.Collections.Concurrent;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Named;

/// <summary>A name, and how many documents have it.</summary>
/// <param name="Initial">By which it stands in alphabetical order.</param>
/// <param name="InCorpus">An instrument that is itself in the corpus.</param>
public sealed record NameCount(string Slug, string Initial, int Documents, bool InCorpus);

/// <summary>All names of one dimension in one state of the index, those that most documents have first.</summary>
/// <param name="mentions">How many times documents name those that were asked for before.</param>
public sealed class NamesOfIndex(SearchIndex index, string dimension, IReadOnlyList<NameCount> names, ConcurrentDictionary<string, int> mentions)
{
    public SearchIndex Index => index;

    public string Dimension => dimension;

    public IReadOnlyList<NameCount> Names => names;

    public ConcurrentDictionary<string, int> Mentions => mentions;
}

/// <summary>Counts names, again only when the index is another: there are as many as a hundred thousand.</summary>
public sealed class NamedCounts(CorpusIndex corpus)
{
    private readonly ConcurrentDictionary<string, Kept> _last = [];

    // The index is not kept from going.
    private sealed record Kept(WeakReference<SearchIndex> Index, IReadOnlyList<NameCount> Names)
    {
        public ConcurrentDictionary<string, int> Mentions { get; } = new(StringComparer.Ordinal);

        public bool AreOf(SearchIndex index) => Index.TryGetTarget(out var counted) && counted == index;
    }

    /// <param name="dimension"><c>person</c>, <c>org</c> or <c>cites</c>.</param>
    /// <returns>Null while there is no index.</returns>
    public async Task<NamesOfIndex?> GetAsync(DiplomacyContext db, string dimension, CancellationToken cancel)
    {
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return null;
        if (!_last.TryGetValue(dimension, out var last) || !last.AreOf(index)) last = _last[dimension] = await CountAsync(db, index, dimension, cancel);
        return new NamesOfIndex(index, dimension, last.Names, last.Mentions);
    }

    private static async Task<Kept> CountAsync(DiplomacyContext db, SearchIndex index, string dimension, CancellationToken cancel)
    {
        // The slug of a document of the corpus begins with its date: it stands under what others call it.
        var inCorpus = dimension != DimensionNames.Cites ? [] : await db.References.AsNoTracking().Where(r => r.CitedId != null)
            .GroupBy(r => r.Slug).Select(g => new { g.Key, Initial = g.Min(r => r.OwnSlug)! }).ToDictionaryAsync(g => g.Key, g => g.Initial, cancel);
        var counts = Tables.Count(index, SearchFor.Agreements, new StatementFilter(FilterTerms.OfVocabularies), dimension).Facets[0].Values;
        return new Kept(new(index), [.. counts.Select(c => new NameCount(c.Value, inCorpus.GetValueOrDefault(c.Value, c.Value), c.Count, inCorpus.ContainsKey(c.Value)))]);
    }
}
