using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Diplomacy.Storage.Suggestions;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Lists;

/// <summary>A page that the words of a question name: offered above what was found by them.</summary>
/// <param name="What">"country"; null for the list that takes the names as filters.</param>
public sealed record Offer(string Name, string? What, string Href)
{
    /// <summary>As many as are offered.</summary>
    public const int Most = 4;

    private const int MostPages = 3;

    // A name among more words than these is one of the words.
    private const int MostRest = 2;

    /// <summary>The pages of what is named, two countries by the page of both, and the list with the names as filters; none where the words are no names.</summary>
    /// <param name="count">How many a filter finds.</param>
    /// <param name="say">The number and the filter as a sentence.</param>
    public static IReadOnlyList<Offer> Of(
        StatementFilter filter, CorpusNames known, Func<StatementFilter, int> count, Func<StatementFilter, int, string> say, Func<StatementFilter, string> address)
    {
        if (filter.Words is not { HasWords: true } words) return [];
        var named = NamesInQuestion.Of(words.Question, known);
        if (named.Names.Count == 0 || named.RestWords > MostRest) return [];
        var pages = named.Names.Take(MostPages).Select(n => new Offer(n.Label, n.Noun, Addresses.Of(n))).ToList();
        if (named.Names.Where(n => n.Kind == NameKind.Country).ToList() is [var one, var other] && count(Alone(filter, [one, other])) > 0)
            pages.Insert(0, new Offer($"{one.Label} and {other.Label}", "all between them", Addresses.Pair(one.Slug, other.Slug)));
        var list = Narrowed(filter, named);
        if (list is null || count(list) is not (> 0 and var found)) return [.. pages.Take(MostPages)];
        return [.. pages.Take(MostPages), new Offer(say(list, found), null, address(list))];
    }

    /// <summary>Whether all the words together are the name of one thing.</summary>
    public static bool IsOneName(AskedWords words, CorpusNames known) => NamesInQuestion.Of(words.Question, known) is { RestWords: 0, Names: [_] };

    /// <summary>A declaration that the words are the name of.</summary>
    public static Offer Of(AgreementLine named) => new(Lines.Shortened(named.Heading), named.Date is null ? "declaration" : $"declaration, {DateWords.Of(named.Date)}", named.Href());

    private static StatementFilter Alone(StatementFilter filter, IEnumerable<CorpusName> names) =>
        names.Aggregate(new StatementFilter(filter.Terms), (f, n) => f.Add(n.Filter, n.Value));

    /// <summary>The names as filters beside those that there are; null where they cannot all hold: of areas the filter takes either, and so on.</summary>
    private static StatementFilter? Narrowed(StatementFilter filter, NamesInQuestion named)
    {
        // What one name may be is no two things.
        var names = named.Names.DistinctBy(n => n.Label).ToList();
        if (names.Where(n => n.Kind != NameKind.Country).GroupBy(n => n.Kind).Any(g => g.Count() > 1 || filter.Parts().Any(p => p.Name == g.First().Filter))) return null;
        if (named.RestWords == 0 && names.Count > 1 && named.Names.Count != names.Count) return null;
        var rest = named.Rest is null ? filter.Clear("q") : filter.Asking(Search.Questions.QuestionText.Print(named.Rest));
        if (named.Makers.Count > 0 && filter.By.Count > 0) return null;
        return rest is null ? null : names.Aggregate(rest, (f, n) => f.Add(named.Makers.Contains(n) ? "by" : n.Filter, n.Value));
    }
}
