using Diplomacy.Storage.Filters;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Storage.Tests.Filters;

public sealed class StatementFilterTests
{
    private static readonly FilterTerms Terms = new()
    {
        Parties = FilterTerms.OfVocabularies.Parties,
        Areas = FilterTerms.OfVocabularies.Areas,
        Organisations = FilterTerms.ByValue([new("nato", "NATO"), new("world-trade-organization", "World Trade Organization")]),
        People = FilterTerms.ByValue([new("jonas-gahr-store", "Jonas Gahr Støre")]),
        Cited = FilterTerms.ByValue([new("paris-agreement", "Paris Agreement")]),
        Languages = FilterTerms.ByValue([new("en", "English"), new("ru", "Russian")]),
    };

    [Theory]
    [InlineData("", "")]
    [InlineData("country=az&country=NO&country=az", "country=AZ&country=NO")]
    [InlineData("page=1&sort=newest&q=", "")]
    [InlineData("sort=best", "")]
    [InlineData("q=oil&sort=best", "q=oil")]
    [InlineData("q=oil&sort=newest", "q=oil&sort=newest")]
    [InlineData("year=2025..2007&year=undated", "year=2007..2025&year=undated")]
    [InlineData("strength=FIRM&strength=intended..binding", "strength=firm&strength=intended..")]
    [InlineData("commits=", "commits=yes")]
    [InlineData("commits=true", "commits=yes")]
    // Either of both is anything.
    [InlineData("commits=yes&commits=no", "")]
    [InlineData("q=commits:yes&commits=no", "q=commits%3Ayes&commits=no")]
    // A further party is another one.
    [InlineData("country=us&with=us", "country=US")]
    [InlineData("q=with:us country:us with:no", "q=with%3Aus+with%3Ano&country=US")]
    [InlineData("country=us&with=us&with=no", "country=US&with=NO")]
    // A form takes what a field does.
    [InlineData("by=Norway&country=uk", "country=GB&by=NO")]
    [InlineData("person=store&cites=paris&lang=russian", "person=jonas-gahr-store&cites=paris-agreement&lang=ru")]
    [InlineData("q=warning:no-date curated:date", "warning=no-date&curated=date")]
    [InlineData("q=  oil   pipelines ", "q=oil+pipelines")]
    [InlineData("q=“oil pipelines”", "q=%22oil+pipelines%22")]
    [InlineData("by=afu&utm_source=x", "by=AfU")]
    [InlineData("q=country:az pipelines", "q=pipelines&country=AZ")]
    [InlineData("q=country:az country:norway&sort=best", "country=AZ&country=NO")]
    [InlineData("q=year:2007.. commits:no&sort=newest", "year=2007..&commits=no")]
    [InlineData("q=area:energy oil&area=energy", "q=area%3Aenergy+oil&area=energy")]
    [InlineData("q=area:energy area:transport", "q=area%3Aenergy+area%3Atransport")]
    [InlineData("q=person:store -gas", "q=-gas&person=jonas-gahr-store")]
    [InlineData("q=-gas&sort=newest", "q=-gas")]
    [InlineData("q=year:0794", "year=0794")]
    [InlineData("q=strength:..affirmed kind:treaty", "strength=..affirmed&kind=treaty")]
    [InlineData("kind=joint-declaration&evidence=text&org=NATO&person=jonas-gahr-store&cites=paris-agreement&lang=EN&page=3",
        "kind=joint-declaration&evidence=text&org=nato&person=jonas-gahr-store&cites=paris-agreement&lang=en&page=3")]
    public void One_question_has_one_address(string asked, string canonical) => Assert.Equal(canonical, Read(asked).ToQueryString());

