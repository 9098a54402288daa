using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>Makes one term of several: the beginning of words is looked for and scored as a word is.</summary>
internal static class JoinedPostings
{
    /// <summary>Lists of a single term, in the memory of a search; without positions.</summary>
    public static PostingLists Of(PostingLists lists, ReadOnlySpan<int> terms, Scratch scratch)
    {
        var words = lists.MapWords;
        var map = scratch.EmptyMap(words);
        foreach (var term in terms)
        {
            if (lists.IsMap(term)) BitMap.Or(map.AsSpan(0, words), lists.Map(term), map);
            else
            {
                foreach (var document in lists.List(term)) BitMap.Add(map, document);
            }
        }
        var before = scratch.List(words + 1);
        var count = 0;
        for (var w = 0; w < words; w++)
        {
            before[w] = count;
            count += BitOperations.PopCount(map[w]);
        }
        var frequencies = scratch.Bytes(count + PostingLists.Padding);
        foreach (var term in terms)
        {
            var posting = lists.First[term];
            foreach (var document in new DocSetNumbers(lists.Set(term)))
            {
                var word = document >> 6;
                ref var joined = ref frequencies[before[word] + BitOperations.PopCount(map[word] & ((1UL << document) - 1))];
                joined = TermFrequency.Join(joined, lists.Frequencies[posting++]);
            }
        }
        return new PostingLists
        {
            Documents = lists.Documents,
            First = [0, count],
            Places = [~0],
            Lists = [],
            Maps = map,
            Frequencies = frequencies,
            FirstBlock = [],
            PositionBlocks = [],
            Positions = [],
        }.Ranked(1);
    }
}
