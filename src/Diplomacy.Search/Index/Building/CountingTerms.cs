namespace Diplomacy.Search.Index;

/// <summary>The first walk: how many postings and bytes of positions each term has.</summary>
internal readonly struct CountingTerms(TermCounts counts) : ITermSink
{
    public void Add(int word, int stem, int document, int field, int position)
    {
        if (counts.LastDocumentOfWord[word] != document)
        {
            counts.LastDocumentOfWord[word] = document;
            counts.RowsOfWord[word]++;
        }
        if (counts.LastDocument[stem] != document)
        {
            counts.LastDocument[stem] = document;
            counts.Sizes.Postings[stem]++;
            counts.Sizes.PositionBytes[stem] += PositionCode.Size(position);
        }
        else counts.Sizes.PositionBytes[stem] += PositionCode.Size(position - counts.LastPosition[stem]);
        counts.LastPosition[stem] = position;
    }
}
