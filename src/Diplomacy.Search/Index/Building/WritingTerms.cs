namespace Diplomacy.Search.Index;

/// <summary>The second walk: each posting to its place.</summary>
internal readonly struct WritingTerms(PostingLists lists, TermCounts counts) : ITermSink
{
    public void Add(int word, int stem, int document, int field, int position)
    {
        ref var posting = ref counts.Sizes.Postings[stem];
        ref var at = ref counts.Sizes.PositionBytes[stem];
        if (counts.LastDocument[stem] != document)
        {
            counts.LastDocument[stem] = document;
            lists.Write(stem, posting, document, at);
            at = PositionCode.Write(lists.Positions, at, position, starts: true);
            posting++;
        }
        else at = PositionCode.Write(lists.Positions, at, position - counts.LastPosition[stem], starts: false);
        counts.LastPosition[stem] = position;
        ref var frequency = ref lists.Frequencies[lists.First[stem] + posting - 1];
        frequency = TermFrequency.Add(frequency, field);
    }
}
