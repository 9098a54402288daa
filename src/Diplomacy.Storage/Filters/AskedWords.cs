using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Search.Snippets;

namespace Diplomacy.Storage.Filters;

/// <summary>The question of a filter's <c>q</c>: words, and what fields in it the filter's own values cannot say.</summary>
public sealed class AskedWords : IEquatable<AskedWords>
{
    private readonly string _text;

    private AskedWords(string text, Question question, Question resolved)
    {
        (_text, Question) = (text, question);
        Sought = Synonyms.Usual.Expand(resolved);
        HasWords = AnyWords(resolved);
    }

    /// <summary>As asked, with the values of fields as written.</summary>
    public Question Question { get; }

    /// <summary>As the index is asked: with synonyms, and the index's values of fields.</summary>
    public Question Sought { get; }

    /// <summary>It looks for words, by which what is found can be ranked and marked; else for fields alone, or for what lacks some words.</summary>
    public bool HasWords { get; }

    /// <param name="question">As read.</param>
    /// <exception cref="QuestionRefusedException">A field does not know its value.</exception>
    public static AskedWords Of(Question question, FilterTerms terms) =>
        new(QuestionText.Print(question), question, QuestionText.Resolve(question, new FieldValues(terms).Resolve));

    /// <summary>Marks in texts what it looks for, in all forms that the index finds.</summary>
    public Marker Marker(SearchIndex index) => new(Sought, index.StemsBeginning);

    /// <summary>The question with words of the index for words that it lacks, to be offered; null where there is none.</summary>
    public string? Mended(SearchIndex index)
    {
        var dictionary = new WordDictionary(index.Knows, beginning => index.Complete(beginning, int.MaxValue));
        return Spelling.Mended(Question, dictionary) is { } mended ? QuestionText.Print(mended) : null;
    }

    /// <summary>Those of its words that the index has in no form, nor any of their synonyms; as asked. What is left out, and either of several, may be lacking.</summary>
    public IReadOnlyList<string> Lacking(SearchIndex index)
    {
        List<string> lacking = [.. Of(Question).Distinct(StringComparer.Ordinal)];
        // Of a sentence the little words are not what it lacks.
        return Question is Word ? lacking : [.. lacking.Where(w => !IsLittle(w))];

        bool IsLittle(string word) => LittleWords.Has(Folding.Fold(word));

        IEnumerable<string> Of(Question asked) => asked switch
        {
            AllOf all => all.With.SelectMany(Of),
            InTitle title => Of(title.Asked),
            AnyOf any => any.Choices.All(c => Of(c).Any()) ? any.Choices.SelectMany(Of) : [],
            Word word => Has(word) ? [] : [word.Shown ?? word.Text],
            Phrase phrase => Has(phrase) ? [] : phrase.Words.Where((w, i) => !Knows(w, phrase.Prefix && i == phrase.Words.Count - 1)),
            _ => [],
        };

        bool Has(Question asked) => Synonyms.Usual.Expand(asked) switch
        {
            AnyOf any => any.Choices.Any(Stands),
            var one => Stands(one),
        };

        bool Stands(Question asked) => asked switch
        {
            Word word => Knows(word.Text, word.Prefix),
            Phrase phrase => phrase.Words.Select((w, i) => Knows(w, phrase.Prefix && i == phrase.Words.Count - 1)).All(k => k),
            _ => true,
        };

        bool Knows(string word, bool begins) => begins ? index.StemsBeginning(word).Count > 0 : index.Knows(word);
    }

    /// <summary>As asked, written so that it is read the same again.</summary>
    public override string ToString() => _text;

    public bool Equals(AskedWords? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as AskedWords);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    private static bool AnyWords(Question question) => question switch
    {
        Word or Phrase => true,
        InTitle title => AnyWords(title.Asked),
        AllOf all => all.With.Any(AnyWords),
        AnyOf any => any.Choices.Any(AnyWords),
        _ => false,
    };
}
