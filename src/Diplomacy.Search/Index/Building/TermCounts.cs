namespace Diplomacy.Search.Index;

/// <summary>What a first walk over texts counts for each term, and where the second one stands.</summary>
internal sealed class TermCounts
{
    public TermCounts(int terms, int[] rowsOfWord)
    {
        (Postings, PositionBytes, LastDocument, LastPosition) = (new int[terms], new int[terms], new int[terms], new int[terms]);
        (RowsOfWord, LastDocumentOfWord) = (rowsOfWord, new int[rowsOfWord.Length]);
        Reset();
    }

    public int[] Postings { get; }

    public int[] PositionBytes { get; }

    public int[] LastDocument { get; }

    public int[] LastPosition { get; }

    /// <summary>For each word in how many rows it stands.</summary>
    public int[] RowsOfWord { get; }

    public int[] LastDocumentOfWord { get; }

    /// <summary>Arrays of the sizes counted; the counts become the places where each term's next posting and position go.</summary>
    /// <exception cref="InvalidOperationException">The segment would be too large for an array.</exception>
    public PostingLists Allocate(int documents)
    {
        var terms = Postings.Length;
        var mapWords = BitMap.Words(documents);
        var (first, places, firstBlock) = (new int[terms + 1], new int[terms], new int[terms + 1]);
        long listed = 0, bytes = 0, postings = 0, maps = 0;
        var starts = new int[terms];
        for (var t = 0; t < terms; t++)
        {
            if (DocSet.IsDense(Postings[t], documents)) places[t] = ~(int)maps++;
            else
            {
                places[t] = (int)listed;
                listed += Postings[t];
            }
            starts[t] = (int)bytes;
            bytes += PositionBytes[t];
            postings += Postings[t];
            firstBlock[t + 1] = firstBlock[t] + (Postings[t] + PostingLists.Block - 1) / PostingLists.Block;
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
        for (var t = 0; t < terms; t++) (Postings[t], PositionBytes[t]) = (0, starts[t]);
        Reset();
        return lists;
    }

    private void Reset()
    {
        LastDocument.AsSpan().Fill(-1);
        LastDocumentOfWord.AsSpan().Fill(-1);
    }
}
