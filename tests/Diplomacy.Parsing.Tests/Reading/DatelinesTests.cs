namespace Diplomacy.Parsing.Tests.Reading;

public class DatelinesTests
{
    private const string Prose = "The ministers of Ghana and Togo agreed to open a second border post.";

    [Theory]
    [InlineData("Press release, 3 May 2031")]
    [InlineData("May 3, 2031")]
    [InlineData("Tuesday, 3 May 2031")]
    [InlineData("Published on 3 May 2031")]
    [InlineData("FOR IMMEDIATE RELEASE")]
    [InlineData("May 3, 2031 - Accra, Ghana - Foreign Office")]
    [InlineData("Accra, 3 May 2031.")]
    public void A_line_that_says_only_when_is_a_dateline(string line) =>
        Assert.Equal($"Dateline {line}\nParagraph {Prose}", Outline.OfTextBlocks($"{line}\n\n{Prose}"));

    [Theory]
    [InlineData("ACCRA. GNA - ")]
    [InlineData("LOMÉ, Togo (Togo-Presse) — ")]
    [InlineData("ACCRA, May 3 – ")]
    // Not in capitals: nothing but names and dates.
    [InlineData("Accra, 03 May 2031 (QNA) - ")]
    [InlineData("Accra, Rajab 14, 1438, April 11, 2017, SPA -- ")]
    [InlineData("Lomé (VNA) – ")]
    [InlineData("VGP - ")]
    [InlineData("ACCRA, November 19. /TASS/. ")]
    [InlineData("Accra, 3 May 2031: ")]
    [InlineData("Accra, Nov 10 (Prensa Latina) ")]
    public void An_agency_leads_in_with_its_city(string head) =>
        Assert.Equal($"Dateline {head.Trim()}\nParagraph {Prose}", Outline.OfTextBlocks(head + Prose));

    [Theory]
    // A dash in prose parts nothing; a range of years is no dateline.
    [InlineData("The ministers - Both of them new - met at the border post of Aflao.")]
    [InlineData("The parties met on 3 May 2031.")]
    [InlineData("Accra – Lomé – Cotonou: Ministers will widen the road that joins the three cities.")]
    [InlineData("In May 2031 – The year of the harvest – they opened the border post together.")]
    public void Prose_is_none(string line) => Assert.Equal($"Paragraph {line}", Outline.OfTextBlocks(line));
}
