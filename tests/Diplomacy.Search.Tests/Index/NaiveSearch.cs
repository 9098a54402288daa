using System.Globalization;
using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

/// <summary>The oracle: every row is looked at, every count counted, every score added up as the formula says.</summary>
internal sealed class NaiveSearch(IReadOnlyList<NaiveRow> rows)
{
    private readonly HashSet<string> _words =
        [.. rows.SelectMany(r => r.Own.Concat(r.Heading)).SelectMany(f => f).SelectMany(s => s).Select(t => t.Word)];

    /// <summary>The rows that satisfy question and selections, in the order of the corpus.</summary>
    public List<NaiveRow> Find(SearchRequest request, string? without = null) =>
    [
        .. rows.Where(r => request.For switch
        {
            SearchFor.Statements => r.IsStatement,
            SearchFor.Passages => r.Row is { IsStatement: false },
            _ => true,
        }).Where(r => Holds(request.Question, r, request, inTitle: false))
        .Where(r => request.Selections.All(s => (s.Dimension == without && without != "country") || HasAny(s.Dimension, s.Values, r, request.For))),
    ];

    public SearchResult Search(SearchRequest request)
    {
        var found = Find(request);
        var ordered = Ordered(request, found);
        var agreements = found.Select(r => r.Agreement.Id).Distinct().Count();
        return new SearchResult(
            request.For == SearchFor.Agreements ? agreements : found.Count,
            found.Count(r => r.Commits),
            agreements,
            [.. ordered.Skip(request.Skip).Take(request.Take).Select(o => new Hit(o.Row.Agreement.Id, o.Row.Row?.Id ?? 0, o.Row.IsStatement, o.Score))],
            [.. request.Facets.Select(f => Count(f, request))]);
    }

    private List<(NaiveRow Row, float Score)> Ordered(SearchRequest request, List<NaiveRow> found)
    {
        var scores = new NaiveBm25(rows, request, this);
        var scored = found.Select(r => (Row: r, Score: request.Order == HitOrder.Best ? scores.Of(r) : 0)).ToList();
        var newest = scored.OrderBy(s => s.Row.Agreement.FirstDay is null).ThenByDescending(s => s.Row.Agreement.FirstDay)
            .ThenBy(s => s.Row.Agreement.SortKey, StringComparer.Ordinal).ThenBy(s => s.Row.Ordinal).ToList();
        var ordered = request.Order switch
        {
            HitOrder.Best => newest.OrderByDescending(s => s.Score),
            HitOrder.Oldest => newest.OrderBy(s => s.Row.Agreement.FirstDay is null).ThenBy(s => s.Row.Agreement.FirstDay),
            HitOrder.Strongest => newest.OrderByDescending(s => request.For == SearchFor.Agreements ? Strongest(s.Row.Agreement) : s.Row.Strength ?? -1),
            _ => newest.OrderBy(_ => 0),
        };
        return request.For == SearchFor.Agreements ? [.. ordered.DistinctBy(s => s.Row.Agreement.Id)] : [.. ordered];
    }

    private int Strongest(IndexedAgreement agreement) =>
        rows.Where(r => r.Agreement == agreement).Select(r => r.Strength ?? -1).DefaultIfEmpty(-1).Max();

