namespace Diplomacy.Search.Index;

/// <summary>Which agreements have a word in their title, not only in the names of their parties.</summary>
internal static class TitleWords
{
    public static DocSet Among(PostingLists headings, int[] terms, Scratch scratch)
    {
        var words = BitMap.Words(headings.Documents);
        var map = scratch.EmptyMap(words);
        var most = 0;
        foreach (var term in terms) most = Math.Max(most, headings.Count(term));
        var list = scratch.List(most);
        foreach (var term in terms)
        {
            var count = headings.Count(term);
            if (headings.IsMap(term)) BitMap.List(headings.Map(term), list);
            else headings.List(term).CopyTo(list);
            var frequencies = headings.Frequencies.AsSpan(headings.First[term], count);
            for (var i = 0; i < count; i++)
            {
                if (TermFrequency.First(frequencies[i]) > 0) BitMap.Add(map, list[i]);
            }
        }
        return DocSets.OfMap(scratch, headings.Documents, map, BitMap.Count(map.AsSpan(0, words)));
    }
}
