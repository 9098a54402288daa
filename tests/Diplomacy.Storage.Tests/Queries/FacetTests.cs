using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Queries;

public sealed class FacetTests : IClassFixture<FacetTests.Seeds>
{
    private readonly TemporaryCorpus _corpus;

    public FacetTests(Seeds seeds) => _corpus = seeds.Corpus;

    public sealed class Seeds : IDisposable
    {
        public Seeds() => Corpus.ReadAsync(TemporaryCorpus.Seeds).GetAwaiter().GetResult();

        public TemporaryCorpus Corpus { get; } = new();

        public void Dispose() => Corpus.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("country=AZ")]
    [InlineData("area=energy")]
    [InlineData("q=cooperation")]
    [InlineData("country=AZ&country=NO&area=energy&area=culture-and-people&strength=intended..")]
    [InlineData("q=oil OR gas&commits=yes&year=2007..")]
    [InlineData("kind=joint-declaration&evidence=text")]
    [InlineData("year=undated")]
    public async Task Each_choice_of_a_facet_shows_as_many_statements_as_it_says(string query)
    {
        using var db = _corpus.Open();
        var filter = await ReadAsync(query);
        foreach (var facet in StatementFacets.Count(await _corpus.IndexAsync(), filter))
        {
            foreach (var choice in facet.Choices)
            {
                // Of countries all must hold; of other names the choice alone is counted.
                var chosen = facet.Name == "country" ? filter.Add(facet.Name, choice.Value) : filter.Replace(facet.Name, choice.Value);
                Assert.Equal((facet.Name, choice.Value, choice.Count), (facet.Name, choice.Value, (await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), chosen)).Total));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("country=AZ")]
    [InlineData("area=energy&strength=intended..")]
    [InlineData("q=cooperation&year=2007..")]
    public async Task Each_choice_of_a_facet_shows_as_many_declarations_as_it_says(string query)
    {
        using var db = _corpus.Open();
        var filter = await ReadAsync(query);
        foreach (var facet in DeclarationFacets.Count(await _corpus.IndexAsync(), filter))
        {
            foreach (var choice in facet.Choices)
            {
                var chosen = facet.Name == "country" ? filter.Add(facet.Name, choice.Value) : filter.Replace(facet.Name, choice.Value);
                Assert.Equal((facet.Name, choice.Value, choice.Count), (facet.Name, choice.Value, (await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), chosen)).Total));
            }
        }
    }

    [Fact]
    public async Task What_is_chosen_stays_in_its_facet_even_where_it_finds_nothing()
    {
        using var db = _corpus.Open();
        var facets = StatementFacets.Count(await _corpus.IndexAsync(), await ReadAsync("country=FR&year=1950"));
        Assert.Equal(new FacetChoice("FR", "France", 0, true), Assert.Single(facets.Single(f => f.Name == "country").Choices));
        Assert.Equal(new FacetChoice("1950", "1950", 0, true), Assert.Single(facets.Single(f => f.Name == "year").Choices));
    }

    [Fact]
    public async Task Pages_part_a_list_without_gap_or_overlap()
    {
        using var db = _corpus.Open();
        foreach (var query in (string[])["", "q=cooperation", "sort=oldest", "sort=strongest", "q=and OR the"])
        {
            var filter = await ReadAsync(query);
            var all = await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), filter, int.MaxValue);
            var keys = new List<string>();
            for (var page = 1; page <= Math.Max(1, (all.Total + 6) / 7); page++)
                keys.AddRange((await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), filter.At(page), 7)).Items.Select(s => s.Key));
            Assert.Equal(all.Items.Select(s => s.Key), keys);
            Assert.Equal(all.Total, keys.Distinct().Count());
            Assert.Empty((await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), filter.At(1_000_000))).Items);
        }
    }

    [Fact]
    public async Task Any_filter_that_reads_is_answered()
    {
        using var db = _corpus.Open();
        var terms = await FilterTerms.LoadAsync(db);
        var names = new Dictionary<string, IEnumerable<string>>
        {
            ["with"] = ["NO", "VN"],
            ["by"] = ["AZ"],
            ["org"] = terms.Organisations.Keys.Take(3),
            ["person"] = terms.People.Keys.Take(3),
            ["cites"] = terms.Cited.Keys.Take(3),
            ["lang"] = terms.Languages.Keys,
            ["q"] = ["cooperat*"],
            ["sort"] = ["strongest", "oldest"],
        };
        foreach (var (name, value) in names.SelectMany(n => n.Value.Select(v => (n.Key, v))))
        {
            foreach (var more in (string[])["year", "area", "commits"])
            {
                var filter = StatementFilter.Parse([KeyValuePair.Create(name, value), KeyValuePair.Create(more, more == "year" ? "..2030" : more == "area" ? "energy" : "no")], terms);
                await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), filter);
                StatementFacets.Count(await _corpus.IndexAsync(), filter);
                await PassageSearch.FindAsync(db, await _corpus.IndexAsync(), filter);
                await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), filter);
                DeclarationFacets.Count(await _corpus.IndexAsync(), filter);
            }
        }
    }

    [Fact]
    public async Task Statements_are_found_by_the_bodies_and_instruments_that_their_words_name()
    {
        using var db = _corpus.Open();
        var organisation = await db.Organisations.Include(o => o.Commitments).FirstAsync(o => o.Commitments.Count > 0);
        var found = (await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), await ReadAsync($"org={organisation.Slug}"), int.MaxValue)).Items.Select(s => s.Key);
        Assert.Superset(organisation.Commitments.Select(c => c.Key).ToHashSet(), found.ToHashSet());
    }

    private async Task<StatementFilter> ReadAsync(string query)
    {
        using var db = _corpus.Open();
        return StatementFilter.Parse(
            query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], p[1])),
            await FilterTerms.LoadAsync(db));
    }
}
