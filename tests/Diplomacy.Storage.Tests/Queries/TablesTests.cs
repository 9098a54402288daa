using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Queries;

/// <summary>What is counted by the index is what the database has.</summary>
public sealed class TablesTests(FacetTests.Seeds seeds) : IClassFixture<FacetTests.Seeds>
{
    [Fact]
    public async Task Statements_by_area_and_strength_are_those_that_are_stored()
    {
        using var db = seeds.Corpus.Open();
        var stored = (await db.CommitmentAreas.Select(a => new { a.AreaSlug, a.Commitment.Strength }).ToListAsync())
            .GroupBy(a => (a.AreaSlug, a.Strength.Code())).Select(g => (g.Key, g.Count())).Order();
        var table = Tables.Cross(await seeds.Corpus.IndexAsync(), SearchFor.Statements, All, new CrossOf("area", "strength"))[0];
        Assert.Equal(stored, table.Counts.Select(c => ((c.Row, c.Column), c.Count)).Order());
    }

    [Fact]
    public async Task Declarations_of_two_parties_are_those_that_are_stored_whichever_is_named_first()
    {
        using var db = seeds.Corpus.Open();
        var table = Tables.Cross(await seeds.Corpus.IndexAsync(), SearchFor.Agreements, All, new CrossOf("country", "with"))[0].Counts;
        foreach (var cell in table)
        {
            Assert.Equal(cell.Count, await db.Agreements.CountAsync(a => a.Parties.Any(p => p.PartyCode == cell.Row) && a.Parties.Any(p => p.PartyCode == cell.Column)));
            Assert.Contains(new CrossCount(cell.Column, cell.Row, cell.Count), table);
        }
        Assert.NotEmpty(table);
    }

    [Theory]
    [InlineData("area=energy&area=culture-and-people")]
    [InlineData("year=2007..2017")]
    [InlineData("q=cooperation&strength=intended..")]
    public async Task Counts_by_one_dimension_are_under_the_whole_filter_unlike_facets(string query)
    {
        using var db = seeds.Corpus.Open();
        var index = await seeds.Corpus.IndexAsync();
        var filter = StatementFilter.Parse(query.Split('&').Select(p => KeyValuePair.Create(p.Split('=')[0], p.Split('=')[1])), await FilterTerms.LoadAsync(db));
        var found = Tables.Count(index, SearchFor.Statements, filter, "year", "strength", "area");
        Assert.Equal(StatementSearch.Count(index, filter), found.Total);
        Assert.Equal(found.Total, found.Facets[0].Values.Sum(v => v.Count));
        Assert.Equal(found.Total, found.Facets[1].Values.Sum(v => v.Count));
        foreach (var strength in found.Facets[1].Values)
            Assert.Equal(strength.Count, StatementSearch.Count(index, filter with { Strengths = [StrengthRange.Parse(strength.Value)] }));
    }

    [Fact]
    public async Task The_newest_declarations_of_a_filter_are_the_first_of_its_list()
    {
        using var db = seeds.Corpus.Open();
        var index = await seeds.Corpus.IndexAsync();
        var filter = All with { Countries = ["AZ"] };
        var listed = (await DeclarationSearch.FindAsync(db, index, filter, 3)).Items.Select(a => a.Slug);
        var lines = await AgreementLines.LoadAsync(db, [.. Tables.Newest(index, filter, 3)], CancellationToken.None);
        Assert.Equal(listed, Tables.Newest(index, filter, 3).Select(id => lines[id].Slug));
    }

    private static StatementFilter All => new(FilterTerms.OfVocabularies);
}
