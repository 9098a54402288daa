namespace Diplomacy.Search.Index;

/// <summary>The second walk: each posting to its place.</summary>
internal readonly struct WritingTerms(PostingLists lists, TermCounts counts) : ITermSink
{
    public void Add(int word, int stem, int document, int field, int position)
    {
        ref var posting = ref counts.Postings[stem];
        ref var at = ref counts.PositionBytes[stem];
        if (counts.LastDocument[stem] != document)
        {
            counts.LastDocument[stem] = document;
            var place = lists.Places[stem];
            if (place >= 0) lists.Lists[place + posting] = document;
            else BitMap.Add(lists.Maps.AsSpan(~place * lists.MapWords, lists.MapWords), document);
            if (posting % PostingLists.Block == 0) lists.PositionBlocks[lists.FirstBlock[stem] + posting / PostingLists.Block] = at;
            at = PositionCode.Write(lists.Positions, at, position, starts: true);
            posting++;
        }
        else at = PositionCode.Write(lists.Positions, at, position - counts.LastPosition[stem], starts: false);
        counts.LastPosition[stem] = position;
        ref var frequency = ref lists.Frequencies[lists.First[stem] + posting - 1];
        frequency = TermFrequency.Add(frequency, field);
    }
}
