using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing.Tests.Reading;

public class FrontMatterTests
{
    [Fact]
    public void Title_date_and_address_are_read_with_their_places()
    {
        const string source = "---\ntitle: 'Joint Statement: Ghana and Togo'\ndate: 2031-05-07\nsource_url: https://a.example/b\nother: [1, 2]\n---\nThe parties met.\n";
        var matter = FrontMatterReader.Read("a.md", source)!;
        Assert.Equal("Joint Statement: Ghana and Togo", matter.Title!.Value.Value);
        Assert.Equal("'Joint Statement: Ghana and Togo'", matter.Title.Value.Span.Slice(source));
        Assert.Equal("2031-05-07", matter.Date!.Value.Span.Slice(source));
        Assert.Equal("https://a.example/b", matter.SourceUrl!.Value.Value);
        Assert.EndsWith("---", matter.Span.Slice(source), StringComparison.Ordinal);
    }

    [Theory]
    // A folded title is one line; a hard blank is a blank.
    [InlineData("title: >\n  Joint\n  Statement", "Joint Statement")]
    [InlineData("title: \"Joint\\_Statement\"", "Joint Statement")]
    [InlineData("title: Joint Statement # of two", "Joint Statement")]
    [InlineData("title:", null)]
    [InlineData("date: 2031", null)]
    public void A_title_may_be_written_in_many_ways(string yaml, string? title) =>
        Assert.Equal(title, FrontMatterReader.Read("a.md", $"---\n{yaml}\n---\nwords")?.Title?.Value);

    [Theory]
    // A rule is no front matter.
    [InlineData("---\n\nThe parties met.")]
    [InlineData("--- The parties: met\n---")]
    [InlineData("The parties\n---\ntitle: a\n---")]
    [InlineData("---")]
    public void What_opens_no_front_matter_is_text(string source) => Assert.Null(FrontMatterReader.Read("a.md", source));

    [Theory]
    [InlineData("---\ntitle: a\n", "a.md: the front matter that line 1 opens with --- is never closed.")]
    [InlineData("---\ntitle: [a\n---\n", "a.md: line ")]
    [InlineData("---\ndate: 2031\ntitle: {a: b}\n---\n", "a.md: line 3: title is one value, not a list.")]
    [InlineData("---\ntitle: a\ntitle: b\n---\n", "a.md: line 3: title stands twice in the front matter.")]
    [InlineData("---\ntitle: a\n\tdate: b\n---\n", "a.md: line 2: broken front matter: ")]
    [InlineData("---\n# a: comment\n- a\n---\n", "a.md: the front matter holds no fields")]
    public void Broken_front_matter_is_refused_with_its_line(string source, string sentence)
    {
        var refusal = Assert.Throws<SourceRefusedException>(() => FrontMatterReader.Read("a.md", source));
        Assert.StartsWith(sentence, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void The_body_begins_behind_the_closing_line(string newline)
    {
        var source = $"---{newline}title: A Readout{newline}---{newline}{newline}The parties met in Lomé.{newline}";
        Assert.Equal("Paragraph The parties met in Lomé.", Outline.OfMarkdownBlocks(source));
        Assert.Equal("Paragraph The parties met in Lomé.", Outline.OfTextBlocks(source));
    }
}
