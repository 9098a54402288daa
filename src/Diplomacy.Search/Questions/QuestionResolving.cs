using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Questions;

/// <summary>Asks for the values of the fields of a question.</summary>
internal sealed class QuestionResolving
{
    private readonly FieldResolver _resolver;
    private readonly List<(string Sentence, Place Place)> _refusals = [];
    private readonly List<string> _refused = [];

    private QuestionResolving(FieldResolver resolver) => _resolver = resolver;

    public static Question Resolve(Question question, FieldResolver resolver)
    {
        var resolving = new QuestionResolving(resolver);
        var resolved = QuestionRewriting.Has(question, resolving.Resolve);
        if (resolving._refusals.Count == 0) return resolved!;
        var mended = QuestionRewriting.Has(question, has => resolver(has.Dimension, has.Values[0]) switch
        {
            { Refusal: null } => has,
            { Instead: { } instead } => has with { Values = [instead] },
            _ => null,
        });
        // Of fields alone their values are left, as words.
        mended ??= QuestionJoining.All([.. resolving._refused.SelectMany(v => Analyser.Tokens(v)).Select(t => new Word(t.Word))], []);
        var (sentence, place) = resolving._refusals[0];
        throw new QuestionRefusedException(sentence, place, QuestionReading.Offer(mended));
    }

    private Has Resolve(Has has)
    {
        var answer = _resolver(has.Dimension, has.Values[0]);
        if (answer.Refusal is { } sentence)
        {
            _refusals.Add((sentence, has.Place));
            _refused.Add(has.Values[0]);
        }
        return has with { Values = answer.Values };
    }
}
