using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>One query, as the index is asked it.</summary>
/// <param name="Class">What kind of query it is.</param>
/// <param name="Parts">Words, beginnings and phrases, of which all must be there.</param>
internal sealed record AskedQuery(string Class, IReadOnlyList<Question> Parts, IReadOnlyList<Selection> Selections)
{
    public static readonly string[] Classes = ["rare", "medium", "common", "AND", "phrase", "prefix", "filters"];

    /// <summary>Counted for each query: five facets.</summary>
    public static readonly string[] Facets = [DimensionNames.Country, DimensionNames.Area, DimensionNames.Year, DimensionNames.Strength, DimensionNames.Kind];

    public Question Question => Parts.Count == 1 ? Parts[0] : new AllOf(Parts, []);

    public SearchRequest Request => new() { Question = Question, Reach = WordReach.OwnWords, Selections = Selections, Facets = Facets };

    /// <summary>The query string of the site that asks the same.</summary>
    public string Address => string.Join('&', Selections.Select(s => (Name: s.Dimension, Value: s.Values[0])).Prepend(("q", QuestionText.Print(Question)))
        .Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2)}"));

    public override string ToString() => $"{Class}: {QuestionText.Print(Question)} {string.Join(' ', Selections.Select(s => $"{s.Dimension}={s.Values[0]}"))}".TrimEnd();
}
