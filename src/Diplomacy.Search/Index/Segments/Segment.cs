namespace Diplomacy.Search.Index;

/// <summary>A part of an index that never changes: some agreements with all their rows, and all that is needed to search them.</summary>
internal sealed class Segment
{
    public required IndexVocabulary Vocabulary { get; init; }

    public required AgreementTable Agreements { get; init; }

    public required RowTable Rows { get; init; }

    /// <summary>Stems, sorted by their bytes: the terms of <see cref="OwnWords"/> and <see cref="HeadingWords"/>.</summary>
    public required TextList Stems { get; init; }

    /// <summary>Words as they stand in the texts, folded, sorted by their bytes.</summary>
    public required TextList Words { get; init; }

    /// <summary>The stem of each word.</summary>
    public required int[] StemOfWord { get; init; }

    /// <summary>In how many rows each word stands.</summary>
    public required int[] RowsOfWord { get; init; }

    /// <summary>What rows say: text, lead-in, names of organisations.</summary>
    public required PostingLists OwnWords { get; init; }

    /// <summary>What agreements are called: title, names of parties.</summary>
    public required PostingLists HeadingWords { get; init; }

    /// <summary>See <see cref="DimensionNames"/>.</summary>
    public required IReadOnlyDictionary<string, Dimension> OfAgreements { get; init; }

    /// <summary>Organisations, cited instruments, and the makers of statements where these are not all parties.</summary>
    public required IReadOnlyDictionary<string, Dimension> OfRows { get; init; }

    /// <summary>How much its frequent words can score where.</summary>
    public TermBounds Bounds => field ??= new TermBounds(OwnWords, Rows);

    /// <summary>What was counted of its frequent words.</summary>
    public FrequentCounts Counts => field ??= new FrequentCounts(this);

    /// <summary>The rows of some agreements.</summary>
    public DocSet RowsOf(Scratch scratch, DocSet agreements)
    {
        if (agreements.Count == 0) return DocSet.Empty(Rows.Count);
        var starts = Agreements.RowStarts;
        if (!agreements.IsMap)
        {
            var total = 0;
            foreach (var a in agreements.List) total += starts[a + 1] - starts[a];
            if (!DocSet.IsDense(total, Rows.Count))
            {
                var list = scratch.List(total);
                var count = 0;
                foreach (var a in agreements.List)
                {
                    for (var row = starts[a]; row < starts[a + 1]; row++) list[count++] = row;
                }
                return DocSet.OfList(Rows.Count, list, 0, count);
            }
        }
        var words = BitMap.Words(Rows.Count);
        var map = scratch.EmptyMap(words);
        var rows = 0;
        if (agreements.IsMap)
        {
            var bits = agreements.Map;
            for (var w = 0; w < bits.Length; w++)
            {
                for (var rest = bits[w]; rest != 0; rest &= rest - 1)
                    AddRows((w << 6) + System.Numerics.BitOperations.TrailingZeroCount(rest));
            }
        }
        else foreach (var a in agreements.List) AddRows(a);
        return DocSets.OfMap(scratch, Rows.Count, map, rows);

        void AddRows(int a)
        {
            BitMap.AddRange(map, starts[a], starts[a + 1]);
            rows += starts[a + 1] - starts[a];
        }
    }
}
