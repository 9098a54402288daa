namespace Diplomacy.Search.Index;

/// <summary>The second walk: each posting to its place.</summary>
internal readonly struct WritingTerms(PostingLists lists, TermCounts counts) : ITermSink
{
    public void Add(int word, int stem, int document, int field, int position)
    {
        var starts = counts.LastDocument[stem] != document;
        if (starts)
        {
            counts.LastDocument[stem] = document;
            counts.Sizes.Begin(lists, stem, document);
        }
        ref var at = ref counts.Sizes.PositionBytes[stem];
        at = PositionCode.Write(lists.Positions, at, starts ? position : position - counts.LastPosition[stem], starts);
        counts.LastPosition[stem] = position;
        ref var frequency = ref lists.Frequencies[lists.First[stem] + counts.Sizes.Postings[stem] - 1];
        frequency = TermFrequency.Add(frequency, field);
    }
}
