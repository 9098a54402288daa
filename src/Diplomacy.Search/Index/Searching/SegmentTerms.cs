using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Index;

/// <summary>Words asked for as terms of a segment. What a beginning stands for is worked out once a search.</summary>
internal sealed class SegmentTerms(Segment segment, Scratch scratch)
{
    private readonly Dictionary<(string Prefix, bool Heading), Postings?> _joined = [];
    private readonly Dictionary<string, int[]> _beginnings = new(StringComparer.Ordinal);

    /// <summary>The postings of a word, or of all words that begin so as one; null where there are none.</summary>
    /// <param name="heading">Among the words of headings; else of rows.</param>
    public Postings? Find(string word, bool prefix, bool heading)
    {
        if (prefix && _joined.TryGetValue((word, heading), out var known)) return known;
        var lists = heading ? segment.HeadingWords : segment.OwnWords;
        var terms = Array.FindAll(Of(word, prefix), t => lists.Count(t) > 0);
        var found = terms.Length switch
        {
            0 => null,
            1 => new Postings(lists, terms[0]),
            _ => new Postings(JoinedPostings.Of(lists, terms, scratch), 0),
        };
        if (prefix) _joined[(word, heading)] = found;
        return found;
    }

    /// <summary>The term of a word; the terms of all words that begin so, each once, ascending.</summary>
    public int[] Of(string word, bool prefix)
    {
        if (prefix) return _beginnings.TryGetValue(word, out var known) ? known : _beginnings[word] = Beginning(word);
        var term = segment.Stems.Find(Stemming.Stem(word));
        return term < 0 ? [] : [term];
    }

    private int[] Beginning(string prefix)
    {
        var (from, to) = segment.Words.Beginning(prefix);
        var terms = segment.StemOfWord.AsSpan(from, to - from).ToArray();
        Array.Sort(terms);
        var count = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (i == 0 || terms[i] != terms[i - 1]) terms[count++] = terms[i];
        }
        return terms[..count];
    }
}

/// <summary>One term of some lists.</summary>
internal sealed record Postings(PostingLists Lists, int Term)
{
    public int Count => Lists.Count(Term);

    public DocSet Set => Lists.Set(Term);
}
