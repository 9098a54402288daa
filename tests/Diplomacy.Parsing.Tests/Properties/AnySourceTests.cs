using System.Text;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Parsing.Tests.Properties;

/// <summary>Any bytes are read or refused with a sentence that names the file; nothing else happens.</summary>
public class AnySourceTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(160);

    [Theory]
    [InlineData("any.txt")]
    [InlineData("any.md")]
    [InlineData("any.html")]
    public void Noise_is_read_whole_or_refused(string name) =>
        Prop.ForAll(Noise.Texts, text => ReadOrRefuse(name, Encoding.UTF8.GetBytes(text))).Check(Thorough);

    [Theory]
    [InlineData("any.txt")]
    [InlineData("any.md")]
    [InlineData("any.html")]
    public void Any_units_are_read_whole_or_refused(string name) =>
        Prop.ForAll(Noise.Units, text => ReadOrRefuse(name, [0xFF, 0xFE, .. text.SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })])).Check(Thorough);

    [Fact]
    public void Any_bytes_are_read_whole_or_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => ReadOrRefuse("any.md", bytes)).Check(Thorough);

    // Blanks that Markdown counts as blank, and such that it does not.
    [Theory]
    [InlineData("# \u2003")]
    [InlineData("#\u2003\u2003a")]
    [InlineData("# \u00a0a")]
    [InlineData("#\ta")]
    [InlineData("# \fa")]
    [InlineData("# \va")]
    [InlineData("#")]
    [InlineData("##\t\u3000 a *b* #")]
    // A number over a heading that has no words.
    [InlineData("@I. ~")]
    public void An_odd_heading_is_read_whole(string source) => ReadOrRefuse("blank.md", Encoding.UTF8.GetBytes(source + "\n\nThe parties met."));

    [Fact]
    public void Any_page_is_read_whole_and_no_word_of_it_unread() =>
        Prop.ForAll(Noise.Pages, text =>
        {
            if (ReadOrRefuse("any.html", Encoding.UTF8.GetBytes(text)) is not { } agreement) return;
            Assert.DoesNotContain(agreement.Ledger, e => e.Class == PassageClass.Unread);
        }).Check(Thorough);

    // Each torn out of a real text at any place, as a broken download leaves it.
    [Fact]
    public void A_seed_cut_off_anywhere_is_read_whole()
    {
        var cuts = from seed in Gen.Elements<(string Name, byte[] Bytes)>(RealTexts.Seeds)
                   from start in Gen.Choose(0, seed.Bytes.Length - 1)
                   from end in Gen.Choose(start + 1, seed.Bytes.Length)
                   select Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(seed.Bytes[start..end]));
        Prop.ForAll(cuts.ToArbitrary(), bytes => ReadOrRefuse("cut.txt", bytes)).Check(Config.QuickThrowOnFailure);
    }

    // Furniture, second languages and page numbers must be kept whatever stands around them.
    [Fact]
    public void No_word_of_a_plain_text_is_unread() =>
        Prop.ForAll(Noise.Texts, text =>
        {
            if (ReadOrRefuse("any.txt", Encoding.UTF8.GetBytes(text)) is not { } agreement) return;
            Assert.DoesNotContain(agreement.Ledger, e => e.Class == PassageClass.Unread);
        }).Check(Thorough);

    [Theory]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("(")]
    [InlineData("<b>")]
    [InlineData("<div>")]
    [InlineData("<ol><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<pre>")]
    [InlineData("<nav>")]
    [InlineData("<svg>")]
    [InlineData("</p>")]
    [InlineData("<!--")]
    [InlineData("`")]
    [InlineData("- [")]
    [InlineData("> - ")]
    [InlineData("\"")]
    [InlineData("&")]
    [InlineData("a: {")]
    public void Deep_nesting_is_read_whole(string mark)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(mark, 5_000)) + "The parties will cooperate.");
        Assert.NotNull(ReadOrRefuse("deep.md", text));
        Assert.NotNull(ReadOrRefuse("deep.txt", text));
        Assert.NotNull(ReadOrRefuse("deep.html", text));
    }

    [Fact]
    public void A_list_that_goes_ever_deeper_is_read_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(depth => new string(' ', depth * 2) + "- The parties agreed to meet.\n"));
        Assert.NotNull(ReadOrRefuse("steps.md", Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Front_matter_nested_deeply_is_read_or_refused() =>
        ReadOrRefuse("deep.md", Encoding.UTF8.GetBytes("---\nx: " + new string('[', 100_000) + "\n---\nThe parties met."));

    private static ParsedAgreement? ReadOrRefuse(string name, byte[] bytes)
    {
        ParsedAgreement agreement;
        try
        {
            agreement = AgreementParser.Parse(name, bytes);
        }
        catch (SourceRefusedException refusal)
        {
            Assert.StartsWith(name + ": ", refusal.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
            return null;
        }
        Invariants.Hold(agreement);
        return agreement;
    }
}
