namespace Diplomacy.Search.Questions;

/// <summary>A field of a question and what was written behind its colon.</summary>
public readonly record struct FieldValue(string Field, string Value);

/// <summary>A question in two parts: what must hold of everything by a field alone, and the rest.</summary>
/// <param name="Rest">Null where nothing is left.</param>
/// <param name="RestText">To stand in the search box.</param>
/// <param name="Fields">What the form's filters can say as well, in the order of the text.</param>
public sealed record SplitQuestion(Question? Rest, string RestText, IReadOnlyList<FieldValue> Fields)
{
    internal static SplitQuestion Of(Question? question)
    {
        var with = question is AllOf all ? all.With : question is null ? [] : [question];
        var without = question is AllOf { Without: var parts } ? parts : [];
        // The form takes either of two values, where two fields side by side mean both.
        var split = with.OfType<Has>()
            .Where(h => Questions.Fields.RepeatedMeansAll(h.Dimension) || with.OfType<Has>().Count(o => o.Dimension == h.Dimension) == 1)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        if (split.Count == 0) return new(question, QuestionText.Print(question), []);
        List<Question> left = [.. with.Where(p => !split.Contains(p))];
        Question? rest = (left.Count, without.Count) switch
        {
            (0, 0) => null,
            (1, 0) => left[0],
            _ => new AllOf(left, without),
        };
        return new(rest, QuestionText.Print(rest), [.. with.OfType<Has>().Where(split.Contains).Select(h => new FieldValue(h.Dimension, h.Values[0]))]);
    }
}
