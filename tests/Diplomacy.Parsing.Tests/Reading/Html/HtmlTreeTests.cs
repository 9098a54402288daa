using Diplomacy.Parsing.Reading.Html;
using Diplomacy.Parsing.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Parsing.Tests.Reading.Html;

/// <summary>The text of our tree against that of AngleSharp's, which follows the standard to the letter and moves misplaced text.</summary>
public class HtmlTreeTests
{
    [Fact]
    public void Tokens_tile_any_page() =>
        Prop.ForAll(Noise.Pages, page =>
        {
            var at = 0;
            var tokens = new HtmlTokenizer(page, 0);
            while (tokens.Next() is { } token)
            {
                Assert.True(token.Start == at && token.End > at, $"{token} where {at} is next");
                at = token.End;
            }
            Assert.Equal(page.Length, at);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    // Within pictures and lists of choices other rules hold; they are furniture, and not followed.
    [Fact]
    public void Any_page_has_the_letters_that_a_browser_finds_in_it() =>
        Prop.ForAll(Noise.Pages.Convert(p => p.Replace("<svg>", "", StringComparison.Ordinal).Replace("<select>", "", StringComparison.Ordinal), p => p),
            page => Assert.Equal(Browser(page), Ours(page))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("<script>a < b; '<p>'</script >c")]
    [InlineData("<style>p > a {}</style>c")]
    [InlineData("<title>a <b> &amp; c</title>d")]
    [InlineData("<xmp><p>a &amp; b</xmp>c")]
    [InlineData("<textarea><p>a</textarea>b")]
    [InlineData("a<!-->b-->c<!--->d--!>e<!-- f --!>g")]
    [InlineData("a<b c='>'d=\">\" e=>f</b x='>'>g")]
    [InlineData("a<b c='d")]
    [InlineData("a</")]
    [InlineData("a<")]
    [InlineData("&amp&lt;&AMP;&ampx;&notin;&notit;&#x80;&#99999999999;&#;&x;")]
    public void What_browsers_make_of_odd_markup_is_made_here(string page) => Assert.Equal(Browser(page), Ours(page));

    private static string Ours(string page) =>
        Letters(string.Concat(HtmlTree.Build(page, 0).Root.All().Where(n => n.IsText).SelectMany(n => n.Units(page)).Select(u => u.Unit)));

    private static string Browser(string page) => Letters(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).DocumentElement.TextContent);

    // A browser moves text that stands in a table but in no cell, and copies none: the letters are the same, their order may not be.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());
}
