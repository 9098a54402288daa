namespace Diplomacy.Search.Index;

/// <summary>A segment, and which of its agreements are gone.</summary>
internal sealed class IndexPart
{
    private readonly HashSet<int> _goneAgreements;

    public IndexPart(Segment segment) : this(segment, [])
    {
    }

    private IndexPart(Segment segment, HashSet<int> gone)
    {
        (Segment, _goneAgreements) = (segment, gone);
        if (gone.Count == 0) return;
        var map = new ulong[BitMap.Words(segment.Rows.Count)];
        var starts = segment.Agreements.RowStarts;
        foreach (var a in gone) BitMap.AddRange(map, starts[a], starts[a + 1]);
        Gone = DocSet.OfMap(segment.Rows.Count, map, 0, BitMap.Count(map));
    }

    public Segment Segment { get; }

    /// <summary>The rows of agreements that are gone; null where none is.</summary>
    public DocSet? Gone { get; }

    /// <summary>Indexes in the segment.</summary>
    public IReadOnlySet<int> GoneAgreements => _goneAgreements;

    /// <summary>Agreements that are not gone.</summary>
    public int Agreements => Segment.Agreements.Count - _goneAgreements.Count;

    /// <summary>Rows that are not gone, headings included.</summary>
    public int Rows => Segment.Rows.Count - (Gone?.Count ?? 0);

    /// <summary>The same without these too; itself where it has none of them.</summary>
    /// <param name="ids">As the corpus calls them.</param>
    public IndexPart Without(IEnumerable<int> ids)
    {
        var gone = new HashSet<int>(_goneAgreements);
        foreach (var id in ids)
        {
            var agreement = Segment.Agreements.Find(id);
            if (agreement >= 0) gone.Add(agreement);
        }
        return gone.Count == _goneAgreements.Count ? this : new IndexPart(Segment, gone);
    }

    public bool Has(int id)
    {
        var agreement = Segment.Agreements.Find(id);
        return agreement >= 0 && !_goneAgreements.Contains(agreement);
    }
}
