using System.Numerics;
using System.Runtime.InteropServices;

namespace Diplomacy.Search.Index;

/// <summary>Makes pairs of the positions of words: documents are read in as many stretches as there are threads.</summary>
internal sealed class PairReading
{
    private readonly PostingLists _lists;
    private readonly int[] _terms;

    private PairReading(PostingLists lists, int[] terms) => (_lists, _terms) = (lists, terms);

    public static PairLists Run(PostingLists lists, int least, int threads)
    {
        int[] terms = [.. Enumerable.Range(0, lists.Places.Length).Where(t => PairLists.Holds(lists, t, least))];
        var reading = new PairReading(lists, terms);
        var words = lists.MapWords;
        var stretch = (words + threads - 1) / Math.Max(1, threads);
        var found = new PairDocuments?[threads][];
        if (terms.Length == 0) found = [];
        else if (threads == 1) found[0] = reading.Read(0, words);
        else Parallel.For(0, threads, i => found[i] = reading.Read(Math.Min(words, i * stretch), Math.Min(words, (i + 1) * stretch)));
        return reading.Joined(found, least);
    }

    /// <summary>The documents of each pair, by its number, in the documents of some words of a bitmap.</summary>
    private PairDocuments?[] Read(int fromWord, int toWord)
    {
        var count = _terms.Length;
        var pairs = new PairDocuments?[count * count];
        var cursors = _terms.Select(t => new PositionCursor(_lists, t)).ToArray();
        var postings = _terms.Select(t => fromWord == toWord ? 0 : _lists.RankOfWord(t, fromWord)).ToArray();
        var positions = new int[32];
        // The words of each of 64 documents: position and term.
        var said = Enumerable.Range(0, 64).Select(_ => new List<long>()).ToArray();
        for (var w = fromWord; w < toWord; w++)
        {
            for (var t = 0; t < count; t++)
            {
                for (var bits = _lists.Map(_terms[t])[w]; bits != 0; bits &= bits - 1)
                {
                    var read = cursors[t].Read(postings[t]++, ref positions);
                    var document = said[BitOperations.TrailingZeroCount(bits)];
                    foreach (var position in positions.AsSpan(0, read)) document.Add((long)position << 32 | (uint)t);
                }
            }
            for (var d = 0; d < said.Length; d++)
            {
                Add(pairs, said[d], (w << 6) + d, fromWord, toWord);
                said[d].Clear();
            }
        }
        return pairs;
    }

    private void Add(PairDocuments?[] pairs, List<long> said, int document, int fromWord, int toWord)
    {
        var words = CollectionsMarshal.AsSpan(said);
        words.Sort();
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] >> 32 != (words[i - 1] >> 32) + 1) continue;
            var pair = (int)words[i - 1] * _terms.Length + (int)words[i];
            (pairs[pair] ??= new(fromWord, toWord - fromWord)).Add(document);
        }
    }

    private PairLists Joined(PairDocuments?[][] stretches, int least)
    {
        var (keys, counts, places) = (new List<ulong>(), new List<int>(), new List<int>());
        var (listed, maps, words) = (0, 0, _lists.MapWords);
        int[] pairs = [.. Enumerable.Range(0, _terms.Length * _terms.Length).Where(pair => stretches.Any(s => s[pair] is not null))];
        foreach (var pair in pairs)
        {
            var count = stretches.Sum(s => s[pair]?.Count ?? 0);
            keys.Add(PairLists.Key(_terms[pair / _terms.Length], _terms[pair % _terms.Length]));
            counts.Add(count);
            var isMap = DocSet.IsDense(count, _lists.Documents);
            places.Add(isMap ? ~maps++ : listed);
            if (!isMap) listed += count;
        }
        var joined = new PairLists
        {
            Documents = _lists.Documents,
            Least = least,
            Keys = [.. keys],
            Counts = [.. counts],
            Places = [.. places],
            Lists = new int[listed],
            Maps = new ulong[maps * words],
        };
        for (var i = 0; i < pairs.Length; i++)
        {
            var place = places[i];
            foreach (var stretch in stretches)
            {
                if (stretch[pairs[i]] is not { } documents) continue;
                if (place < 0) documents.Add(joined.Maps.AsSpan(~place * words, words));
                else place += documents.Write(joined.Lists.AsSpan(place));
            }
        }
        return joined;
    }
}
