namespace Diplomacy.Search.Index;

/// <summary>The sums of lengths of three fields, and how many documents have each: what averages are made of.</summary>
internal readonly record struct FieldTotals(long Documents, FieldTotal First, FieldTotal Second, FieldTotal Third)
{
    public static FieldTotals Of<T>(ReadOnlySpan<T> documents, Func<T, uint> lengthsOf)
    {
        FieldTotal first = default, second = default, third = default;
        foreach (var document in documents)
        {
            var l = lengthsOf(document);
            first = first.With(FieldLengths.First(l));
            second = second.With(FieldLengths.Second(l));
            third = third.With(FieldLengths.Third(l));
        }
        return new(documents.Length, first, second, third);
    }

    public static FieldTotals operator +(FieldTotals a, FieldTotals b) =>
        new(a.Documents + b.Documents, a.First + b.First, a.Second + b.Second, a.Third + b.Third);
}

/// <summary>The length of one field in all documents that have it.</summary>
internal readonly record struct FieldTotal(long Length, long Documents)
{
    public float Average => Documents == 0 ? 1 : (float)Length / Documents;

    public FieldTotal With(int length) => length == 0 ? this : new(Length + length, Documents + 1);

    public static FieldTotal operator +(FieldTotal a, FieldTotal b) => new(a.Length + b.Length, a.Documents + b.Documents);
}
