namespace Diplomacy.Search.Index;

/// <summary>The agreements of a segment: the newest first, undated ones last, those of one day by their sort keys. Rows stand in the same order.</summary>
internal sealed class AgreementTable
{
    public const int Undated = int.MinValue;

    public AgreementTable(int[] ids, int[] firstDays, TextList sortKeys, uint[] lengths, int[] rowStarts, int[] strongest)
    {
        (Ids, FirstDays, SortKeys, Lengths, RowStarts, Strongest) = (ids, firstDays, sortKeys, lengths, rowStarts, strongest);
        Totals = FieldTotals.Of<uint>(lengths, l => l);
        _byId = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort([.. ids], _byId);
        OldestFirst = OldestOrder();
        StrongestFirst = [.. Enumerable.Range(0, ids.Length).OrderByDescending(a => strongest[a])];
    }

    private readonly int[] _byId;

    public int Count => Ids.Length;

    /// <summary>As the corpus calls them.</summary>
    public int[] Ids { get; }

    /// <summary>Day numbers, or <see cref="Undated"/>.</summary>
    public int[] FirstDays { get; }

    public TextList SortKeys { get; }

    /// <summary>See <see cref="FieldLengths"/>: title, parties.</summary>
    public uint[] Lengths { get; }

    public FieldTotals Totals { get; }

    /// <summary>The first row of each, its heading; one more than there are agreements.</summary>
    public int[] RowStarts { get; }

    /// <summary>The strongest of each one's statements: index in the vocabulary, or -1.</summary>
    public int[] Strongest { get; }

    /// <summary>Indexes from the oldest to the newest; undated ones last.</summary>
    public int[] OldestFirst { get; }

    /// <summary>Indexes from those with the strongest statement down, the newest of them first.</summary>
    public int[] StrongestFirst { get; }

    /// <summary>The index of an agreement, or -1.</summary>
    public int Find(int id)
    {
        var (low, high) = (0, _byId.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = Ids[_byId[middle]];
            if (found == id) return _byId[middle];
            if (found < id) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    /// <summary>Days stand in falling order here; within a day the order stays.</summary>
    private int[] OldestOrder()
    {
        var order = new int[Count];
        var dated = Array.IndexOf(FirstDays, Undated);
        if (dated < 0) dated = Count;
        var written = 0;
        for (var end = dated; end > 0;)
        {
            var start = end - 1;
            while (start > 0 && FirstDays[start - 1] == FirstDays[end - 1]) start--;
            for (var a = start; a < end; a++) order[written++] = a;
            end = start;
        }
        for (var a = dated; a < Count; a++) order[written++] = a;
        return order;
    }
}
