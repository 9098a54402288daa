namespace Diplomacy.Search.Index;

/// <summary>
/// The bounds of the frequent terms of a segment. Those of a term are made when it is first asked for, which takes as long as a search
/// without them, and stay with the segment: a byte for 64 rows.
/// </summary>
internal sealed class TermBounds(PostingLists lists, RowTable rows)
{
    private readonly BlockBounds?[] _ofMaps = new BlockBounds?[lists.MapWords == 0 ? 0 : lists.Maps.Length / lists.MapWords];

    /// <summary>Null where none are kept: of rare terms, and of beginnings of words.</summary>
    /// <param name="scale">That of the search at hand.</param>
    public BlockBounds? Of(ScoredTerm term, FieldScale scale)
    {
        if (term.Lists != lists || !lists.IsMap(term.Term)) return null;
        ref var kept = ref _ofMaps[~lists.Places[term.Term]];
        if (Volatile.Read(ref kept) is { } known) return known;
        // Two searches at once may both make them: both are right.
        var made = new BlockBounds(lists, term.Term, rows, scale);
        Volatile.Write(ref kept, made);
        return made;
    }
}