    [Theory]
    [InlineData("area=fish", "political-relations (Political relations)")]
    [InlineData("country=NRO", "NO (Norway)")]
    [InlineData("year=20077", "2007..2025")]
    [InlineData("year=..", "undated")]
    [InlineData("strength=strong", "discussed, affirmed, intended, firm, binding")]
    [InlineData("strength=..", "discussed, affirmed, intended, firm, binding")]
    [InlineData("kind=letter", "joint-declaration")]
    [InlineData("evidence=none", "text, report")]
    [InlineData("commits=maybe", "yes and no")]
    [InlineData("org=nota", "nato")]
    [InlineData("person=nobody", "jonas-gahr-store (Jonas Gahr Støre)")]
    [InlineData("lang=xx", "en (English), ru (Russian)")]
    [InlineData("sort=upwards", "best, newest, oldest, strongest")]
    [InlineData("page=0", "numbered from 1")]
    [InlineData("page=99999999999999", "numbered from 1")]
    public void An_unknown_value_is_refused_by_a_sentence_that_names_the_known_ones(string asked, string known)
    {
        var refused = Assert.Throws<FilterRefusedException>(() => Read(asked));
        Assert.Contains(known, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person=john")]
    [InlineData("q=person:john")]
    public void A_name_that_too_many_have_is_refused_as_such_in_a_form_and_in_a_question(string asked)
    {
        var many = new FilterTerms { Parties = Terms.Parties, Areas = Terms.Areas, People = FilterTerms.ByValue(Enumerable.Range(1, 101).Select(n => new Term($"john-{n}", $"John {n}"))) };
        var refused = Assert.ThrowsAny<Exception>(() => Read(asked, many));
        Assert.Contains("“john” may be any of 101 names. Write more of the one that is meant.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_says_in_english_what_it_asks_for()
    {
        Assert.Equal(
            "17 statements that commit in declarations of Azerbaijan, with Norway, in Energy, 2007 to 2025, about “oil pipelines”, best match first"
                .Replace("Azerbaijan, with", "Azerbaijan with", StringComparison.Ordinal),
            Read("q=oil pipelines&country=AZ&with=NO&area=energy&year=2007..2025&commits=yes").DescribeStatements(17));
        Assert.Equal("1 firm statement in declarations of Azerbaijan and Norway, newest first", Read("country=NO&country=AZ&strength=firm").DescribeStatements(1));
        Assert.Equal("120 declarations with an intended statement, newest first", Read("strength=intended").DescribeDeclarations(120));
        Assert.Equal("1 declaration of Norway, with a firm or stronger statement, newest first", Read("strength=firm..&country=NO").DescribeDeclarations(1));
        Assert.Equal("0 statements about “zebra”", Read("q=zebra").DescribeStatements(0));
        Assert.Equal("2,000 declarations since 2007, oldest first", Read("year=2007..&sort=oldest").DescribeDeclarations(2000));
    }

    [Fact]
    public void Chips_and_facets_lead_to_neighbours_on_the_first_page()
    {
        var filter = Read("country=AZ&area=energy&page=4");
        Assert.Equal("country=AZ&area=energy&area=environment-and-climate", filter.Add("area", "environment-and-climate").ToQueryString());
        Assert.Equal("country=AZ", filter.Remove("area", "energy").ToQueryString());
        Assert.Equal("country=AZ", filter.Toggle("area", "energy").ToQueryString());
        Assert.Equal("country=NO&area=energy", filter.Replace("country", "NO").ToQueryString());
        Assert.Equal("area=energy", filter.Clear("country").ToQueryString());
        Assert.Equal("country=AZ&area=energy&page=5", filter.At(5).ToQueryString());
        Assert.True(filter.Has("area", "energy"));
    }

    [Fact]
    public void What_is_printed_reads_as_the_same_filter()
    {
        var values = new Dictionary<string, string[]>
        {
            ["q"] = ["oil", "\"oil pipelines\"", "pipelin* NOT gas", "(a1 OR b2) c3", "Ålesund", "U.S. people's", "non-proliferation"],
            ["country"] = [.. Terms.Parties.Keys],
            ["with"] = [.. Terms.Parties.Keys],
            ["area"] = [.. Terms.Areas.Keys],
            ["year"] = ["2007", "2007..2025", "..1999", "2020..", "undated"],
            ["strength"] = ["firm", "intended..", "..affirmed", "affirmed..firm", "binding"],
            ["commits"] = ["yes", "no"],
            ["kind"] = [.. CodeNames.Codes<Diplomacy.Parsing.Record.AgreementKind>()],
            ["evidence"] = ["text", "report"],
            ["by"] = [.. Terms.Parties.Keys],
            ["org"] = [.. Terms.Organisations.Keys],
            ["person"] = [.. Terms.People.Keys],
            ["cites"] = [.. Terms.Cited.Keys],
            ["lang"] = ["en", "ru"],
            ["sort"] = ["best", "newest", "oldest", "strongest"],
            ["page"] = ["1", "2", "17"],
        };
        var pair = from name in Gen.Elements(values.Keys.ToArray())
                   from value in Gen.Elements(values[name])
                   select KeyValuePair.Create(name, value);
        Prop.ForAll(Arb.From(Gen.ListOf(pair)), pairs =>
        {
            var filter = StatementFilter.Parse(pairs, Terms);
            Assert.Equal(filter, Read(filter.ToQueryString()));
            Assert.Equal(filter, StatementFilter.Parse(filter.Parts().Select(p => KeyValuePair.Create(p.Name, p.Value)), Terms));
        }).QuickCheckThrowOnFailure();
    }

    private static StatementFilter Read(string query, FilterTerms? terms = null) => StatementFilter.Parse(
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2))
            .Select(p => KeyValuePair.Create(p[0], Uri.UnescapeDataString(p[1].Replace('+', ' ')))), terms ?? Terms);
}
