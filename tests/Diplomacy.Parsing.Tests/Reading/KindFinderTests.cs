using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Reading;

public class KindFinderTests
{
    private const string Prose = "The ministers of Ghana and Togo agreed to open a second border post at Aflao. They will meet again in Lomé.";

    [Theory]
    [InlineData("Treaty of Amity between Ghana and Togo", AgreementKind.Treaty)]
    [InlineData("AGREEMENT\non the Carriage of Goods by Road", AgreementKind.Agreement)]
    [InlineData("Memorandum of Understanding on Cocoa", AgreementKind.Memorandum)]
    [InlineData("Protocol on Herds", AgreementKind.Protocol)]
    [InlineData("LETTER OF INTENT on Herds", AgreementKind.Memorandum)]
    [InlineData("Arrangement in the Form of a Memorandum of Understanding", AgreementKind.Memorandum)]
    [InlineData("AGREED MINUTES of the Second Session", AgreementKind.Protocol)]
    [InlineData("Programme of Cooperation in Culture between Ghana and Togo", AgreementKind.Agreement)]
    [InlineData("Exchange of Notes between Ghana and Togo", AgreementKind.Agreement)]
    [InlineData("Joint Press Statement of Ghana and Togo", AgreementKind.JointStatement)]
    [InlineData("Joint Declaration of Ghana and Togo", AgreementKind.JointDeclaration)]
    [InlineData("Joint Statement by the Presidents of Ghana and Togo", AgreementKind.JointStatement)]
    // Accents fold.
    [InlineData("JOINT COMMUNIQUÉ", AgreementKind.JointCommunique)]
    // The first kind named counts: the statement, not the treaty that it is about.
    [InlineData("Joint Statement on the Treaty of Amity", AgreementKind.JointStatement)]
    public void A_title_names_the_kind_of_an_instrument(string title, AgreementKind kind)
    {
        var (found, evidence) = Find($"{title}\n\n{Prose}");
        Assert.Equal((kind, Evidence.Text), (found.Value, evidence.Value));
        Assert.NotEmpty(found.Evidence);
    }

    [Theory]
    [InlineData("Readout of the Meeting of President Mensah with President Agbeko\n\n" + Prose, AgreementKind.PressRelease)]
    [InlineData("Press release 3 May 2031\n\nNo:33/31, Minister Mensah met Minister Agbeko\n\n" + Prose, AgreementKind.PressRelease)]
    // A headline that names an instrument tells about it.
    [InlineData("Ghana and Togo sign joint declaration on cocoa\n\nThe document was signed in Lomé, the agency reports.\n\n" + Prose, AgreementKind.NewsReport)]
    [InlineData("ACCRA. GNA - " + Prose, AgreementKind.NewsReport)]
    // All words of a headline have capitals.
    [InlineData("Ghana and Togo Sign Border Agreement\n\nMinistry of Foreign Affairs\n\n" + Prose, AgreementKind.PressRelease)]
    // Press offices above and below the text; what one "said" is told by both.
    [InlineData("Government Offices of Ghana\n\nMinister Mensah meets Minister Agbeko\n\n" + Prose, AgreementKind.PressRelease)]
    [InlineData("Minister Mensah meets Minister Agbeko\n\n" + Prose + " He said so.\n\nMFA Press Office", AgreementKind.PressRelease)]
    [InlineData("Ministry of Foreign Affairs | Press Release 078\n\nMinister Mensah meets Minister Agbeko\n\n" + Prose, AgreementKind.PressRelease)]
    // Agencies and reporters.
    [InlineData("Ministers meet in Accra\n\nAccra, 3 May 2031 (QNA) - " + Prose, AgreementKind.NewsReport)]
    [InlineData("Joint press release following the meeting of the Council\n\n" + Prose, AgreementKind.PressRelease)]
    [InlineData("Media Statement: Ghana and Togo conclude talks\n\n" + Prose, AgreementKind.PressRelease)]
    // An agency that no list holds: letters in brackets between a city and a dash.
    [InlineData("Ministers meet in Accra\n\nAccra (XNB) – " + Prose, AgreementKind.NewsReport)]
    [InlineData("Ministers meet in Accra\n\nSource: Xinhua    Editor: huaxia\n\n" + Prose, AgreementKind.NewsReport)]
    [InlineData("Ministers meet in Accra\n\n" + Prose + " They told reporters that they were content.", AgreementKind.NewsReport)]
    public void A_report_is_known_by_its_release_or_its_agency(string source, AgreementKind kind)
    {
        var (found, evidence) = Find(source);
        Assert.Equal((kind, Evidence.Report), (found.Value, evidence.Value));
    }

    [Fact]
    public void An_instrument_without_a_title_names_itself()
    {
        var (kind, evidence) = Find("The parties have agreed as the present Memorandum says.\n\nThey will widen the road.\n\nDone at Lomé on 3 May 2031.");
        Assert.Equal((AgreementKind.Memorandum, Evidence.Text), (kind.Value, evidence.Value));
    }

    [Fact]
    public void A_title_whose_page_lost_a_line_break_names_its_kind() =>
        Assert.Equal(AgreementKind.JointStatement, KindFinder.Find(Outline.OfMarkdown("---\ntitle: Ghana-Togo Joint Leaders’ StatementBuilding an Alliance\n---\n\n" + Prose)).Kind.Value);

    [Fact]
    public void The_words_that_decided_are_the_evidence()
    {
        const string source = "Joint Declaration of Ghana and Togo\n\n" + Prose;
        Assert.Equal(["Joint Declaration"], Find(source).Kind.Evidence.Select(s => s.Slice(source)));
    }

    private static (Found<AgreementKind> Kind, Found<Evidence> Evidence) Find(string source) => KindFinder.Find(Outline.OfText(source));
}
