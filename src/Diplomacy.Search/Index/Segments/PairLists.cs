namespace Diplomacy.Search.Index;

/// <summary>
/// For each two frequent words the documents in which the second follows the first: most phrases of frequent words are looked up, not looked
/// for (H. Williams, J. Zobel, D. Bahle, "Fast Phrase Querying with Combined Indexes", ACM Transactions on Information Systems 22 (4), 2004).
/// </summary>
internal sealed class PairLists
{
    /// <summary>Words that fewer documents have are soon looked through.</summary>
    public const int LeastDocuments = 4096;

    /// <summary>How many documents there are in all.</summary>
    public required int Documents { get; init; }

    /// <summary>Both of a pair have a bitmap and at least so many documents.</summary>
    public required int Least { get; init; }

    /// <summary>The pairs there are: the first term in the upper half, the second in the lower; ascending.</summary>
    public required ulong[] Keys { get; init; }

    /// <summary>Where the documents of each pair begin in <see cref="Lists"/>; for a bitmap the complement of its number.</summary>
    public required int[] Places { get; init; }

    /// <summary>How many documents have each pair.</summary>
    public required int[] Counts { get; init; }

    public required int[] Lists { get; init; }

    public required ulong[] Maps { get; init; }

    /// <summary>Whether pairs of this term with others of its kind are kept.</summary>
    public static bool Holds(PostingLists lists, int term, int least) => lists.IsMap(term) && lists.Count(term) >= least;

    /// <summary>The documents in which the second follows the first; null where that is not kept.</summary>
    public DocSet? Find(PostingLists lists, int first, int second)
    {
        if (!Holds(lists, first, Least) || !Holds(lists, second, Least)) return null;
        var pair = Array.BinarySearch(Keys, Key(first, second));
        if (pair < 0) return DocSet.Empty(Documents);
        return Places[pair] < 0
            ? DocSet.OfMap(Documents, Maps, ~Places[pair] * BitMap.Words(Documents), Counts[pair])
            : DocSet.OfList(Documents, Lists, Places[pair], Counts[pair]);
    }

    public static ulong Key(int first, int second) => (ulong)(uint)first << 32 | (uint)second;
}
