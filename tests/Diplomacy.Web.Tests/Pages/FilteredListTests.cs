using System.Net;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Site))]
public class FilteredListTests(Site site)
{
    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=cooperation")]
    [InlineData("/search?country=AZ&area=energy")]
    [InlineData("/search?q=energy&strength=intended..&commits=yes")]
    [InlineData("/declarations")]
    [InlineData("/declarations?country=AZ")]
    [InlineData("/declarations?q=peace")]
    [InlineData("/search?q=cooperation&country=AZ&with=NO")]
    [InlineData("/search?with=NO")]
    [InlineData("/declarations?country=AZ&org=united-nations")]
    public async Task Every_choice_leads_to_as_many_as_it_promises(string address)
    {
        var promises = (await site.ReadAsync(address)).Promises();
        Assert.NotEmpty(promises);
        foreach (var (href, promised) in promises) Assert.Equal((href, promised), (href, await site.TotalAsync(href)));
    }

    [Fact]
    public void Wherever_one_wanders_choices_keep_their_promise_and_chips_lead_back()
    {
        var ways = Gen.Choose(0, 10_000).ArrayOf(3).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(ways, way => WanderAsync(way).GetAwaiter().GetResult()));
    }

    private async Task<bool> WanderAsync(int[] way)
    {
        var address = "/search";
        foreach (var step in way)
        {
            var promises = (await site.ReadAsync(address)).Promises();
            if (promises.Count == 0) return true;
            (address, var promised) = promises[step % promises.Count];
            if (await site.TotalAsync(address) != promised) return false;
        }
        var page = await site.ReadAsync(address);
        var total = PageReading.Number(page.QuerySelector("h1")!.TextContent);
        var chips = page.QuerySelectorAll(".chips a").Select(a => a.Href()).ToList();
        foreach (var chip in chips)
        {
            if (await site.TotalAsync(chip) < total) return false;
        }
        return chips.Count > 0;
    }

    [Fact]
    public async Task Beside_a_country_its_partners_are_chosen_from_and_it_is_none_of_them()
    {
        var names = (await site.ReadAsync("/search?country=AZ")).QuerySelectorAll(".facet").ToDictionary(f => f.QuerySelector("h2")!.TextContent, f => f.QuerySelectorAll("li a:not(.or)").Select(a => a.TextContent).ToList());
        Assert.DoesNotContain("Azerbaijan", names["Partner"]);
        Assert.Contains("Norway", names["Partner"]);
        Assert.Contains("Organisation named", names.Keys);
        Assert.DoesNotContain("Partner", (await site.ReadAsync("/search")).QuerySelectorAll(".facet h2").Select(h => h.TextContent));
        // Of partners any may hold: a further one can be added.
        var page = await site.ReadAsync("/search?country=AZ&with=NO");
        Assert.Contains(page.QuerySelectorAll(".facet a.or"), a => a.Href() == "/search?country=AZ&with=NO&with=VN");
    }

    [Theory]
    [InlineData("with:no country:az", 2)]
    [InlineData("by:az lang:en evidence:text", 3)]
    [InlineData("org:osce person:aliyev strength:firm.. year:2000..", 4)]
    [InlineData("kind:joint-declaration commits:yes area:energy cites:\"UN Charter\"", 4)]
    public async Task Every_field_that_is_typed_shows_as_a_chip_that_can_be_taken_off(string asked, int chips)
    {
        var page = await site.ReadAsync($"/search?q={Uri.EscapeDataString(asked)}");
        var found = page.QuerySelectorAll(".chips a").Select(a => a.Href()).ToList();
        Assert.Equal(chips, found.Count);
        Assert.All(found, chip => Assert.DoesNotContain("q=", chip, StringComparison.Ordinal));
        Assert.Equal("", page.QuerySelector(".asked [name=q]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Whatever_a_question_can_ask_by_a_field_can_be_chosen_or_written_beside_the_list()
    {
        foreach (var list in (string[])["/search", "/declarations"])
        {
            var beside = (await site.ReadAsync($"{list}?country=AZ")).QuerySelector(".filters")!;
            var written = beside.QuerySelectorAll("input[name]:not([type=hidden]), select[name]").Select(i => i.GetAttribute("name")!);
            var chosen = beside.QuerySelectorAll(".facet li a").SelectMany(a => a.Href().Split('?', '&').Skip(1)).Select(p => p.Split('=')[0]);
            // Whether a declaration commits is nothing to be counted.
            var known = written.Concat(chosen).Concat(list == "/search" ? [] : ["commits"]).ToHashSet();
            Assert.Superset(Diplomacy.Search.Questions.Fields.Names.ToHashSet(), known);
        }
    }

    [Fact]
    public async Task What_is_written_in_the_form_is_asked_as_a_field_asks_it_and_stays_in_the_form()
    {
        var page = await site.ReadAsync("/search?country=AZ&by=Norway&org=&person=st%C3%B8re&cites=&lang=en");
        Assert.Equal("/search?country=AZ&by=NO&person=jonas-gahr-store&lang=en", page.QuerySelector("link[rel=canonical]")!.Href());
        var form = page.QuerySelector(".further form")!;
        Assert.Equal("NO", form.QuerySelector("[name=by]")!.GetAttribute("value"));
        Assert.Equal("en", form.QuerySelector("[name=lang] [selected]")!.GetAttribute("value"));
        Assert.Equal(["country"], form.QuerySelectorAll("[type=hidden]").Select(i => i.GetAttribute("name")));
    }

    [Fact]
    public async Task Who_is_party_and_who_makes_a_statement_are_told_apart_and_both_can_be_chosen()
    {
        var party = await site.ReadAsync("/search?country=KZ");
        Assert.Contains("statements in declarations of Kazakhstan", party.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var made = party.QuerySelectorAll(".facet").Single(f => f.QuerySelector("h2")?.TextContent == "Made by").QuerySelectorAll("li").Single(li => li.QuerySelector("a")!.TextContent == "Kazakhstan");
        var count = PageReading.Number(made.QuerySelector(".n")!.TextContent);
        Assert.True(count < await site.TotalAsync("/search?country=KZ"));
        Assert.Contains("made by Kazakhstan", (await site.ReadAsync(made.QuerySelector("a")!.Href())).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(count, await site.TotalAsync(made.QuerySelector("a")!.Href()));
    }

    [Fact]
    public async Task The_sentence_at_the_head_says_the_whole_query()
    {
        var page = await site.ReadAsync("/search?q=oil&country=az&with=NO&strength=intended..&sort=newest");
        Assert.Matches("^[0-9]+ intended or stronger statements? in declarations of Azerbaijan with Norway, about “oil”, newest first$", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".chips a").Length);
    }

    [Theory]
    [InlineData("/search?q=pipelines", ".result .where")]
    [InlineData("/search?q=underlining", ".elsewhere .result .where")]
    [InlineData("/references", ".called li")]
    [InlineData("/references/un-charter", ".places-of h2")]
    public async Task What_was_found_says_the_title_of_its_declaration_and_who_and_when(string address, string where)
    {
        var titles = (await site.DataAsync("/declarations.json")).GetProperty("items").EnumerateArray().Select(d => d.GetProperty("title").GetString()).OfType<string>().Select(t => t[..Math.Min(t.Length, 100)]).ToList();
        var said = (await site.ReadAsync(address)).QuerySelectorAll(where).Select(w => (Title: w.QuerySelector("a")!.TextContent, All: w.TextContent)).Where(w => titles.Exists(t => w.Title.StartsWith(t, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(said);
        Assert.All(said, w => Assert.Contains("Azerbaijan – ", w.All, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_are_marked_where_they_stand()
    {
        var page = await site.ReadAsync("/search?q=pipelines");
        Assert.Contains(page.QuerySelectorAll(".result mark"), m => m.TextContent == "pipelines");
    }

    [Fact]
    public async Task Words_in_preambles_are_found_besides_the_statements()
    {
        var page = await site.ReadAsync("/search?q=underlining");
        var found = page.QuerySelector(".elsewhere .result");
        Assert.NotNull(found);
        Assert.Contains("underlining", found.TextContent, StringComparison.OrdinalIgnoreCase);
        var answer = await site.Client.GetAsync(found.QuerySelectorAll(".where a")[1].Href());
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther, $"{answer.StatusCode}");
    }

    [Fact]
    public async Task An_empty_list_says_what_to_take_off_and_how_many_there_would_be()
    {
        var page = await site.ReadAsync("/search?q=pipelines&country=VN&kind=treaty");
        var ways = page.QuerySelectorAll(".ways-out li a");
        foreach (var way in ways) Assert.Equal(PageReading.Number(way.TextContent), await site.TotalAsync(way.Href()));
        Assert.StartsWith("0 statements", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await site.ReadAsync("/search?q=pipelines&country=VN")).QuerySelectorAll(".ways-out li a"));
    }

    [Fact]
    public async Task A_form_keeps_the_filters_that_it_does_not_set()
    {
        var page = await site.ReadAsync("/search?q=energy&country=AZ&strength=firm");
        var words = page.QuerySelector(".asked form")!;
        Assert.Equal("energy", words.QuerySelector("[name=q]")!.GetAttribute("value"));
        Assert.Equal(["country", "strength"], words.QuerySelectorAll("[type=hidden]").Select(i => i.GetAttribute("name")));
        Assert.Equal(["q", "country", "strength"], page.QuerySelectorAll(".range [type=hidden]").Select(i => i.GetAttribute("name")));
    }

    [Fact]
    public async Task Pages_of_a_list_hold_each_statement_once()
    {
        var total = await site.TotalAsync("/search");
        var keys = new List<string>();
        for (var page = 1; keys.Count < total; page++)
        {
            var items = (await site.DataAsync($"/search.json?page={page}")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("key").GetString()!).ToList();
            Assert.NotEmpty(items);
            keys.AddRange(items);
        }
        Assert.Equal(total, keys.Distinct().Count());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/search?page=9999")).StatusCode);
    }

    [Theory]
    [InlineData("/search?area=energie", "energy")]
    [InlineData("/search?country=Atlantis", "no")]
    [InlineData("/search?strength=strong", "binding")]
    [InlineData("/search?year=soon", "2007..2025")]
    [InlineData("/declarations?kind=letter", "joint-declaration")]
    [InlineData("/declarations?page=0", "1")]
    [InlineData("/search.json?sort=loudest", "newest")]
    [InlineData("/countries/azerbaijan/norway?page=x", "1")]
    public async Task A_filter_that_is_not_known_is_refused_with_those_that_are(string address, string known)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(known, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/search?area=foo&commits=yes", 17)]
    [InlineData("/search?commits=yes&country=zzzz", 0)]
    [InlineData("/search?commits=yes&org=zzzzzzzzz", 0)]
    public async Task A_value_that_is_not_known_is_answered_with_links_to_those_that_may_be_meant(string address, int offered)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        var links = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelectorAll("main a[href^='/search?']").Select(a => a.Href()).ToList();
        Assert.Equal(offered, links.Count);
        foreach (var link in links)
        {
            Assert.Contains("commits=yes", link, StringComparison.Ordinal);
            await site.GetAsync(link);
        }
    }
}
