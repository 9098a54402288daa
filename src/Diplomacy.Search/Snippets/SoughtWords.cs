using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Snippets;

/// <summary>What a question looks for in texts, gathered; what it leaves out is not looked for.</summary>
internal sealed class SoughtWords
{
    private readonly Func<string, IEnumerable<string>>? _stemsBeginning;
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly List<Beginning> _beginnings = [];
    private readonly List<(string[] Stems, Beginning? Last)> _phrases = [];

    /// <param name="inTitle">Titles are looked at: what is asked of titles alone counts too.</param>
    public SoughtWords(Question question, bool inTitle, Func<string, IEnumerable<string>>? stemsBeginning)
    {
        _stemsBeginning = stemsBeginning;
        Gather(question, inTitle);
    }

    /// <summary>
    /// The stretches of a text that are sought, as indices of its tokens: first and past the last. In order of their first; they may
    /// overlap.
    /// </summary>
    public IEnumerable<(int First, int End)> In(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var end = _stems.Contains(tokens[i].Stem) || _beginnings.Exists(b => b.Fits(tokens[i])) ? i + 1 : i;
            foreach (var (stems, last) in _phrases) end = Math.Max(end, PhraseEnd(tokens, i, stems, last));
            if (end > i) yield return (i, end);
        }
    }

    private static int PhraseEnd(IReadOnlyList<Token> tokens, int at, string[] stems, Beginning? last)
    {
        var end = at + stems.Length + (last is null ? 0 : 1);
        if (end > tokens.Count) return 0;
        for (var i = 0; i < stems.Length; i++)
            if (tokens[at + i].Stem != stems[i]) return 0;
        return last is null || last.Fits(tokens[end - 1]) ? end : 0;
    }

    private void Gather(Question question, bool inTitle)
    {
        switch (question)
        {
            case Word { Prefix: true } word:
                _beginnings.Add(BeginningOf(word.Text));
                break;
            case Word word:
                _stems.Add(Stemming.Stem(word.Text));
                break;
            case Phrase phrase:
                var whole = phrase.Prefix ? phrase.Words.Take(phrase.Words.Count - 1) : phrase.Words;
                _phrases.Add(([.. whole.Select(Stemming.Stem)], phrase.Prefix ? BeginningOf(phrase.Words[^1]) : null));
                break;
            case AllOf all:
                foreach (var part in all.With) Gather(part, inTitle);
                break;
            case AnyOf any:
                foreach (var choice in any.Choices) Gather(choice, inTitle);
                break;
            case InTitle title when inTitle:
                Gather(title.Asked, inTitle);
                break;
        }
    }

    private Beginning BeginningOf(string text) => new(text, _stemsBeginning?.Invoke(text).ToHashSet(StringComparer.Ordinal));

    private sealed record Beginning(string Text, HashSet<string>? Stems)
    {
        public bool Fits(Token token) => token.Word.StartsWith(Text, StringComparison.Ordinal) || Stems?.Contains(token.Stem) == true;
    }
}
