using System.Text.Json;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>The facets of a list as data add up to its total, and each keeps its promise.</summary>
[Collection(nameof(Site))]
public class FacetDataTests(Site site)
{
    [Theory]
    [InlineData("")]
    [InlineData("q=cooperation")]
    [InlineData("q=oil+OR+gas&country=AZ")]
    [InlineData("q=%22rule+of+law%22")]
    [InlineData("area=energy")]
    public async Task What_each_statement_has_one_of_adds_up_to_all_of_them(string query)
    {
        var data = await site.DataAsync($"/search.json?{query}");
        var total = data.GetProperty("total").GetInt32();
        var facets = data.GetProperty("facets");
        Assert.Equal(["country", "by", "area", "year", "strength", "commits", "kind", "evidence", "org"], facets.EnumerateObject().Select(f => f.Name).Where(n => n != "with"));
        Assert.Equal(query.Contains("country", StringComparison.Ordinal), facets.TryGetProperty("with", out _));
        foreach (var one in (string[])["year", "strength", "commits", "kind", "evidence"]) Assert.Equal((one, total), (one, Sum(facets, one)));
        Assert.True(Sum(facets, "area") >= total);
        Assert.All(facets.GetProperty("country").EnumerateArray(), c => Assert.InRange(Count(c), 1, total));
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=cooperation")]
    [InlineData("country=AZ")]
    public async Task What_each_declaration_has_one_of_adds_up_to_all_of_them(string query)
    {
        var data = await site.DataAsync($"/declarations.json?{query}");
        var total = data.GetProperty("total").GetInt32();
        var facets = data.GetProperty("facets");
        Assert.Equal(["country", "by", "area", "year", "strength", "kind", "evidence", "org"], facets.EnumerateObject().Select(f => f.Name).Where(n => n != "with"));
        foreach (var one in (string[])["year", "kind", "evidence"]) Assert.Equal((one, total), (one, Sum(facets, one)));
    }

    [Theory]
    [InlineData("/search", "q=cooperation")]
    [InlineData("/search", "country=AZ&strength=intended..")]
    [InlineData("/declarations", "q=cooperation")]
    public async Task Each_value_shows_as_many_as_it_says(string list, string query)
    {
        var facets = (await site.DataAsync($"{list}.json?{query}")).GetProperty("facets");
        foreach (var facet in facets.EnumerateObject())
        {
            foreach (var value in facet.Value.EnumerateArray().Take(3))
            {
                // Of countries all must hold; of other names the value alone is counted.
                var kept = facet.Name == "country" ? query : string.Join('&', query.Split('&').Where(p => !p.StartsWith(facet.Name + "=", StringComparison.Ordinal)));
                var found = await site.DataAsync($"{list}.json?{kept}&{facet.Name}={value.GetProperty("value").GetString()}");
                Assert.Equal((facet.Name, Count(value)), (facet.Name, found.GetProperty("total").GetInt32()));
            }
        }
    }

    [Fact]
    public async Task What_is_chosen_is_marked_and_has_the_words_of_pages()
    {
        var facets = (await site.DataAsync("/search.json?area=energy&country=NO")).GetProperty("facets");
        var chosen = Assert.Single(facets.GetProperty("country").EnumerateArray(), c => c.GetProperty("chosen").GetBoolean());
        Assert.Equal(("NO", "Norway"), (chosen.GetProperty("value").GetString(), chosen.GetProperty("label").GetString()));
        Assert.Equal("energy", Assert.Single(facets.GetProperty("area").EnumerateArray(), c => c.GetProperty("chosen").GetBoolean()).GetProperty("value").GetString());
    }

    private static int Sum(JsonElement facets, string name) => facets.GetProperty(name).EnumerateArray().Sum(Count);

    private static int Count(JsonElement value) => value.GetProperty("count").GetInt32();
}
