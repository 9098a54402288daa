using System.Numerics;
using System.Runtime.CompilerServices;

namespace Diplomacy.Search.Index;

/// <summary>
/// For each term the documents that have it, how often in which field, and at which positions. Documents of a term are a list of
/// numbers, or a bitmap with counts before each 512 bits where they are more than 1/32 of all. The postings of all terms are numbered
/// through: posting <c>First[t] + i</c> is the i-th document of term t.
/// </summary>
internal sealed class PostingLists
{
    /// <summary>Postings that share one entry of <see cref="PositionBlocks"/>.</summary>
    public const int Block = 64;

    /// <summary>Bytes behind the last of <see cref="Frequencies"/> and <see cref="Positions"/>, so that vectors may be read from anywhere.</summary>
    public const int Padding = 64;

    private const int WordsOfRank = 8;

    /// <summary>How many documents there are in all.</summary>
    public required int Documents { get; init; }

    /// <summary>Number of the first posting of each term; one more than there are terms.</summary>
    public required int[] First { get; init; }

    /// <summary>Where the documents of each term begin in <see cref="Lists"/>; for a bitmap the complement of its number.</summary>
    public required int[] Places { get; init; }

    public required int[] Lists { get; init; }

    public required ulong[] Maps { get; init; }

    /// <summary>See <see cref="TermFrequency"/>; one byte a posting.</summary>
    public required byte[] Frequencies { get; init; }

    /// <summary>Number of each term's first entry in <see cref="PositionBlocks"/>; one more than there are terms.</summary>
    public required int[] FirstBlock { get; init; }

    /// <summary>Where in <see cref="Positions"/> the postings of each block begin.</summary>
    public required int[] PositionBlocks { get; init; }

    /// <summary>See <see cref="PositionCode"/>.</summary>
    public required byte[] Positions { get; init; }

    /// <summary>For each bitmap and each 8 words of it, how many documents stand before. Made by <see cref="Ranked()"/>.</summary>
    private int[] _ranks = [];

    /// <summary>Which frequent words follow one another where; null where that is not kept.</summary>
    public PairLists? Pairs { get; private set; }

    public int MapWords => BitMap.Words(Documents);

    private int RanksOfMap => (MapWords + WordsOfRank - 1) / WordsOfRank;

    public int Count(int term) => First[term + 1] - First[term];

    public bool IsMap(int term) => Places[term] < 0;

    public ReadOnlySpan<ulong> Map(int term) => Maps.AsSpan(~Places[term] * MapWords, MapWords);

    public ReadOnlySpan<int> List(int term) => Lists.AsSpan(Places[term], Count(term));

    public DocSet Set(int term) => IsMap(term)
        ? DocSet.OfMap(Documents, Maps, ~Places[term] * MapWords, Count(term))
        : DocSet.OfList(Documents, Lists, Places[term], Count(term));

    /// <summary>How many bytes of <see cref="Positions"/> a term has.</summary>
    public int PositionBytes(int term)
    {
        return Start(FirstBlock[term + 1]) - Start(FirstBlock[term]);

        int Start(int block) => block < PositionBlocks.Length ? PositionBlocks[block] : Positions.Length - Padding;
    }

    /// <summary>How many documents of a term with a bitmap stand before this one.</summary>
    public int Rank(int term, int document)
    {
        var map = Map(term);
        var word = document >> 6;
        var block = word / WordsOfRank;
        var rank = _ranks[~Places[term] * RanksOfMap + block];
        for (var i = block * WordsOfRank; i < word; i++) rank += BitOperations.PopCount(map[i]);
        return rank + BitOperations.PopCount(map[word] & ((1UL << document) - 1));
    }

    /// <summary>How many documents of a term with a bitmap stand before a word of it.</summary>
    public int RankOfWord(int term, int word)
    {
        var map = Map(term);
        var block = word / WordsOfRank;
        var rank = _ranks[~Places[term] * RanksOfMap + block];
        for (var i = block * WordsOfRank; i < word; i++) rank += BitOperations.PopCount(map[i]);
        return rank;
    }

    /// <summary>Writes the document of a term's next posting, while the lists are made.</summary>
    /// <param name="at">Where its positions will begin.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(int term, int posting, int document, int at)
    {
        var place = Places[term];
        if (place >= 0) Lists[place + posting] = document;
        else Maps[~place * MapWords + (document >> 6)] |= 1UL << document;
        if (posting % Block == 0) PositionBlocks[FirstBlock[term] + posting / Block] = at;
    }

    /// <summary>Without the terms that are not to be kept, which must have no documents.</summary>
    public PostingLists Only(bool[] kept)
    {
        if (!kept.Contains(false)) return this;
        return new PostingLists
        {
            Documents = Documents,
            First = [.. First.Where((_, t) => t == kept.Length || kept[t])],
            Places = [.. Places.Where((_, t) => kept[t])],
            Lists = Lists,
            Maps = Maps,
            Frequencies = Frequencies,
            FirstBlock = [.. FirstBlock.Where((_, t) => t == kept.Length || kept[t])],
            PositionBlocks = PositionBlocks,
            Positions = Positions,
        }.Ranked();
    }

    /// <summary>These lists, with the pairs of their frequent words.</summary>
    public PostingLists Paired(PairLists pairs)
    {
        Pairs = pairs;
        return this;
    }

    /// <summary>These lists, with the pairs of their frequent words read from the positions.</summary>
    /// <param name="least">See <see cref="PairLists.Least"/>.</param>
    public PostingLists Paired(int threads, int least = PairLists.LeastDocuments) => Paired(PairReading.Run(this, least, threads));

    /// <summary>These lists, with the counts that go with their bitmaps.</summary>
    public PostingLists Ranked() => Ranked(MapWords == 0 ? 0 : Maps.Length / MapWords);

    /// <param name="maps">How many bitmaps there are.</param>
    public PostingLists Ranked(int maps)
    {
        _ranks = new int[maps * RanksOfMap];
        for (var m = 0; m < maps; m++)
        {
            var map = Maps.AsSpan(m * MapWords, MapWords);
            var count = 0;
            for (var i = 0; i < map.Length; i++)
            {
                if (i % WordsOfRank == 0) _ranks[m * RanksOfMap + i / WordsOfRank] = count;
                count += BitOperations.PopCount(map[i]);
            }
        }
        return this;
    }
}
