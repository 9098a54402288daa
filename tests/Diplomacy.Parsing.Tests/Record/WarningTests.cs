using System.Text;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Record;

public class WarningTests
{
    private const string Good = """
        Joint Statement on Cocoa by Ghana and Togo

        Lomé, 3 May 2031

        The ministers of Ghana and of Togo agreed to share figures on the cocoa harvest. They will build a road to the port of Lomé.
        """;

    [Fact]
    public void A_text_that_was_read_without_doubt_has_no_warning() => Assert.Empty(Codes(Good));

    [Theory]
    [InlineData("no-date", "Lomé, 3 May 2031", "Lomé")]
    [InlineData("no-parties", "Ghana", "Someone")]
    // The name of a State of the Union, or of a league, is none; what calls itself a republic is.
    [InlineData("unknown-country", "They will", "The Republic of Zubrowka took note. They will")]
    // A heading of another theme follows at once.
    [InlineData("heading-without-text", "They will", "\n\n1. Trade\n\n2. Transport\n\nThey will")]
    [InlineData("lead-in-without-items", "They will build a road to the port of Lomé.", "\n\nThe parties have declared their intention to:")]
    [InlineData("numbering-gap", "They will", "\n\n1. They will plant trees.\n\n2. They will sell figs.\n\n4. They will")]
    [InlineData("ends-abruptly", "the port of Lomé.", "the port of")]
    [InlineData("lost-characters", "harvest", "har\uFFFDest")]
    [InlineData("no-subject", "They will build a road to the port of Lomé.", "They will proceed.")]
    [InlineData("no-statements", "agreed to share figures on the cocoa harvest. They will build a road to the port of Lomé.", "came by boat. It rained.")]
    public void A_doubt_has_its_code_and_the_words_in_doubt(string code, string words, string doubtful)
    {
        var text = Good.Replace(words, doubtful, StringComparison.Ordinal);
        Assert.NotEqual(Good, text);
        Assert.Contains(code, Codes(text));
    }

    [Fact]
    public void Of_a_text_that_is_not_coded_nothing_is_missing_but_the_coding() =>
        Assert.Equal(["not-coded"], Codes("Fait à Rome, le 26 novembre 2021\n\nLes ministres sont convenus de partager les chiffres de la récolte de cacao et de construire une route vers le port de la ville.\n"));

    [Fact]
    public void A_repeated_paragraph_is_told_where_it_stands_again()
    {
        const string again = "The ministers recalled the long history of the cocoa trade between the two coasts, its farmers, its captains and its markets, which they cherish.";
        var read = Parse($"{Good}\n\n{again}\n\n{again}\n");
        var span = Assert.Single(read.Warnings, w => w.Code == "repeated-words").Span!.Value;
        Assert.Equal(read.SourceText.LastIndexOf(again, StringComparison.Ordinal), span.Start);
    }

    [Fact]
    public void A_long_stretch_without_statement_is_told_with_its_length()
    {
        var told = string.Concat(Enumerable.Range(1, 80).Select(i => $"The hall had been built by {i} masons in the old style. "));
        var warning = Assert.Single(Parse($"{Good}\n\n{told}\n").Warnings, w => w.Code == "long-without-statement");
        Assert.True(warning.Span!.Value.Length > 3000);
    }

    [Fact]
    public void Words_in_another_language_without_counterpart_are_not_lost_in_silence()
    {
        const string russian = "Министры договорились обмениваться сведениями об урожае какао и построить дорогу к порту города, чтобы облегчить торговлю между странами и оказать помощь фермерам.";
        // Two paragraphs in English, four in Russian: some of those render nothing.
        var read = Parse($"{Good}\n\n{russian}\n\n{russian} Это важно.\n\n{russian} И полезно.\n\n{russian} И хорошо.\n");
        var span = Assert.Single(read.Warnings, w => w.Code == "language-not-coded").Span!.Value;
        Assert.StartsWith("Министры", span.Slice(read.SourceText), StringComparison.Ordinal);
    }

    [Theory]
    // The front matter says when it was published: a few days later is no doubt, a year is.
    [InlineData("2031-05-04", false)]
    [InlineData("2031-05-02", false)]
    [InlineData("2032-05-03", true)]
    [InlineData("2031-04-12", true)]
    [InlineData("2031", false)]
    [InlineData("2030", true)]
    public void A_date_that_does_not_go_with_the_front_matter_is_told(string matter, bool disagrees) =>
        Assert.Equal(disagrees, Codes($"---\ntitle: Joint Statement on Cocoa by Ghana and Togo\ndate: {matter}\n---\n{Good}").Contains("date-disagrees"));

    [Fact]
    public void A_date_of_the_front_matter_alone_is_told_as_such() =>
        Assert.Contains("date-from-front-matter", Codes($"---\ntitle: Joint Statement on Cocoa by Ghana and Togo\ndate: 2031-05-03\n---\n{Good.Replace("Lomé, 3 May 2031", "", StringComparison.Ordinal)}"));

    [Fact]
    public void A_party_that_the_title_alone_names_is_told()
    {
        var text = Good.Replace("on Cocoa by Ghana and Togo", "between Ghana and Togo", StringComparison.Ordinal).Replace("of Ghana and of Togo", "of Ghana", StringComparison.Ordinal);
        var warning = Assert.Single(Parse(text).Warnings, w => w.Code == "party-only-in-title");
        Assert.Equal("Togo is named in the title alone.", warning.Message);
    }

    [Fact]
    public void Lists_in_lists_count_on_where_they_left_off() =>
        Assert.DoesNotContain("numbering-gap", Codes($"{Good}\n\n1. They will plant trees.\n\n1. They will plant oaks.\n\n2. They will plant limes.\n\n2. They will sell figs.\n\n3. They will sell dates.\n"));

    [Fact]
    public void Every_code_is_of_a_kind_that_is_known()
    {
        var kebab = new System.Text.RegularExpressions.Regex("^[a-z]+(-[a-z]+)*$");
        Assert.All(WarningKinds.All, k => Assert.Matches(kebab, k.Code));
        Assert.All(WarningKinds.All, k => Assert.EndsWith(".", k.Meaning, StringComparison.Ordinal));
        Assert.Equal(WarningKinds.All.Count, WarningKinds.All.Select(k => k.Code).Distinct().Count());
        Assert.All(RealTexts.ParsedSeeds.Concat(RealTexts.ParsedShared).SelectMany(t => t.Agreement.Warnings), w =>
        {
            Assert.NotNull(WarningKinds.Find(w.Code));
            Assert.EndsWith(".", w.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_passage_of_furniture_says_why_it_is_left_out()
    {
        var read = Parse($"Home > News > Ghana\n\n{Good}\n\nPage 3 of 10\n\nShare this page\n\n\\###\n");
        var furniture = read.Blocks.Where(b => b.Passages.Any(p => p.Class == PassageClass.Furniture)).Select(b => b.Because).ToList();
        Assert.Contains("a menu or trail of links", furniture);
        Assert.Contains("a page number", furniture);
        Assert.Contains("a line without words", furniture);
        Assert.DoesNotContain(null, furniture);
    }

    private static List<string> Codes(string text) => [.. Parse(text).Warnings.Select(w => w.Code)];

    private static ParsedAgreement Parse(string text) => AgreementParser.Parse("a.md", Encoding.UTF8.GetBytes(text));
}
