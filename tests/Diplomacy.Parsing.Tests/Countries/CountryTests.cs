using System.Text.RegularExpressions;
using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.Tests.Countries;

public sealed partial class CountryTests
{
    [Fact]
    public void All_members_and_observers_of_the_United_Nations_are_listed() =>
        Assert.Equal(195, Country.All.Count(c => c.Kind == CountryKind.State));

    [Fact]
    public void Codes_of_states_and_territories_have_two_letters() =>
        Assert.All(Country.All.Where(c => c.Kind != CountryKind.Organisation), c => Assert.Matches("^[A-Z]{2}$", c.Code));

    [Fact]
    public void Slugs_are_lower_case_kebab_and_differ()
    {
        Assert.All(Country.All, c => Assert.Matches(Kebab(), c.Slug));
        Assert.Equal(Country.All.Count, Country.All.Select(c => c.Slug).Distinct().Count());
    }

    [Theory]
    [InlineData("az", "azerbaijan", "Azerbaijan", "Republic of Azerbaijan")]
    [InlineData("CI", "cote-d-ivoire", "Côte d'Ivoire", "Republic of Côte d'Ivoire")]
    [InlineData("NO", "norway", "Norway", "Kingdom of Norway")]
    [InlineData("EU", "european-union", "European Union", "European Union")]
    [InlineData("AfU", "african-union", "African Union", "African Union")]
    public void An_entry_is_found_by_code_in_any_case_and_by_slug(string code, string slug, string name, string official)
    {
        var country = Country.Find(code);
        Assert.NotNull(country);
        Assert.Equal((slug, name, official), (country.Slug, country.Name, country.OfficialName));
        Assert.Same(country, Country.FindBySlug(slug));
    }

    [Fact]
    public void The_African_Union_is_not_Australia()
    {
        Assert.Equal("australia", Country.Find("AU")!.Slug);
        Assert.Equal("african-union", Country.Find("AfU")!.Slug);
    }

    [Fact]
    public void An_unknown_code_or_slug_finds_nothing()
    {
        Assert.Null(Country.Find("ZZ"));
        Assert.Null(Country.FindBySlug("atlantis"));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Kebab();
}
