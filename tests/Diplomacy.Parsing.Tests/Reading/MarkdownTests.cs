using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Tests.Reading;

public class MarkdownTests
{
    [Theory]
    [InlineData("# Ports\n\nGhana *and* **Togo** met.", "# Ports\nGhana and Togo met.")]
    [InlineData("Ports\n=====\nwords", "# Ports\nwords")]
    [InlineData("**Ports**\n\nwords", "** Ports\nwords")]
    // A hard break is a line of its own, a soft one is none.
    [InlineData("one  \ntwo\nthree", "one\ntwo three")]
    [InlineData("one<br>two", "one\ntwo")]
    [InlineData("- ports,\n- roads,\n\n1.  rails\n2.  rivers", "[-] ports,\n[-] roads,\n[1.] rails\n[2.] rivers")]
    [InlineData("- ports\n\n  and piers\n- roads", "[-] ports\nand piers\n[-] roads")]
    // The words of a link, not its address.
    [InlineData("the [Lomé Charter](https://a.example) of [2016][1]\n\n[1]: https://b.example", "the Lomé Charter of 2016")]
    [InlineData("Togo&rsquo;s &amp; Ghana\\*s", "Togo’s & Ghana*s")]
    // Declarations hold no code.
    [InlineData("    indented words", "indented words")]
    [InlineData("```\nfenced\n```", "fenced")]
    [InlineData("<div>In <b>bold</b> HTML</div>", "In bold HTML")]
    [InlineData("<!-- hidden -->\n\nseen", "seen")]
    [InlineData("> quoted words", "quoted words")]
    [InlineData("an [unclosed bracket", "an [unclosed bracket")]
    [InlineData("***\n\n---\n", "")]
    public void Markup_becomes_blocks(string source, string blocks) => Assert.Equal(blocks, Outline.Of(MarkdownReader.Read(source, 0)));

    [Theory]
    [InlineData("##\tPorts of **Togo**", "Ports", "Togo")]
    [InlineData("Ports of\n  Togo\n---", "Ports", "Togo")]
    [InlineData("- Ports \\& &amp; `Togo`", "Ports", "Togo")]
    public void Words_know_their_place_within_markup(string source, string first, string last)
    {
        var text = MarkdownReader.Read(source, 0)[0].Text;
        foreach (var word in new[] { first, last })
            Assert.Equal(source.IndexOf(word, StringComparison.Ordinal), text.OffsetOf(text.Value.IndexOf(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nesting_that_Markdig_refuses_is_read_as_plain_text()
    {
        var source = new string('>', 2_000) + " the parties met";
        Assert.Contains("the parties met", Outline.Of(MarkdownReader.Read(source, 0)), StringComparison.Ordinal);
    }
}
