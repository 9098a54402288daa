using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Index;

/// <summary>A word by which hits are scored.</summary>
/// <param name="Text">Folded, not stemmed.</param>
internal readonly record struct ScoredWord(string Text, bool Prefix, bool InTitle)
{
    /// <summary>Those of a question, each once; what must not be there gives no score. A phrase scores as its words do.</summary>
    public static IReadOnlyList<ScoredWord> Of(Question question)
    {
        var words = new List<ScoredWord>();
        Add(question, false);
        return [.. words.Distinct()];

        void Add(Question asked, bool inTitle)
        {
            switch (asked)
            {
                case Word word:
                    words.Add(new(word.Text, word.Prefix, inTitle));
                    break;
                case Phrase phrase:
                    words.AddRange(phrase.Words.Select((w, i) => new ScoredWord(w, phrase.Prefix && i == phrase.Words.Count - 1, inTitle)));
                    break;
                case InTitle title:
                    Add(title.Asked, true);
                    break;
                case AnyOf any:
                    foreach (var choice in any.Choices) Add(choice, inTitle);
                    break;
                case AllOf all:
                    foreach (var with in all.With) Add(with, inTitle);
                    break;
            }
        }
    }
}
