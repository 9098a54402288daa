namespace Diplomacy.Search.Index;

/// <summary>Where each agreement and each row of some parts goes in their merged segment; -1 where it is gone. Within a part the order stays.</summary>
internal sealed class MergePlan
{
    public MergePlan(IReadOnlyList<IndexPart> parts)
    {
        Parts = parts;
        Order = [.. parts.SelectMany((p, i) => Enumerable.Range(0, p.Segment.Agreements.Count).Where(a => !p.GoneAgreements.Contains(a))
            .Select(a => new Source(i, a)))];
        Array.Sort(Order, (x, y) => AgreementOrder.Compare(Table(x), x.Agreement, Table(y), y.Agreement));
        Agreements = [.. parts.Select(p => Nowhere(p.Segment.Agreements.Count))];
        Rows = [.. parts.Select(p => Nowhere(p.Segment.Rows.Count))];
        for (var a = 0; a < Order.Length; a++)
        {
            var source = Order[a];
            Agreements[source.Part][source.Agreement] = a;
            var (from, to) = RowsOf(source);
            for (var row = from; row < to; row++) Rows[source.Part][row] = RowCount++;
        }
    }

    public IReadOnlyList<IndexPart> Parts { get; }

    /// <summary>The agreements left, in their new order.</summary>
    public Source[] Order { get; }

    /// <summary>For each part the new number of each agreement.</summary>
    public int[][] Agreements { get; }

    /// <summary>For each part the new number of each row.</summary>
    public int[][] Rows { get; }

    public int AgreementCount => Order.Length;

    public int RowCount { get; }

    public AgreementTable Table(Source source) => Parts[source.Part].Segment.Agreements;

    /// <summary>The rows of an agreement in its part: from the first up to, not including, the second.</summary>
    public (int From, int To) RowsOf(Source source) => (Table(source).RowStarts[source.Agreement], Table(source).RowStarts[source.Agreement + 1]);

    private static int[] Nowhere(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, -1);
        return numbers;
    }

    /// <summary>An agreement of a part.</summary>
    internal readonly record struct Source(int Part, int Agreement);
}
