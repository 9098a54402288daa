using Diplomacy.Search.Questions;

namespace Diplomacy.Storage.Suggestions;

/// <summary>The names that the words of a question are, and what else it asks for.</summary>
/// <param name="Names">In the order of the question; what several things go by, as each of them.</param>
/// <param name="Rest">The question without those names; null where nothing is left but little words.</param>
/// <param name="RestWords">How many words and other parts are left.</param>
public sealed record NamesInQuestion(IReadOnlyList<CorpusName> Names, Question? Rest, int RestWords)
{
    /// <summary>Those of the names whose promises are asked for: “what did Japan promise”, “promised by Japan”.</summary>
    public IReadOnlyList<CorpusName> Makers { get; private init; } = [];

    /// <summary>The longest names first come, by every word that all must have; synonyms and other spellings of them too.</summary>
    public static NamesInQuestion Of(Question question, CorpusNames known)
    {
        var parts = question is AllOf all ? all.With : [question];
        var without = question is AllOf { Without: var left } ? left : [];
        var (names, rest, makers) = (new List<IReadOnlyList<CorpusName>>(), new List<Question>(), new List<CorpusName>());
        var sentence = AskingWords.Sentence(parts);
        for (var i = 0; i < parts.Count;)
        {
            var run = parts.Skip(i).Take(CorpusNames.LongestName).TakeWhile(IsPlain).ToArray();
            var length = run.Length;
            while (length > 0 && Called(run[..length], known) is not { Count: > 0 } && !IsElsewhere(run[..length], known)) length--;
            var called = length > 0 ? Called(run[..length], known) : [];
            if (called.Count > 0)
            {
                names.Add(called);
                if (sentence?.Makes(i) == true) makers.AddRange(called.Take(1).Where(n => n.Kind == NameKind.Country));
            }
            else if (length > 0) rest.AddRange(run[..length]);
            else if (Person(parts[i], alone: parts.Count == 1, known) is { Count: > 0 } people) names.Add(people);
            else rest.Add(parts[i]);
            i += Math.Max(1, length);
        }
        var asked = rest.Where(r => r is not Word { Prefix: false, Exact: false } word || !(LittleWords.Has(word.Text) || (sentence is not null && AskingWords.IsAsking(word)))).ToList();
        // Of a sentence the words that ask are none that are asked for.
        if (sentence is not null && names.Count > 0) rest = asked;
        Question? remaining = asked.Count + without.Count == 0 ? null : asked is [var one] && without.Count == 0 ? one : new AllOf(rest, without);
        // A single name may be that of several things; beside others each stands for the first of them.
        return new([.. names.SelectMany(n => names.Count == 1 ? n : n.Take(1)).Distinct()], remaining, asked.Count + without.Count) { Makers = makers };
    }

    private static bool IsElsewhere(Question[] run, CorpusNames known) => known.IsElsewhere(string.Join(' ', run.SelectMany(Words)));

    private static bool IsPlain(Question part) => part is Word { Prefix: false } or Phrase { Prefix: false };

    private static IReadOnlyList<CorpusName> Called(Question[] run, CorpusNames known)
    {
        // In small letters "us" and "who" are no names.
        if (run is [Word { Exact: false } word] && LittleWords.Has(word.Text) && !(word.Shown is { Length: > 1 } shown && shown.All(c => !char.IsLower(c)))) return [];
        return Spelt(run).Select(known.Called).FirstOrDefault(n => n.Count > 0) ?? [];
    }

    private static IReadOnlyList<CorpusName> Person(Question part, bool alone, CorpusNames known) =>
        part is Word { Prefix: false } word && (alone || (word.Shown is { Length: > 1 } shown && char.IsUpper(shown[0]) && char.IsLower(shown[1])))
            ? Spelt([word]).Select(known.PeopleCalled).FirstOrDefault(p => p.Count > 0) ?? [] : [];

    /// <summary>The words of a run as they stand, with a synonym of the whole, with one of each of its words.</summary>
    private static IEnumerable<string> Spelt(Question[] run)
    {
        yield return string.Join(' ', run.SelectMany(Words));
        var synonyms = Synonyms.Usual;
        if (run.Length > 1)
        {
            foreach (var other in Others(synonyms.Expand(new AllOf(run, [])))) yield return other;
        }
        for (var i = 0; i < run.Length; i++)
        {
            foreach (var other in Others(synonyms.Expand(run[i])))
                yield return string.Join(' ', run[..i].SelectMany(Words).Append(other).Concat(run[(i + 1)..].SelectMany(Words)));
        }
    }

    private static IEnumerable<string> Others(Question expanded) =>
        expanded is AnyOf any ? any.Choices.Where(IsPlain).Select(c => string.Join(' ', Words(c))) : [];

    private static IEnumerable<string> Words(Question part) => part is Phrase phrase ? phrase.Words : [((Word)part).Text];
}
