namespace Diplomacy.Search.Questions;

/// <summary>Joins questions to one, without layers that say nothing.</summary>
internal static class QuestionJoining
{
    public static Question? Any(IReadOnlyList<Question> choices)
    {
        var flat = choices.SelectMany(c => c is AnyOf any ? any.Choices : [c]).ToList();
        return flat.Count switch { 0 => null, 1 => flat[0], _ => new AnyOf(flat) };
    }

    public static Question? All(IReadOnlyList<Question> with, IReadOnlyList<Question> without)
    {
        var flatWith = with.SelectMany(q => q is AllOf all ? all.With : [q]).ToList();
        var flatWithout = with.OfType<AllOf>().SelectMany(all => all.Without).Concat(without).ToList();
        return (flatWith.Count, flatWithout.Count) switch
        {
            (0, 0) => null,
            (1, 0) => flatWith[0],
            _ => new AllOf(flatWith, flatWithout),
        };
    }

    /// <summary>All of them, words in the title and fields as they are; null where there are no words.</summary>
    public static Question? InTitle(IReadOnlyList<Question> with, IReadOnlyList<Question> without)
    {
        // What is joined first has no layers.
        var (flatWith, flatWithout) = All(with, without) switch
        {
            AllOf all => (all.With, all.Without),
            { } one => ([one], []),
            null => ((IReadOnlyList<Question>)[], (IReadOnlyList<Question>)[]),
        };
        var asked = All(
            [.. flatWith.Where(q => q is not Has).Select(q => q is InTitle title ? title.Asked : q)],
            [.. flatWithout.Where(q => q is not Has).Select(q => q is InTitle title ? title.Asked : q)]);
        return asked is null ? null
            : All([new InTitle(asked), .. flatWith.Where(q => q is Has)], [.. flatWithout.Where(q => q is Has)]);
    }
}
