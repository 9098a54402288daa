using System.Diagnostics;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Suggestions;

namespace Diplomacy.Web.Lists;

/// <summary>
/// The names of the corpus, kept until it changes. Those of a small corpus are made anew at once; of a large one in the background, and
/// whoever asks meanwhile is answered from those that were.
/// </summary>
public sealed class KnownNames(KnownTerms terms)
{
    /// <summary>Agreements whose names are made in moments.</summary>
    private const int Small = 5_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    // While a large corpus is read it changes without end: so many times as long as making takes, what was made is good enough.
    private const int Rest = 5;

    private readonly Lock _making = new();
    private Kept? _last;
    private Task? _made;

    // The index is not kept from going.
    private sealed record Kept(FilterTerms Terms, WeakReference<SearchIndex> Index, CorpusNames Names, long Made, TimeSpan Took)
    {
        public bool AreOf(FilterTerms terms, SearchIndex index) => Terms == terms && Index.TryGetTarget(out var made) && made == index;

        public bool AreGoodEnough => Stopwatch.GetElapsedTime(Made) < Took * Rest;
    }

    public async Task<CorpusNames> GetAsync(DiplomacyContext db, SearchIndex index, CancellationToken cancel)
    {
        var known = await terms.GetAsync(db, cancel);
        if (_last is { } last && last.AreOf(known, index)) return last.Names;
        Task making;
        lock (_making)
        {
            if (index.Agreements <= Small) return Make(known, index);
            if (_last is { AreGoodEnough: true } before) return before.Names;
            if (_made is null or { IsCompleted: true }) _made = Task.Run(() => Make(known, index), CancellationToken.None);
            making = _made;
        }
        if (_last is null) await making.WaitAsync(cancel);
        else await Task.WhenAny(making, Task.Delay(Patience, cancel));
        return _last!.Names;
    }

    private CorpusNames Make(FilterTerms known, SearchIndex index)
    {
        if (_last is { } last && last.AreOf(known, index)) return last.Names;
        var began = Stopwatch.GetTimestamp();
        var names = CorpusNames.Of(known, index);
        _last = new Kept(known, new(index), names, Stopwatch.GetTimestamp(), Stopwatch.GetElapsedTime(began));
        return names;
    }
}
