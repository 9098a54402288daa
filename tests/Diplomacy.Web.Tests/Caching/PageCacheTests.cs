using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Diplomacy.Web.Tests.Caching;

/// <summary>What is asked for again and has not changed is not made again.</summary>
public sealed class PageCacheTests(GrowingSite site) : IClassFixture<GrowingSite>, IAsyncLifetime
{
    public Task InitializeAsync() => site.SettleAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("/")]
    [InlineData("/declarations")]
    [InlineData("/declarations.json")]
    [InlineData("/declarations.csv")]
    [InlineData("/declarations.atom")]
    [InlineData("/search?q=timber&country=KE")]
    [InlineData("/areas")]
    [InlineData("/countries/kenya")]
    [InlineData("/countries/kenya/peru")]
    [InlineData("/people")]
    [InlineData("/about")]
    [InlineData("/quality")]
    [InlineData("/docs/running")]
    public async Task A_page_is_made_once_and_says_by_its_tag_that_it_is_the_same(string address)
    {
        using var first = await site.Client.GetAsync(address);
        var before = site.Served;
        using var again = await site.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(before + 1, site.Served);
        Assert.NotNull(first.Headers.ETag);
        Assert.False(first.Headers.ETag.IsWeak);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(Headers(first), Headers(again));
        Assert.True(again.Headers.CacheControl is { NoCache: true, Public: true });
    }

    [Fact]
    public async Task Who_has_a_page_already_is_told_that_it_is_the_same_without_its_bytes()
    {
        using var page = await site.Client.GetAsync("/areas/energy");
        foreach (var known in new[] { page.Headers.ETag!.Tag, $"\"other\", {page.Headers.ETag.Tag}", $"W/{page.Headers.ETag.Tag}", "*" })
        {
            using var answer = await AskAsync("/areas/energy", ("If-None-Match", known));
            Assert.Equal((known, HttpStatusCode.NotModified), (known, answer.StatusCode));
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(page.Headers.ETag, answer.Headers.ETag);
        }
        using var changed = await AskAsync("/areas/energy", ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task A_HEAD_tells_of_the_page_whether_it_is_kept_or_made()
    {
        // Once before anybody has asked for it, once after.
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, "/areas/education");
            using var head = await site.Client.SendAsync(request);
            using var page = await site.Client.GetAsync("/areas/education");
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
            Assert.Equal(page.Headers.ETag, head.Headers.ETag);
            Assert.Equal(page.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Equal(page.Content.Headers.ContentType, head.Content.Headers.ContentType);
        }
    }

    [Fact]
    public async Task Each_encoding_has_its_own_bytes_and_tag_and_they_say_the_same()
    {
        const string Address = "/countries/chad";
        var plain = await site.Client.GetByteArrayAsync(Address);
        var tags = new HashSet<EntityTagHeaderValue?>();
        foreach (var (accepted, encoding) in new[] { ("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("br;q=0, gzip;q=0.5", "gzip"), ("deflate", null) })
        {
            using var answer = await AskAsync(Address, ("Accept-Encoding", accepted));
            Assert.Equal((accepted, encoding), (accepted, answer.Content.Headers.ContentEncoding.SingleOrDefault()));
            Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
            Assert.Equal(plain, Read(await answer.Content.ReadAsByteArrayAsync(), encoding));
            tags.Add(answer.Headers.ETag);
        }
        Assert.Equal(3, tags.Count);
    }

    [Fact]
    public async Task The_same_question_in_another_order_is_the_same_page()
    {
        await site.GetAsync("/search?country=PE&q=timber");
        var before = site.Served;
        await site.GetAsync("/search?q=timber&country=PE");

        Assert.Equal(before + 1, site.Served);
    }

    [Fact]
    public async Task An_address_with_a_parameter_that_no_page_has_is_answered_and_not_kept()
    {
        var before = site.Served;
        foreach (var address in (string[])["/areas?junk=1", "/areas?junk=1", "/?junk=1&q=a", "/?junk=1&q=a"])
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Null(answer.Headers.ETag);
        }
        Assert.Equal(before, site.Served);
        Assert.DoesNotContain("junk", await site.GetAsync("/areas"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_longer_than_people_ask_is_answered_and_not_kept()
    {
        var before = site.Served;
        var address = "/countries?q=" + new string('a', 2000);
        await site.GetAsync(address);
        await site.GetAsync(address);

        Assert.Equal(before, site.Served);
    }

    [Theory]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/search?year=soon", HttpStatusCode.BadRequest)]
    [InlineData("/topics", HttpStatusCode.MovedPermanently)]
    public async Task What_is_no_page_is_not_kept(string address, HttpStatusCode status)
    {
        var before = site.Served;
        for (var i = 0; i < 2; i++)
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.Equal(status, answer.StatusCode);
            Assert.Null(answer.Headers.ETag);
        }
        Assert.Equal(before, site.Served);
    }

    [Fact]
    public async Task An_address_with_an_escaped_question_mark_has_no_page_however_often_the_question_was_asked()
    {
        await site.GetAsync("/search?q=cocoa");
        using var answer = await site.Client.GetAsync("/search%3Fq=cocoa&");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Many_who_ask_at_once_wait_for_one_page()
    {
        var before = site.Served;
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => site.GetAsync("/countries/malta"))));

        Assert.Single(answers.Distinct());
        Assert.Equal(before + 7, site.Served);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await site.Client.SendAsync(request);
    }

    private static byte[] Read(byte[] bytes, string? encoding)
    {
        using var from = new MemoryStream(bytes);
        using Stream read = encoding switch { "br" => new BrotliStream(from, CompressionMode.Decompress), "gzip" => new GZipStream(from, CompressionMode.Decompress), _ => from };
        using var to = new MemoryStream();
        read.CopyTo(to);
        return to.ToArray();
    }

    private static IEnumerable<string> Headers(HttpResponseMessage answer) =>
        answer.Headers.Concat(answer.Content.Headers).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal);
}
