namespace Diplomacy.Search.Index;

/// <summary>
/// The index of a corpus that changes. <see cref="Current"/> is always one whole state: who reads takes it once and searches it, waits for
/// nobody and never sees half a change. Changes go to small segments; these are merged in the background.
/// </summary>
public sealed class LiveIndex
{
    /// <summary>More parts than this are merged.</summary>
    private const int MostParts = 8;

    /// <summary>Small parts are merged with the large one too once they, or what is gone from it, make up this part of it.</summary>
    private const int WorthWhile = 4;

    private readonly Lock _writing = new();
    private volatile SearchIndex _current;
    private Task _merging = Task.CompletedTask;
    private bool _isMerging;

    public LiveIndex(SearchIndex index) => _current = index;

    public SearchIndex Current => _current;

    /// <summary>Done when no merging goes on. Faulted where one failed; the index then goes on in more parts.</summary>
    public Task Merging
    {
        get
        {
            lock (_writing) return _merging;
        }
    }

    /// <summary>Another whole index instead of this one.</summary>
    public void Swap(SearchIndex index)
    {
        lock (_writing) _current = index;
    }

    /// <summary>Agreements come, or come instead of those of the same id, and others go: all at once.</summary>
    /// <exception cref="ArgumentException">An id is given twice, or an area or strength is not in the vocabulary; nothing is changed.</exception>
    public void Change(IReadOnlyCollection<IndexedAgreement> come, IReadOnlyCollection<int> go)
    {
        var segment = come.Count == 0 ? null : SegmentBuilder.Build(come, _current.Vocabulary, threads: 1);
        lock (_writing)
        {
            int[] gone = [.. go, .. come.Select(a => a.Id)];
            var parts = _current.Parts.Select(p => p.Without(gone)).Where(p => p.Agreements > 0);
            if (segment is not null) parts = parts.Append(new IndexPart(segment));
            _current = new SearchIndex(_current.Vocabulary, [.. parts]);
            if (!_isMerging) MergeWhereDue();
        }
    }

    private void MergeWhereDue()
    {
        var parts = Due(_current.Parts);
        if (parts.Count == 0) return;
        _isMerging = true;
        _merging = Task.Run(() => Merge(parts));
    }

    /// <summary>The parts to be merged: none, all but the large one, or all.</summary>
    internal static IReadOnlyList<IndexPart> Due(IReadOnlyList<IndexPart> parts)
    {
        if (parts.Count == 0) return [];
        var large = parts.MaxBy(p => p.Segment.Rows.Count)!;
        var small = parts.Where(p => p != large).ToList();
        var gone = large.Gone?.Count ?? 0;
        if ((small.Sum(p => (long)p.Rows) + gone) * WorthWhile > large.Segment.Rows.Count) return parts.Count > 1 || gone > 0 ? parts : [];
        return parts.Count > MostParts ? small : [];
    }

    private void Merge(IReadOnlyList<IndexPart> parts)
    {
        try
        {
            while (parts.Count > 0)
            {
                var merged = new IndexPart(SegmentMerge.Run(parts, _current.Vocabulary));
                lock (_writing) parts = Put(merged, parts);
            }
        }
        finally
        {
            lock (_writing) _isMerging = false;
        }
    }

    /// <summary>Puts a merged part in the place of those it was made of; gives the parts to be merged next, and is done where there are none.</summary>
    private IReadOnlyList<IndexPart> Put(IndexPart merged, IReadOnlyList<IndexPart> parts)
    {
        var now = _current.Parts;
        var segments = parts.Select(p => p.Segment).ToHashSet();
        // Another index may have been swapped in meanwhile.
        if (now.Any(p => segments.Contains(p.Segment)))
        {
            // What went while they were merged is in the merged segment still.
            merged = merged.Without(parts.SelectMany(before => GoneSince(before, now.FirstOrDefault(p => p.Segment == before.Segment))));
            IEnumerable<IndexPart> left = now.Where(p => !segments.Contains(p.Segment));
            if (merged.Agreements > 0) left = left.Prepend(merged);
            _current = new SearchIndex(_current.Vocabulary, [.. left]);
        }
        var next = Due(_current.Parts);
        if (next.Count == 0) _isMerging = false;
        return next;
    }

    /// <summary>The ids of the agreements of a part that have gone since; of all where the part has.</summary>
    private static IEnumerable<int> GoneSince(IndexPart before, IndexPart? now) =>
        Enumerable.Range(0, before.Segment.Agreements.Count)
            .Where(a => !before.GoneAgreements.Contains(a) && (now is null || now.GoneAgreements.Contains(a)))
            .Select(a => before.Segment.Agreements.Ids[a]);
}
