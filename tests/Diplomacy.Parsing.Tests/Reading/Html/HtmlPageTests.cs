using System.Text;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Tests.Properties;

namespace Diplomacy.Parsing.Tests.Reading.Html;

/// <summary>Pages as ministries publish them: the text is read, what stands around it is not, and every character is accounted for.</summary>
public class HtmlPageTests
{
    private const string Text = """
        <p>The President of Ghana and the President of Togo met in Accra on 3 March 2031.</p>
        <h2>Energy</h2>
        <p>The two sides will build a power line between Accra and Lomé. They agreed to share the costs of the power line in equal parts.</p>
        """;

    private const string Statements = "The two sides will build a power line between Accra and Lomé.|They agreed to share the costs of the power line in equal parts.";

    public static TheoryData<string, string> Pages => new()
    {
        {
            "landmarks",
            $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Joint Statement of Ghana and Togo | Ministry of Foreign Affairs</title>
            <link rel="canonical" href="https://mfa.example/statements/12?a=1&amp;b=2"><meta property="article:published_time" content="2031-03-04T10:00:00Z">
            <style>p > a (color: red)</style><script>if (a < b) document.write("<p>The two sides will dance.</p>");</script></head>
            <body><header><a href="/">Home</a><h1>Ministry of Foreign Affairs</h1></header><nav><ul><li><a href="/a">We will help you</a><li><a href="/b">News</a></ul></nav>
            <main><h1>Joint Statement of Ghana and Togo</h1>{Text}</main>
            <aside><p>The Minister will open a bridge tomorrow. <a href="/c">Read on</a></p></aside>
            <footer><p>The Ministry will answer your letters.</p></footer></body></html>
            """
        },
        {
            "names only",
            $"""
            <html><head><title>Joint Statement of Ghana and Togo - Ministry of Foreign Affairs</title><meta name="date" content="2031-03-04"><meta property="og:url" content="https://mfa.example/statements/12?a=1&amp;b=2"></head><body>
            <div id="cookie-bar">We will store cookies on your machine, and agreed with our partners to share them with everyone who asks for one. <button>We will</button></div>
            <div class="site-header"><div class="mainMenu"><a href=/>Home</a> <a href=/n>News</a> <a href=/c>Contact</a></div></div>
            <div class="has-sidebar page-content"><div class="breadcrumbs"><a href=/>Home</a> &gt; Statements</div>
            <h1>Joint Statement of Ghana and Togo</h1><div class="social-share"><span>We will share</span></div>{Text}
            <div class="related-links"><a href=/1>Ghana will sing</a></div></div><div class="footer">They will be back.</div></body></html>
            """
        },
        {
            "tables",
            $"""
            <HTML><HEAD><TITLE>Joint Statement of Ghana and Togo</TITLE><META NAME="DC.Date" CONTENT="2031-03-04"><LINK REL=canonical HREF="https://mfa.example/statements/12?a=1&amp;b=2"></HEAD><BODY BGCOLOR=white>
            <TABLE><TR><TD><A HREF=1>Ghana will sing</A><BR><A HREF=2>News</A><BR><A HREF=3>Contact us</A><TD><CENTER><FONT SIZE=5><B>Joint Statement of Ghana and Togo</B></FONT></CENTER>{Text}</TABLE></BODY></HTML>
            """
        },
        {
            "articles",
            $"""
            <title>News</title><meta property="og:title" content="Joint Statement of Ghana and Togo"><meta itemprop="datePublished" content="2031-03-04"><link rel="canonical" href="https://mfa.example/statements/12?a=1&amp;b=2">
            <main><article><header><h1>Joint Statement of Ghana and Togo</h1><p><time datetime="2031-03-05">5 March 2031</time></p></header>{Text}<footer>Tags: <a href="/t">Togo</a></footer></article>
            <article class="teaser"><h3>More</h3><p>The sides will meet again.</p></article></main>
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_text_of_a_page_is_read_and_its_furniture_is_not(string page, string source)
    {
        Assert.NotEmpty(page);
        var read = AgreementParser.Parse("page.html", Encoding.UTF8.GetBytes(source));
        Assert.Equal(Statements, string.Join('|', read.Commitments.Select(c => c.Text)));
        Assert.Equal("Joint Statement of Ghana and Togo", read.Title?.Value);
        Assert.Equal(["GH", "TG"], read.Parties.Select(p => p.Value));
        Assert.Equal("https://mfa.example/statements/12?a=1&b=2", read.SourceUrl?.Value);
        Assert.Equal(["Energy"], read.Sections.Select(s => s.Heading));
        Assert.DoesNotContain(read.Ledger, e => e.Class == PassageClass.Unread);
        Assert.DoesNotContain("will", string.Concat(read.Ledger.Where(e => e.Class is PassageClass.Markup or PassageClass.Background).Select(e => e.Span.Slice(read.SourceText))), StringComparison.Ordinal);
        Assert.Contains(read.Ledger, e => e.Class == PassageClass.FrontMatter && e.Span.Slice(read.SourceText).StartsWith("2031-03-04", StringComparison.Ordinal));
        Invariants.Hold(read);
    }

    // Each text as Markdown and as the page that it makes; where they differ, an asterisk left in the text was words to one and emphasis to the other.
    [SharedFact]
    public void A_page_made_of_a_shared_text_is_read_as_the_text_is()
    {
        var texts = RealTexts.Shared.Where(s => s.Name.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var faults = texts.Select(t => (t.Name, Fault: Xunit.Record.Exception(() => SameAsPage(t.Name, t.Bytes)))).Where(f => f.Fault is not null).ToList();
        Assert.True(faults.Count * 20 < texts.Count, string.Join('\n', faults.Select(f => $"{f.Name}: {f.Fault!.Message}")));
    }

    // Without a head that names it, a page's own heading is the title; a date that the page gives is that of its publication.
    [Fact]
    public void A_title_may_stand_in_the_head_alone()
    {
        var read = AgreementParser.Parse("a.htm", Encoding.UTF8.GetBytes($"<title>Readout of the talks of Ghana and Togo :: gov.example</title><time datetime='2031-03-04'>yesterday</time>{Text}"));
        Assert.Equal((Origin.FrontMatter, "Readout of the talks of Ghana and Togo"), (read.Title!.Origin, read.Title.Value));
        Assert.Equal(read.Title.Value, Assert.Single(read.Title.Evidence).Slice(read.SourceText));
    }

    [Fact]
    public void Front_matter_goes_before_what_the_page_says()
    {
        var read = AgreementParser.Parse("a.html", Encoding.UTF8.GetBytes($"---\ntitle: Joint Statement on Power\nsource_url: https://b.example\n---\n<link rel=canonical href=https://a.example>{Text}"));
        Assert.Equal(("Joint Statement on Power", "https://b.example"), (read.Title!.Value, read.SourceUrl!.Value));
        Invariants.Hold(read);
    }

    private static void SameAsPage(string name, byte[] bytes)
    {
        var markdown = AgreementParser.Parse(name, bytes);
        var body = Markdig.Markdown.ToHtml(Encoding.UTF8.GetString(bytes)[(markdown.Ledger[0] is { Class: PassageClass.FrontMatter } matter ? matter.Span.End : 0)..])
            // Emphasis that was never closed is words in a page.
            .Replace("*", "", StringComparison.Ordinal);
        var title = System.Net.WebUtility.HtmlEncode(markdown.Title?.Value ?? "");
        var page = AgreementParser.Parse("page.html", Encoding.UTF8.GetBytes(
            $"<!DOCTYPE html><title>{title}</title><link rel=canonical href='{markdown.SourceUrl?.Value}'><nav><a href=/>We will help</a></nav><main><h1>{title}</h1>{body}</main><footer>We will be back.</footer>"));
        Assert.Equal(markdown.Commitments.Select(c => (c.Text, c.Strength)), page.Commitments.Select(c => (c.Text, c.Strength)));
        Assert.Equal(markdown.Sections.Select(s => s.Heading), page.Sections.Select(s => s.Heading));
        Assert.Equal(markdown.Parties.Select(p => p.Value), page.Parties.Select(p => p.Value));
        Invariants.Hold(page);
    }
}
