using System.IO.Compression;
using System.Net;
using System.Text;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>A site over a page, a Word file, a text in a code page and one in another language.</summary>
public sealed class FormatSite : Site
{
    private const string Words = "The Parties will build a bridge & a port on the river.";

    public static readonly byte[] Page = Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><title>Joint Statement of Ghana and Togo</title><nav><a href=/>Menu</a></nav><main><h1>Joint Statement of Ghana and Togo</h1><script>alert(1)</script><p>{WebUtility.HtmlEncode(Words)}</p></main>");

    public static readonly byte[] Word = MakeWord($"<w:p><w:r><w:t>Joint Statement of Kenya and Peru</w:t></w:r></w:p><w:p><w:r><w:t>{WebUtility.HtmlEncode(Words)}</w:t></w:r></w:p>");

    public static readonly byte[] Russian = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(
        "---\ntitle: Совместное заявление\nencoding: windows-1251\n---\n\nСтороны договорились о том, что будут развивать сотрудничество в области энергетики и транспорта.\n\n"
        + "Министры подчеркнули важность мирного урегулирования и намерены встретиться в следующем году для обсуждения хода работы.\n");

    private readonly TemporaryFolder _texts = new();

    public FormatSite()
    {
        File.WriteAllBytes(_texts.File("page.html"), Page);
        File.WriteAllBytes(_texts.File("word.docx"), Word);
        File.WriteAllBytes(_texts.File("russian.txt"), Russian);
        File.WriteAllText(_texts.File("scan.pdf"), "%PDF-1.4");
    }

    protected override string Corpus => _texts.Path;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_texts.Path)) _texts.Dispose();
    }

    private static byte[] MakeWord(string body)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));
        }
        return stream.ToArray();
    }
}

public sealed class SourceFormatTests(FormatSite site) : IClassFixture<FormatSite>
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("page.html", "text/html")]
    [InlineData("word.docx", Word)]
    [InlineData("russian.txt", "text/plain")]
    public async Task The_bytes_are_sent_as_they_came_to_be_saved_and_never_shown(string name, string type)
    {
        using var answer = await site.Client.GetAsync(await AddressAsync(name) + "/source/bytes");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("attachment", name), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var sent = name switch { "page.html" => FormatSite.Page, "word.docx" => FormatSite.Word, _ => FormatSite.Russian };
        Assert.Equal(sent, await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("word.docx")]
    public async Task Statements_are_found_and_their_spans_slice_the_source(string name)
    {
        var address = await AddressAsync(name);
        var statement = Assert.Single((await site.DataAsync(address + ".json")).GetProperty("statements").EnumerateArray());
        var text = (await site.DataAsync(address + "/source.json")).GetProperty("text").GetString()!;
        var span = Assert.Single(statement.GetProperty("spans").EnumerateArray());
        var words = text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32());
        Assert.Equal(statement.GetProperty("text").GetString(), WebUtility.HtmlDecode(words));
        Assert.Equal("The Parties will build a bridge & a port on the river.", WebUtility.HtmlDecode(words));
    }

    // The page of the source shows tags as words; nothing of it becomes an element of ours.
    [Fact]
    public async Task A_page_of_others_is_shown_as_text()
    {
        var page = await site.PageAsync(await AddressAsync("page.html") + "/source");
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("pre.source")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("pre.source script"));
        Assert.Contains("<nav><a href=/>Menu</a></nav>", string.Concat(page.QuerySelectorAll("pre .furniture").Select(f => f.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_by_name()
    {
        var page = await site.PageAsync("/about");
        var refused = page.Body!.TextContent;
        Assert.Contains("scan.pdf", refused, StringComparison.Ordinal);
        Assert.Contains("Those that are end in .txt, .md, .html, .htm, .docx.", refused, StringComparison.Ordinal);
    }

    // Shown and found, and nowhere does it claim statements.
    [Fact]
    public async Task A_text_in_another_language_is_marked_not_coded_in_lists_and_on_its_page()
    {
        var address = await AddressAsync("russian.txt");
        var list = await site.PageAsync("/declarations");
        var row = list.QuerySelectorAll("li").Single(l => l.QuerySelector($"a[href='{address}']") is not null);
        Assert.Contains("not coded: language (Russian)", row.TextContent, StringComparison.Ordinal);
        var page = await site.PageAsync(address);
        Assert.Contains("Not coded: this text stands in Russian", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("not read", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("not stated", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ru", page.QuerySelector("#text")!.GetAttribute("lang"));
        Assert.Contains("Стороны договорились", page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".statement"));
        var found = await site.PageAsync("/search?q=" + Uri.EscapeDataString("сотрудничество"));
        var passage = Assert.Single(found.QuerySelectorAll(".elsewhere .result"));
        Assert.Contains("развивать сотрудничество", passage.TextContent, StringComparison.Ordinal);
        Assert.Contains("not coded: language (Russian)", passage.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> AddressAsync(string name)
    {
        foreach (var item in (await site.DataAsync("/declarations.json")).GetProperty("items").EnumerateArray())
        {
            var url = item.GetProperty("url").GetString()!;
            var path = Uri.TryCreate(url, UriKind.Absolute, out var whole) && whole.Scheme.StartsWith("http", StringComparison.Ordinal) ? whole.AbsolutePath : url;
            if ((await site.DataAsync(path + ".json")).GetProperty("source").GetProperty("file_name").GetString() == name) return path;
        }
        throw new KeyNotFoundException(name);
    }
}
