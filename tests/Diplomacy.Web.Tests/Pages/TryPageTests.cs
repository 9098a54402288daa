using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Diplomacy.Parsing;
using Diplomacy.Parsing.Evaluation;
using Microsoft.Data.Sqlite;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Web.Tests.Site))]
public sealed class TryPageTests(Site site)
{
    private const string Text =
        """
        JOINT STATEMENT
        Lima, 3 May 2021

        Peru and Chile agreed to build a railway across the border. They will exchange students.
        Peru and Chile support the Antarctic Treaty.

        For Peru: Ana Quispe, Minister of Transport
        """;

    [Fact]
    public async Task A_pasted_text_is_shown_with_its_facts_its_statements_and_the_words_that_decided()
    {
        var page = await PostAsync("/try", Text);

        Assert.Contains("Chile, Peru", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 May 2021", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        var statements = page.QuerySelectorAll(".text .statement").ToList();
        Assert.Equal(3, statements.Count);
        Assert.Contains("railway", statements[0].QuerySelector(".words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“agreed to", statements[0].QuerySelector(".evidence")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("firm", statements[0].QuerySelector(".strength")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("because: “Lima", page.QuerySelector("dl.why")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#coverage .strip"));
    }

    [Fact]
    public async Task Nothing_on_it_leads_to_an_address_that_only_a_stored_text_has()
    {
        var page = await PostAsync("/try", Text);

        var links = page.QuerySelectorAll("main a").Select(a => a.Href()).ToList();
        Assert.DoesNotContain(links, l => l.StartsWith("/declarations", StringComparison.Ordinal) || l.StartsWith("/id/", StringComparison.Ordinal) || l.StartsWith("/people/", StringComparison.Ordinal));
        foreach (var link in links.Where(l => l.StartsWith('/')).Distinct()) await site.GetAsync(link.Split('#')[0]);
        foreach (var link in links.Where(l => l.StartsWith('#'))) Assert.NotNull(page.GetElementById(link[1..]));
    }

    [Fact]
    public async Task Nothing_is_stored_set_or_kept()
    {
        var before = Agreements();

        using var answer = await SendAsync("/try", Text);

        Assert.Equal(before, Agreements());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("railway", await site.GetAsync("/try"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_data_it_is_the_record_that_the_command_parse_writes()
    {
        var file = Directory.EnumerateFiles(Repository.Seeds, "*.txt").Order(StringComparer.Ordinal).First();
        using var answer = await site.Client.PostAsync("/try.json", Plain(await File.ReadAllTextAsync(file), "text/plain"));

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        var record = CodedRecord.FromJson(await answer.Content.ReadAsByteArrayAsync());
        var parsed = CodedRecord.Of(AgreementParser.Parse(Path.GetFileName(file), await File.ReadAllBytesAsync(file)));
        Assert.Equal(Encoding.UTF8.GetString((parsed with { Id = "pasted" }).ToJson()), Encoding.UTF8.GetString(record.ToJson()));
    }

    [Fact]
    public async Task A_web_page_is_read_as_one_where_the_form_says_so()
    {
        var page = await PostAsync("/try", "<h1>Joint Statement</h1><p>Peru and Chile will build a <b>railway</b>.</p>", "html");
        Assert.Equal("Peru and Chile will build a railway.", page.QuerySelector(".text .words")!.TextContent);
    }

    [Fact]
    public async Task A_text_that_names_the_encoding_of_its_file_is_read_as_it_was_pasted()
    {
        var page = await PostAsync("/try", "---\ntitle: Déclaration\nencoding: windows-1251\n---\nPeru and Côte d’Ivoire will build a railway.");
        Assert.Contains("Côte d’Ivoire will", page.QuerySelector(".text .words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Déclaration", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_a_sample_for_whoever_has_no_text()
    {
        var page = await site.PageAsync((await site.PageAsync("/try")).QuerySelector("main a[href^='/try?']")!.Href());

        Assert.Contains("made up", page.QuerySelector(".kicker")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelectorAll(".text .statement").Length > 5);
        Assert.Contains("JOINT DECLARATION", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelectorAll(".text .strength").Select(s => s.TextContent.Trim()).Distinct().Count() > 3);
    }

    [Fact]
    public async Task A_text_that_is_not_coded_is_shown_and_said_to_be_so()
    {
        var page = await PostAsync("/try", "Совместное заявление\n\nСтороны договорились развивать сотрудничество в области энергетики и транспорта между двумя странами.");
        Assert.Contains("Not coded", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("энергетики", page.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_is_413_by_form_and_by_body_whether_or_not_its_length_is_told()
    {
        var text = new string('a', 200_001);
        using var form = await SendAsync("/try", text);
        using var body = await site.Client.PostAsync("/try.json", Plain(text, "text/plain"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/try.json") { Content = Plain(text, "text/plain") };
        request.Headers.TransferEncodingChunked = true;
        using var chunked = await site.Client.SendAsync(request);
        using var huge = await SendAsync("/try", new string('я', 400_000));

        foreach (var answer in new[] { form, body, chunked, huge })
        {
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
            Assert.Contains("200,000", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_text_of_the_greatest_length_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("Peru and Chile will build a railway. ", 200_000 / 37));
        using var answer = await site.Client.PostAsync("/try.json", Plain(text, "text/plain"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "txt", "There is no text")]
    [InlineData(" \n ", "txt", "There is no text")]
    [InlineData("a\u0001b", "txt", "control character")]
    [InlineData("Peru will", "pdf", "Known are txt, md, html")]
    public async Task What_cannot_be_read_is_400_with_a_sentence(string text, string format, string sentence)
    {
        foreach (var address in new[] { "/try", "/try.json" })
        {
            using var answer = await SendAsync(address, text, format);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_refused_and_so_is_what_is_no_text()
    {
        using var bytes = new ByteArrayContent([0xC3, 0x28]) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } };
        using var notUtf8 = await site.Client.PostAsync("/try.json", bytes);
        Assert.Equal(HttpStatusCode.BadRequest, notUtf8.StatusCode);
        using var json = await site.Client.PostAsync("/try.json", Plain("{}", "application/json"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, json.StatusCode);
        Assert.Equal("application/problem+json", json.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("POST", "/search", "GET, HEAD")]
    [InlineData("PUT", "/try", "GET, HEAD, POST")]
    public async Task Nothing_else_can_be_posted_and_the_answer_says_so(string method, string address, string allowed)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
        Assert.Contains("can be read, not written", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_for_as_data_without_a_text_it_says_what_to_do()
    {
        using var answer = await site.Client.GetAsync("/try.json");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Post a text", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_texts_at_once_are_all_read()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => SendAsync("/try.json", $"{Text} Peru and Chile will build {i} schools.")));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        foreach (var answer in answers) answer.Dispose();
    }

    [Theory]
    [InlineData("text=Peru%00will&format=txt")]
    [InlineData("text=Peru+will&format=%00")]
    [InlineData("text=Peru+will&other=%00")]
    [InlineData("%00=1&text=Peru")]
    [InlineData("a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1&text=Peru")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nPeru", "multipart/form-data; boundary=x")]
    [InlineData("no boundary", "multipart/form-data; boundary=x")]
    [InlineData("no boundary", "multipart/form-data")]
    public async Task A_form_that_cannot_be_read_is_refused_on_a_page(string form, string type = "application/x-www-form-urlencoded")
    {
        foreach (var address in new[] { "/try", "/try.json" })
        {
            using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(form));
            body.Headers.TryAddWithoutValidation("Content-Type", type);
            using var answer = await site.Client.PostAsync(address, body);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{(int)answer.StatusCode} for {form}");
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains(address == "/try" ? "class=\"sentence\"" : "\"detail\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("The fault is ours", page, StringComparison.Ordinal);
        }
    }

    private long Agreements()
    {
        using var connection = new SqliteConnection(site.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Agreements";
        return (long)command.ExecuteScalar()!;
    }

    private async Task<IDocument> PostAsync(string address, string text, string format = "txt")
    {
        using var answer = await SendAsync(address, text, format);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private Task<HttpResponseMessage> SendAsync(string address, string text, string format = "txt") =>
        site.Client.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = text, ["format"] = format }));

    private static StringContent Plain(string text, string type) => new(text, Encoding.UTF8, type);
}
