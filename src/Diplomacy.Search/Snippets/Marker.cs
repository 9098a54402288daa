using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Snippets;

/// <summary>
/// Marks in texts what a question looks for: words in any of their forms, beginnings, and phrases where the whole phrase stands. Nothing
/// that the question leaves out is marked. Expand synonyms first for them to be marked too. May be used by several threads.
/// </summary>
public sealed class Marker
{
    /// <summary>How long a snippet is, about, in UTF-16 units.</summary>
    public const int UsualLength = 240;

    private readonly SoughtWords _inText;
    private readonly SoughtWords _inTitle;

    /// <param name="stemsBeginning">
    /// The stems of the words that begin so, where the index finds all their forms (cooperati* finds cooperate): they are marked too.
    /// </param>
    public Marker(Question question, Func<string, IEnumerable<string>>? stemsBeginning = null)
    {
        _inText = new SoughtWords(question, inTitle: false, stemsBeginning);
        _inTitle = new SoughtWords(question, inTitle: true, stemsBeginning);
    }

    /// <summary>Sorted, apart from one another; each runs from the beginning of a word to the end of one.</summary>
    /// <param name="isTitle">The text is the title of a document: what is asked <c>in:title</c> is marked too.</param>
    public IReadOnlyList<Mark> Marks(string text, bool isTitle = false) => Marks(Analyser.Tokens(text), isTitle);

    /// <summary>The text if it is short, else the part of it in which most of what is sought stands close together, cut between words.</summary>
    public Snippet Snippet(string text, int length = UsualLength, bool isTitle = false)
    {
        var tokens = Analyser.Tokens(text);
        var marks = Marks(tokens, isTitle);
        if (text.Length <= length) return new(text, 0, marks, false, false);
        var (start, end) = SnippetWindow.Of(text, tokens, marks, length);
        List<Mark> within = [.. marks.Where(m => m.Start >= start && m.Start + m.Length <= end).Select(m => m with { Start = m.Start - start })];
        return new(text[start..end], start, within, tokens.Count > 0 && tokens[0].Start < start, tokens.Count > 0 && tokens[^1].Start >= end);
    }

    private List<Mark> Marks(IReadOnlyList<Token> tokens, bool isTitle)
    {
        List<Mark> marks = [];
        foreach (var (first, end) in (isTitle ? _inTitle : _inText).In(tokens))
        {
            var from = tokens[first].Start;
            var to = tokens[end - 1].Start + tokens[end - 1].Length;
            // Phrases may share words.
            if (marks.Count > 0 && marks[^1] is var last && last.Start + last.Length > from)
                marks[^1] = last with { Length = Math.Max(last.Length, to - last.Start) };
            else
                marks.Add(new(from, to - from));
        }
        return marks;
    }
}
