using Diplomacy.Parsing.Reading.Html;

namespace Diplomacy.Parsing.Tests.Reading.Html;

public class HtmlTests
{
    [Theory]
    [InlineData("<h2>Ports</h2><p>Ghana <i>and</i> <b>Togo</b> met.", "# Ports\nGhana and Togo met.")]
    [InlineData("<p><strong>Ports</strong></p><p>words</p>", "** Ports\nwords")]
    [InlineData("<p style='font-weight: 700'>Ports</p>words", "** Ports\nwords")]
    // A line end is a blank, a break a line.
    [InlineData("<p>one\ntwo<br>three<br/>four", "one two\nthree\nfour")]
    [InlineData("one<div>two</div>three", "one\ntwo\nthree")]
    [InlineData("<ul><li>ports,<li>roads</ul><ol><li>rails</li><li><p>rivers</p><p>and lakes</p></ol>", "[•] ports,\n[•] roads\n[1.] rails\n[2.] rivers\nand lakes")]
    [InlineData("<ol start=3 type=a><li>ports<li value=9>roads<li>rails</ol>", "[c.] ports\n[i.] roads\n[j.] rails")]
    [InlineData("<ol style='list-style-type: upper-roman'><li>ports<li>roads<ul><li>paved</ul><li>rails</ol>", "[I.] ports\n[II.] roads\n[•] paved\n[III.] rails")]
    [InlineData("<ol reversed><li>ports<li>roads</ol>", "[2.] ports\n[1.] roads")]
    // The number is the text's own.
    [InlineData("<p>1.&nbsp; ports</p><ul style='list-style:none'><li>(a) roads</ul>", "[1.] ports\n[(a)] roads")]
    [InlineData("<table><tr><th>Ghana<td>Togo<tr><td>Accra<td>Lomé</table>", "** Ghana\nTogo\nAccra\nLomé")]
    [InlineData("<blockquote><p>quoted</blockquote>after", "quoted\nafter")]
    [InlineData("Togo&rsquo;s&nbsp;ports &amp; roads &copy 2020 &#8211; &#150;&#x1F600;", "Togo’s ports & roads © 2020 – –😀")]
    [InlineData("a < b & c <3 words", "a < b & c <3 words")]
    [InlineData("<!-- hidden --><?php x ?><![CDATA[y]]>seen</>", "seen")]
    // Browsers end a paragraph where a list or heading begins, and take what stands behind the body for the body's.
    [InlineData("<body><p>one<ul><li>two</ul></p>three</body></html><p>four", "one\n[•] two\nthree\nfour")]
    [InlineData("<p>the <a href=x>Lomé Charter</a> of <a href=y>2016</a> holds", "the Lomé Charter of 2016 holds")]
    [InlineData("<pre>The parties met.\n\nThey &lt;agreed&gt;.\n1. ports\n</pre>", "The parties met.\nThey <agreed>.\n[1.] ports")]
    [InlineData("co&shy;opera<wbr>tion", "cooperation")]
    public void Elements_become_blocks(string source, string blocks) => Assert.Equal(blocks, Blocks(source));

    [Theory]
    [InlineData("<p>Ports &amp; <b>roads</b> of&nbsp;&nbsp;Togo", "Ports", "roads", "Togo")]
    [InlineData("<title>x</title>\r\n<li>&laquo;Ports&raquo; <!-- roads > -->roads\r\nTogo", "Ports", "roads\r", "Togo")]
    [InlineData("<pre>a\n&quot;Ports&quot;\nroads Togo</pre>", "Ports", "roads", "Togo")]
    public void Words_know_their_place_in_the_page(string source, params string[] words)
    {
        var blocks = HtmlReader.Read(source, null).Blocks;
        foreach (var word in words)
        {
            var block = blocks.First(b => b.Text.Value.Contains(word.Trim(), StringComparison.Ordinal));
            Assert.Equal(source.LastIndexOf(word, StringComparison.Ordinal), block.Text.OffsetOf(block.Text.Value.IndexOf(word.Trim(), StringComparison.Ordinal)));
        }
    }

    // One reference is one stretch with the words around it.
    [Fact]
    public void A_statement_with_references_is_one_span()
    {
        const string Sentence = "The Parties will cooperate on research &amp; development,&nbsp; trade &nbsp; and &quot;green&quot; ports &copy.";
        var agreement = AgreementParser.Parse("a.html", System.Text.Encoding.UTF8.GetBytes($"<h1>Joint Statement of Togo and Ghana</h1><p>{Sentence}</p>"));
        var statement = Assert.Single(agreement.Commitments);
        Assert.Equal("The Parties will cooperate on research & development, trade and \"green\" ports ©.", statement.Text);
        Assert.Equal([Sentence], statement.Spans.Select(s => s.Slice(agreement.SourceText)));
    }

    private static string Blocks(string source) => Outline.Of(HtmlReader.Read(source, null).Blocks);
}
