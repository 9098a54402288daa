using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Index;

/// <summary>Which rows of a segment satisfy a question.</summary>
internal sealed class Evaluation(Segment segment, SegmentTerms terms, SearchFor searchFor, WordReach reach, Scratch scratch)
{
    private readonly PhraseMatch _ownPhrases = new(segment.OwnWords, scratch);
    private readonly PhraseMatch _headingPhrases = new(segment.HeadingWords, scratch);
    private readonly DimensionFilter _filter = new(segment, searchFor, scratch);

    private int Rows => segment.Rows.Count;

    /// <summary>Whether the words of headings find anything and score.</summary>
    public static bool WantsHeadings(SearchFor searchFor, WordReach reach) => reach == WordReach.Anywhere || searchFor == SearchFor.Agreements;

    public DocSet Of(Question question) => Of(question, inTitle: false, within: null);

    /// <param name="within">Rows outside of these do not matter: phrases need not be looked for there.</param>
    private DocSet Of(Question question, bool inTitle, DocSet? within) => question switch
    {
        Word word => Words([word.Text], word.Prefix, inTitle, within),
        Phrase phrase => Words(phrase.Words, phrase.Prefix, inTitle, within),
        InTitle title => Of(title.Asked, inTitle: true, within),
        Has has => _filter.Of(has.Dimension, has.Values),
        AnyOf any => DocSets.Or(scratch, [.. any.Choices.Select(c => Of(c, inTitle, within))], Rows),
        AllOf all => All(all, inTitle, within),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question.GetType().Name, "No such question."),
    };

    /// <summary>What is quickly known first, the smallest of it before the rest; then phrases, looked for among what is left.</summary>
    private DocSet All(AllOf all, bool inTitle, DocSet? within)
    {
        var quick = all.With.Where(q => !IsSlow(q)).Select(q => Of(q, inTitle, within)).OrderBy(s => s.Count).ToList();
        var found = quick.Count == 0 ? null : quick.Aggregate((a, b) => DocSets.And(scratch, a, b));
        foreach (var slow in all.With.Where(IsSlow))
        {
            if (found is { Count: 0 }) return found;
            var set = Of(slow, inTitle, found ?? within);
            found = found is null ? set : DocSets.And(scratch, found, set);
        }
        found ??= Everything(segment.Rows.Count);
        foreach (var without in all.Without)
        {
            if (found.Count == 0) return found;
            found = DocSets.Minus(scratch, found, searchFor == SearchFor.Agreements ? AgreementsWith(without, inTitle) : Of(without, inTitle, found));
        }
        return found;
    }

    /// <summary>A document has what one of its rows has: what must not be there leaves out all rows of the documents where it is.</summary>
    private DocSet AgreementsWith(Question question, bool inTitle) =>
        segment.RowsOf(scratch, AgreementHits.Of(segment, Of(question, inTitle, within: null), scratch).Set(segment.Agreements.Count));

    private static bool IsSlow(Question question) => question switch
    {
        Phrase => true,
        AnyOf any => any.Choices.Any(IsSlow),
        AllOf all => all.With.Any(IsSlow) || all.Without.Any(IsSlow),
        InTitle => false,
        _ => false,
    };

    private DocSet Everything(int rows)
    {
        var map = scratch.EmptyMap(BitMap.Words(rows));
        BitMap.AddRange(map, 0, rows);
        return DocSet.OfMap(rows, map, 0, rows);
    }

    private DocSet Words(IReadOnlyList<string> words, bool prefix, bool inTitle, DocSet? within)
    {
        var chain = new int[words.Count][];
        for (var i = 0; i < chain.Length; i++)
        {
            chain[i] = terms.Of(words[i], prefix && i == chain.Length - 1);
            if (chain[i].Length == 0) return DocSet.Empty(Rows);
        }
        if (inTitle) return segment.RowsOf(scratch, InTitles(chain));
        var own = chain.Length > 1 ? _ownPhrases.Find(chain, within) : terms.Find(words[0], prefix, heading: false)?.Set ?? DocSet.Empty(Rows);
        if (!WantsHeadings(searchFor, reach)) return own;
        var headings = chain.Length > 1 ? _headingPhrases.Find(chain, null) : terms.Find(words[0], prefix, heading: true)?.Set;
        if (headings is null || headings.Count == 0) return own;
        return DocSets.Or(scratch, [own, reach == WordReach.Anywhere ? segment.RowsOf(scratch, headings) : HeadingRows(headings)], Rows);
    }

    /// <summary>The agreements whose titles have these words: those of headings, less the ones that have them in names of parties alone.</summary>
    private DocSet InTitles(int[][] chain)
    {
        var lengths = segment.Agreements.Lengths;
        return chain.Length == 1
            ? TitleWords.Among(segment.HeadingWords, chain[0], scratch)
            : _headingPhrases.Find(chain, null, (agreement, end) => end <= FieldLengths.First(lengths[agreement]));
    }

    private DocSet HeadingRows(DocSet agreements)
    {
        var list = scratch.List(agreements.Count);
        if (agreements.IsMap) BitMap.List(agreements.Map, list);
        else agreements.List.CopyTo(list);
        for (var i = 0; i < agreements.Count; i++) list[i] = segment.Agreements.RowStarts[list[i]];
        return DocSet.OfList(Rows, list, 0, agreements.Count);
    }
}
