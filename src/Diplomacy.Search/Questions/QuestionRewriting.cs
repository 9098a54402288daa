namespace Diplomacy.Search.Questions;

/// <summary>Changes parts of questions.</summary>
internal static class QuestionRewriting
{
    /// <summary>The question with each field changed, or left out where null comes back; null where nothing is left.</summary>
    public static Question? Has(Question question, Func<Has, Has?> change)
    {
        return question switch
        {
            Has has => change(has),
            InTitle title => Has(title.Asked, change) is { } asked ? new InTitle(asked) : null,
            AnyOf any => QuestionJoining.Any(Each(any.Choices)),
            AllOf all => QuestionJoining.All(Each(all.With), Each(all.Without)),
            _ => question,
        };

        List<Question> Each(IReadOnlyList<Question> parts) => [.. parts.Select(p => Has(p, change)).OfType<Question>()];
    }
}
