using System.Text;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Record;

public class CoverageLedgerTests
{
    [Fact]
    public void Marks_of_Markdown_are_markup()
    {
        const string source = "## Ports\n\nThe **parties** agreed to [dredge](https://a.example) them.";
        var ledger = Parse("a.md", source).Ledger;
        Assert.Equal(PassageClass.Markup, ClassAt(ledger, source, "##"));
        Assert.Equal(PassageClass.Markup, ClassAt(ledger, source, "**parties"));
        Assert.Equal(PassageClass.Markup, ClassAt(ledger, source, "https"));
        Assert.Equal(PassageClass.Space, ClassAt(ledger, source, "\n\n"));
        Assert.Equal(PassageClass.Commitment, ClassAt(ledger, source, "dredge"));
    }

    [Fact]
    public void Front_matter_markers_and_labels_have_their_classes()
    {
        const string source = "---\ntitle: Readout\n---\n\n- **Cocoa:** The parties agreed to share figures.";
        var ledger = Parse("a.md", source).Ledger;
        Assert.Equal(PassageClass.FrontMatter, ClassAt(ledger, source, "title"));
        Assert.Equal(PassageClass.Markup, ClassAt(ledger, source, "- **"));
        Assert.Equal(PassageClass.Heading, ClassAt(ledger, source, "Cocoa"));
        Assert.Equal(PassageClass.Commitment, ClassAt(ledger, source, "parties"));
    }

    // Words that no pass took must show, not vanish among the markup.
    [Fact]
    public void A_word_that_no_passage_holds_is_unread()
    {
        var ledger = new List<LedgerEntry>();
        MarkupGaps.Fill("<b> lost &amp; found](x) *", 0, 26, ledger);
        Assert.Equal(
            "Markup Space Unread Space Markup Space Unread Markup Space Markup",
            string.Join(' ', ledger.Select(e => e.Class)));
    }

    private static ParsedAgreement Parse(string name, string source) => AgreementParser.Parse(name, Encoding.UTF8.GetBytes(source));

    private static PassageClass ClassAt(IReadOnlyList<LedgerEntry> ledger, string source, string words)
    {
        var at = source.IndexOf(words, StringComparison.Ordinal);
        return ledger.Single(e => e.Span.Start <= at && at < e.Span.End).Class;
    }
}
