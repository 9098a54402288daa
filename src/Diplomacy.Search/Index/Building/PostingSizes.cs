namespace Diplomacy.Search.Index;

/// <summary>How many postings and bytes of positions each term will have, counted before anything is written: nothing grows, nothing is copied.</summary>
internal sealed class PostingSizes(int terms)
{
    /// <summary>By term; once allocated, how many are written.</summary>
    public int[] Postings { get; } = new int[terms];

    /// <summary>By term; once allocated, where the next position goes.</summary>
    public int[] PositionBytes { get; } = new int[terms];

    /// <summary>Arrays of the sizes counted; the counts become the places where each term's next posting and position go.</summary>
    /// <exception cref="InvalidOperationException">The segment would be too large for an array.</exception>
    public PostingLists Allocate(int documents)
    {
        var mapWords = BitMap.Words(documents);
        var (first, places, firstBlock) = (new int[terms + 1], new int[terms], new int[terms + 1]);
        long listed = 0, bytes = 0, postings = 0, maps = 0;
        for (var t = 0; t < terms; t++)
        {
            var (count, size) = (Postings[t], PositionBytes[t]);
            if (DocSet.IsDense(count, documents)) places[t] = ~(int)maps++;
            else
            {
                places[t] = (int)listed;
                listed += count;
            }
            (Postings[t], PositionBytes[t]) = (0, (int)bytes);
            bytes += size;
            postings += count;
            firstBlock[t + 1] = firstBlock[t] + (count + PostingLists.Block - 1) / PostingLists.Block;
            if (Math.Max(bytes, postings) > Array.MaxLength - PostingLists.Padding)
                throw new InvalidOperationException("A segment holds no more than two thousand million words.");
            first[t + 1] = (int)postings;
        }
        var lists = new PostingLists
        {
            Documents = documents,
            First = first,
            Places = places,
            Lists = new int[listed],
            Maps = new ulong[maps * mapWords],
            Frequencies = new byte[postings + PostingLists.Padding],
            FirstBlock = firstBlock,
            PositionBlocks = new int[firstBlock[terms]],
            Positions = new byte[bytes + PostingLists.Padding],
        };
        // What stands behind the last posting must look like the start of another.
        lists.Positions.AsSpan((int)bytes).Fill(PositionCode.Start);
        return lists;
    }
}