    private FacetCounts Count(string dimension, SearchRequest request)
    {
        var pairs = Find(request, dimension).SelectMany(r => ValuesOf(dimension, r, request.For).Distinct().Select(v => (Row: r, Value: v)));
        var counts = pairs.GroupBy(p => p.Value).Select(g => new FacetCount(
            g.Key, request.For == SearchFor.Agreements ? g.Select(p => p.Row.Agreement.Id).Distinct().Count() : g.Count()));
        return new(dimension, [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)]);
    }

    private readonly ILookup<IndexedAgreement, NaiveRow> _ofAgreements = rows.ToLookup(r => r.Agreement, new SameAgreement());

    /// <summary>The rows of which none must have what is not wanted: that row alone, or all of its document where documents are looked for.</summary>
    private IEnumerable<NaiveRow> Around(NaiveRow row, SearchRequest request) => request.For == SearchFor.Agreements ? _ofAgreements[row.Agreement] : [row];

    private bool Holds(Question question, NaiveRow row, SearchRequest request, bool inTitle) => question switch
    {
        Word word => HasWords([word.Text], word.Prefix, row, request, inTitle),
        Phrase phrase => HasWords(phrase.Words, phrase.Prefix, row, request, inTitle),
        AllOf all => all.With.All(q => Holds(q, row, request, inTitle)) && !all.Without.Any(q => Around(row, request).Any(r => Holds(q, r, request, inTitle))),
        AnyOf any => any.Choices.Any(q => Holds(q, row, request, inTitle)),
        InTitle title => Holds(title.Asked, row, request, inTitle: true),
        Has has => HasAny(has.Dimension, has.Values, row, request.For),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    private bool HasWords(IReadOnlyList<string> words, bool prefix, NaiveRow row, SearchRequest request, bool inTitle)
    {
        var headings = request.Reach == WordReach.Anywhere || (request.For == SearchFor.Agreements && row.Row is null);
        var fields = inTitle ? row.Heading.Take(1) : headings ? row.Own.Concat(row.Heading) : row.Own;
        var accepted = words.Select((w, i) => StemsOf(w, prefix && i == words.Count - 1)).ToList();
        return fields.SelectMany(f => f).Any(stretch => Enumerable.Range(0, Math.Max(0, stretch.Count - words.Count + 1))
            .Any(at => accepted.Select((stems, i) => stems.Contains(stretch[at + i].Stem)).All(holds => holds)));
    }

    /// <summary>The stem of a word; of a beginning those of all words of the corpus that begin so.</summary>
    public HashSet<string> StemsOf(string word, bool prefix) =>
        prefix ? [.. _words.Where(w => w.StartsWith(word, StringComparison.Ordinal)).Select(Stemming.Stem)] : [Stemming.Stem(word)];

    private static bool HasAny(string dimension, IReadOnlyList<string> asked, NaiveRow row, SearchFor searchFor)
    {
        var values = ValuesOf(dimension, row, searchFor);
        return asked.Any(a => values.Any(v => dimension switch
        {
            "year" when a == "1991..1993" => v is "1991" or "1992" or "1993",
            "strength" when a == "..affirmed" => v is "discussed" or "affirmed",
            _ => v == a,
        }));
    }

    public static IEnumerable<string> ValuesOf(string dimension, NaiveRow row, SearchFor searchFor) => dimension switch
    {
        "country" or "with" => row.Agreement.Parties.Select(p => p.Code),
        "year" => [row.Agreement.Year?.ToString(CultureInfo.InvariantCulture) ?? "undated"],
        "kind" => [row.Agreement.Kind!],
        "evidence" => [row.Agreement.Evidence!],
        "lang" => row.Agreement.Languages,
        "person" => row.Agreement.People,
        "org" => searchFor == SearchFor.Statements ? row.Row!.Organisations.Select(o => o.Code) : row.Agreement.Organisations,
        "cites" => searchFor == SearchFor.Statements ? row.Row!.Cites : row.Agreement.Cites,
        "warning" => row.Agreement.Warnings,
        "curated" => row.Agreement.Curated,
        "area" => row.Row?.Areas ?? [],
        "strength" => row.Row?.Strength is { } strength ? [strength] : [],
        "commits" => row.IsStatement ? [row.Commits ? "yes" : "no"] : [],
        "by" => row.IsStatement ? row.Row!.By : [],
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    /// <summary>The very same, without a look at what it holds.</summary>
    private sealed class SameAgreement : IEqualityComparer<IndexedAgreement>
    {
        public bool Equals(IndexedAgreement? x, IndexedAgreement? y) => ReferenceEquals(x, y);

        public int GetHashCode(IndexedAgreement agreement) => agreement.Id;
    }
}
