using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Queries;

/// <summary>What the index counts is what plain SQL counts in the rows.</summary>
public sealed class PlainSqlTests
{
    [Fact]
    public async Task On_the_seeds()
    {
        using var corpus = new TemporaryCorpus();
        await corpus.ReadAsync(TemporaryCorpus.Seeds);
        await CompareAsync(corpus);
    }

    [SharedFact]
    public async Task On_the_shared_corpus()
    {
        using var corpus = new TemporaryCorpus();
        await corpus.ReadAsync(Path.Combine(SharedFolder.Root, "corpus"));
        await CompareAsync(corpus);
    }

    private static async Task CompareAsync(TemporaryCorpus corpus)
    {
        var index = await corpus.IndexAsync();
        using var db = corpus.Open();
        var terms = await FilterTerms.LoadAsync(db);
        var values = new Dictionary<string, IReadOnlyList<string>>
        {
            ["country"] = [.. await db.AgreementParties.Select(p => p.PartyCode).Distinct().Take(4).ToListAsync()],
            ["with"] = [.. await db.AgreementParties.Select(p => p.PartyCode).Distinct().Skip(2).Take(2).ToListAsync()],
            ["area"] = ["energy", "trade-and-economy", "peace-and-security"],
            ["year"] = ["2007", "2020..", "..2022", "undated"],
            ["strength"] = ["firm", "intended..", "..affirmed"],
            ["commits"] = ["yes", "no"],
            ["kind"] = ["joint-declaration", "joint-statement"],
            ["evidence"] = ["text", "report"],
            ["by"] = [.. await db.CommitmentParties.Select(p => p.PartyCode).Distinct().Take(3).ToListAsync()],
            ["org"] = [.. terms.Organisations.Keys.Take(4)],
            ["person"] = [.. terms.People.Keys.Take(4)],
            ["cites"] = [.. terms.Cited.Keys.Take(4)],
            ["lang"] = [.. terms.Languages.Keys],
            ["warning"] = [.. await db.Doubts.Select(d => d.Code).Distinct().Take(3).ToListAsync()],
            ["curated"] = ["date"],
        };
        var all = values.SelectMany(v => v.Value.Select(value => KeyValuePair.Create(v.Key, value))).ToList();
        var random = new Random(7);
        List<KeyValuePair<string, string>[]> queries = [[], .. all.Select(v => new[] { v })];
        for (var i = 0; i < 80; i++) queries.Add([.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => all[random.Next(all.Count)])]);
        foreach (var query in queries) await CompareAsync(db, index, StatementFilter.Parse(query, terms));
    }

    private static async Task CompareAsync(DiplomacyContext db, SearchIndex index, StatementFilter filter)
    {
        var asked = filter.ToQueryString();
        var statements = PlainSql.Statements(db, filter);
        var found = index.Search(filter.Request(SearchFor.Statements));
        Assert.Equal((asked, await statements.CountAsync()), (asked, found.Total));
        Assert.Equal((asked, await statements.CountAsync(c => c.Strength >= Strength.Intended)), (asked, found.Committing));
        Assert.Equal((asked, await statements.Select(c => c.AgreementId).Distinct().CountAsync()), (asked, found.Agreements));
        Assert.Equal((asked, await PlainSql.Declarations(db, filter).CountAsync()), (asked, DeclarationSearch.Count(index, filter)));
        foreach (var order in (SortOrder[])[SortOrder.Newest, SortOrder.Oldest, SortOrder.Strongest])
        {
            var ordered = filter with { Sort = order };
            var hits = index.Search(ordered.Request(SearchFor.Statements).At(1, 50)).Hits.Select(h => h.Row);
            Assert.Equal(await Ordered(statements, order).Take(50).ToListAsync(), hits);
        }
        await CompareFacetsAsync(db, index, filter);
    }

    private static IQueryable<int> Ordered(IQueryable<Entities.Commitment> found, SortOrder order) => (order switch
    {
        SortOrder.Oldest => found.OrderBy(c => c.Agreement.FirstDay == null).ThenBy(c => c.Agreement.FirstDay),
        SortOrder.Strongest => found.OrderByDescending(c => c.Strength).ThenByDescending(c => c.Agreement.FirstDay),
        _ => found.OrderByDescending(c => c.Agreement.FirstDay),
    }).ThenBy(c => c.Agreement.Slug).ThenBy(c => c.Ordinal).Select(c => c.Id);

    private static async Task CompareFacetsAsync(DiplomacyContext db, SearchIndex index, StatementFilter filter)
    {
        var facets = StatementFacets.Count(index, filter).ToDictionary(f => f.Name, f => f.Choices.Where(c => c.Count > 0).ToDictionary(c => c.Value, c => c.Count));
        var areas = await PlainSql.Statements(db, filter.Clear("area")).SelectMany(c => c.Areas).GroupBy(a => a.AreaSlug).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Assert.Equal(areas.OrderBy(a => a.Key), facets["area"].OrderBy(a => a.Key));
        var countries = await PlainSql.Statements(db, filter).SelectMany(c => c.Agreement.Parties).GroupBy(p => p.PartyCode).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        // What is asked for as a partner is no country beside it.
        Assert.Equal(countries.Where(c => !filter.With.Contains(c.Key)).OrderBy(c => c.Key), facets["country"].OrderBy(c => c.Key));
        var makers = await PlainSql.Statements(db, filter.Clear("by")).SelectMany(c => c.By).GroupBy(p => p.PartyCode).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Assert.Equal(makers.OrderBy(m => m.Key), facets["by"].OrderBy(m => m.Key));
        var years = await PlainSql.Statements(db, filter.Clear("year")).GroupBy(c => c.Agreement.Year).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        Assert.Equal(years.Select(y => KeyValuePair.Create(y.Key?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) ?? "undated", y.Count)).OrderBy(y => y.Key), facets["year"].OrderBy(y => y.Key));
        var strengths = await PlainSql.Statements(db, filter.Clear("strength")).GroupBy(c => c.Strength).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        Assert.Equal(strengths.Select(s => KeyValuePair.Create(s.Key.Code(), s.Count)).OrderBy(s => s.Key), facets["strength"].OrderBy(s => s.Key));
    }
}
