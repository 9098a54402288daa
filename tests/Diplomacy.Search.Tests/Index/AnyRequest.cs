using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

/// <summary>Requests of every kind about a <see cref="Corpus"/>.</summary>
internal static class AnyRequest
{
    public static SearchRequest Of(Random random) => new()
    {
        Question = AnyQuestion.Of(random),
        For = (SearchFor)random.Next(3),
        Reach = (WordReach)random.Next(2),
        Order = (HitOrder)random.Next(4),
        Selections = [.. Enumerable.Range(0, random.Next(4)).Select(_ => AnyQuestion.Filter(random)).Select(h => new Selection(h.Dimension, h.Values))],
        Facets = random.Next(3) == 0 ? [] : [.. DimensionNames.All],
        Skip = random.Next(2) * random.Next(10),
        Take = random.Next(3) == 0 ? 1000 : random.Next(12),
    };

    public static string Said(SearchRequest request) =>
        $"{Said(request.Question)} for {request.For} {request.Reach} {request.Order} {request.Skip}+{request.Take} "
        + string.Join(' ', request.Selections.Select(s => $"[{s.Dimension}={string.Join('|', s.Values)}]"));

    public static string Said(Question question) => question switch
    {
        Word w => w.Text + (w.Prefix ? "*" : ""),
        Phrase p => $"\"{string.Join(' ', p.Words)}\"{(p.Prefix ? "*" : "")}",
        AllOf a => $"({string.Join(" AND ", a.With.Select(Said))}{string.Concat(a.Without.Select(q => $" NOT {Said(q)}"))})",
        AnyOf a => $"({string.Join(" OR ", a.Choices.Select(Said))})",
        InTitle t => $"in:title({Said(t.Asked)})",
        Has h => $"{h.Dimension}:{string.Join('|', h.Values)}",
        _ => question.ToString(),
    };
}
