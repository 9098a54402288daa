namespace Diplomacy.Search.Index;

/// <summary>What a first walk over texts counts for each term, and where the second one stands.</summary>
internal sealed class TermCounts
{
    public TermCounts(int terms, int[] rowsOfWord)
    {
        (Sizes, LastDocument, LastPosition) = (new(terms), new int[terms], new int[terms]);
        (RowsOfWord, LastDocumentOfWord) = (rowsOfWord, new int[rowsOfWord.Length]);
        Reset();
    }

    public PostingSizes Sizes { get; }

    public int[] LastDocument { get; }

    public int[] LastPosition { get; }

    /// <summary>For each word in how many rows it stands.</summary>
    public int[] RowsOfWord { get; }

    public int[] LastDocumentOfWord { get; }

    /// <summary>See <see cref="PostingSizes.Allocate"/>; the second walk may begin.</summary>
    public PostingLists Allocate(int documents)
    {
        Reset();
        return Sizes.Allocate(documents);
    }

    private void Reset()
    {
        LastDocument.AsSpan().Fill(-1);
        LastDocumentOfWord.AsSpan().Fill(-1);
    }
}
