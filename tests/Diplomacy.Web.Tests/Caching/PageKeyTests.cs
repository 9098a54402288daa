using Diplomacy.Web.Caching;
using Microsoft.AspNetCore.Http;

namespace Diplomacy.Web.Tests.Caching;

public sealed class PageKeyTests
{
    public static TheoryData<string> Filters =>
    [
        .. File.ReadLines(Path.Combine(Repository.Docs, "addresses.md")).SkipWhile(l => l != "| filter | is | example |").Skip(2)
            .TakeWhile(l => l.StartsWith('|')).Select(l => l.Split('`')[1]),
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_page_by_any_documented_filter_may_be_kept(string filter) => Assert.NotNull(Key("/search", $"?{filter}=a"));

    [Fact]
    public void Names_have_one_order_and_one_case_and_values_keep_theirs()
    {
        Assert.Equal(Key("/search", "?q=a&country=NO"), Key("/search", "?Country=NO&q=a"));
        Assert.NotEqual(Key("/people", "?q=a&q=b"), Key("/people", "?q=b&q=a"));
        Assert.NotEqual(Key("/people", "?q=a&letter=b"), Key("/people", "?q=a%26letter%3Db"));
    }

    [Theory]
    [InlineData("/site.css")]
    [InlineData("/health/ready")]
    [InlineData("/a.html")]
    public void Files_and_health_are_no_pages(string path) => Assert.Null(Key(path, ""));

    [Fact]
    public void Hosts_and_forms_have_pages_of_their_own()
    {
        Assert.NotEqual(Key("/areas", "", "one.example"), Key("/areas", "", "two.example"));
        Assert.NotEqual(Key("/areas", ""), Key("/areas.json", ""));
    }

    [Fact]
    public void An_address_with_an_escaped_question_mark_is_another_one() => Assert.NotEqual(Key("/search", "?q=oil"), Key("/search?q=oil&", ""));

    [Fact]
    public void More_values_than_a_page_has_filters_are_not_kept() =>
        Assert.Null(Key("/search", "?" + string.Join('&', Enumerable.Range(0, 25).Select(i => $"area={i}"))));

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public void Only_what_is_read_is_kept(string method)
    {
        var request = Request("/areas", "", "here");
        request.Method = method;
        Assert.False(PageKey.TryWrite(request, "", new char[PageKey.Longest], out _));
    }

    private static string? Key(string path, string query, string host = "here")
    {
        var room = new char[PageKey.Longest];
        return PageKey.TryWrite(Request(path, query, host), "br", room, out var length) ? new string(room, 0, length) : null;
    }

    private static HttpRequest Request(string path, string query, string host)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Scheme, request.Host, request.Path, request.QueryString) = ("GET", "https", new HostString(host), path, new QueryString(query));
        return request;
    }
}
