using Diplomacy.Parsing.Areas;

namespace Diplomacy.Parsing.Tests.Areas;

public class AreaTests
{
    [Fact]
    public void There_are_seventeen_areas_each_with_slug_label_short_name_and_scope()
    {
        Assert.Equal(17, Area.All.Count);
        Assert.All(Area.All, a => Assert.All(new[] { a.Slug, a.Label, a.Short, a.Scope }, s => Assert.False(string.IsNullOrWhiteSpace(s))));
        Assert.All(Area.All, a => Assert.NotEmpty(a.Eurovoc));
        Assert.Equal(17, Area.All.Select(a => a.Slug).Distinct().Count());
    }

    [Fact]
    public void An_area_is_found_by_its_slug()
    {
        Assert.Equal("Energy", Area.Find("energy")?.Label);
        Assert.Null(Area.Find("astrology"));
    }
}
