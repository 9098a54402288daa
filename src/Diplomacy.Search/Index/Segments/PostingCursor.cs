using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>Finds the postings of ascending documents of one term.</summary>
internal struct PostingCursor(PostingLists lists, int term)
{
    private readonly bool _isMap = lists.IsMap(term);
    private int _at;
    private int _word;

    /// <summary>Which of the term's postings is that of a document that has it.</summary>
    public int Find(int document)
    {
        if (!_isMap) return _at = DocSets.Seek(lists.List(term), _at, document);
        var map = lists.Map(term);
        var word = document >> 6;
        // Near ones are counted on, far ones looked up.
        if (word - _word > 16)
        {
            _at = lists.RankOfWord(term, word);
            _word = word;
        }
        for (; _word < word; _word++) _at += BitOperations.PopCount(map[_word]);
        return _at + BitOperations.PopCount(map[word] & ((1UL << document) - 1));
    }

    /// <summary>Which posting of the term, or -1 where the document lacks it.</summary>
    public int TryFind(int document)
    {
        if (_isMap) return BitMap.Has(lists.Map(term), document) ? Find(document) : -1;
        var list = lists.List(term);
        _at = DocSets.Seek(list, _at, document);
        return _at < list.Length && list[_at] == document ? _at : -1;
    }
}
