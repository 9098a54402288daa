using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.References;

namespace Diplomacy.Parsing.Tests.References;

public class ReferenceFinderTests
{
    // The title is the shortest span that identifies it; the date stands apart.
    [InlineData("on the basis of the Declaration on Strategic Partnership signed in Tashkent on 22 June 2022", "Declaration on Strategic Partnership [2022-06-22]")]
    [InlineData("the Treaty on Eternal Friendship between the Republic of Kazakhstan and the Kyrgyz Republic of 8 April 1997 remains", "Treaty on Eternal Friendship between the Republic of Kazakhstan and the Kyrgyz Republic [1997-04-08]")]
    [InlineData("the Joint Declaration between the Kingdom of Norway and the Republic of Azerbaijan, signed by Prime Minister Brundtland and President Aliyev on 24 April 1996, as well as", "Joint Declaration between the Kingdom of Norway and the Republic of Azerbaijan [1996-04-24]")]
    [InlineData("the Agreement on cooperation between the Ministry of Justice of Vietnam and the Ministry of Justice of Azerbaijan, signed on March 8, 2016.", "Agreement on cooperation between the Ministry of Justice of Vietnam and the Ministry of Justice of Azerbaijan [2016-03-08]")]
    [InlineData("the 2001 Agreement between the National Assembly of Azerbaijan and the Federal Assembly of Russia", "Agreement between the National Assembly of Azerbaijan and the Federal Assembly of Russia [2001]")]
    [InlineData("founded on the Treaty of Friendship and Cooperation of July 18, 1977", "Treaty of Friendship and Cooperation [1977-07-18]")]
    [InlineData("enshrined in the Suva Declaration of the 2010 Forum Summit", "Suva Declaration [2010]")]
    [InlineData("reaffirmed in the June 2021 NATO Summit Communique", "NATO Summit Communique [2021-06]")]
    [InlineData("We welcome the June 27 signing of a bilateral Memorandum of Understanding concerning cooperation on minerals.", "Memorandum of Understanding concerning cooperation on minerals [2023-06-27]")]
    [InlineData("the Protocol on Cooperation in the field of Tourism dated 5 May 2010", "Protocol on Cooperation in the field of Tourism [2010-05-05]")]
    [InlineData("have signed a Space Situational Awareness MOU that enables", "Space Situational Awareness MOU []")]
    [InlineData("finalized a Research, Development, Test, and Evaluation Agreement that", "Research, Development, Test, and Evaluation Agreement []")]
    [InlineData("the Agreement on E-commerce Facilitation and the European Union", "Agreement on E-commerce Facilitation []")]
    [InlineData("the U.S.-Thailand Treaty of Amity and Economic Relations, signed in 1966,", "U.S.-Thailand Treaty of Amity and Economic Relations [1966]")]
    [InlineData("the Shusha Declaration on Allied Relations between Azerbaijan and Türkiye signed on 15 June 2021", "Shusha Declaration on Allied Relations [2021-06-15]")]
    [InlineData("the Joint Communiqué on the establishment of diplomatic relations between the two countries of 20 January 1992", "Joint Communiqué on the establishment of diplomatic relations [1992-01-20]")]
    [InlineData("the Memorandum of Understanding on a Strategic Partnership in the field of energy signed on 18 July 2022", "Memorandum of Understanding on a Strategic Partnership in the field of energy [2022-07-18]")]
    [InlineData("the Vienna Document 2011", "Vienna Document [2011]")]
    [InlineData("signed the Protocol on Trade with Norway in July", "Protocol on Trade with Norway []")]
    // The full title, not the shorter one within it; "from" goes on in it.
    [InlineData("the Optional Protocol to the Convention against Torture was ratified", "Optional Protocol to the Convention against Torture []")]
    [InlineData("the Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime applies", "Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime []")]
    // In small letters: acted under, or signed in one breath with another; "between the Parties" tells nothing.
    [InlineData("Under an agreement on the supply of crude oil, the state will send barrels.", "agreement on the supply of crude oil []")]
    [InlineData("the governments signed an agreement on trade and a memorandum on forestry cooperation, under which", "agreement on trade []; memorandum on forestry cooperation []")]
    [InlineData("the Agreement on Social Security between the Parties applies", "Agreement on Social Security []")]
    // Two names side by side are two.
    [InlineData("the Treaty on Alliance between Uzbekistan and Kazakhstan and the Declaration on Friendship between them", "Treaty on Alliance between Uzbekistan and Kazakhstan []; Declaration on Friendship []")]
    [InlineData("under the Paris Agreement and the Baku Climate Pact", "Paris Agreement []; Baku Climate Pact []")]
    [InlineData("the Vienna Convention on Diplomatic Relations and the Vienna Convention on Consular Relations", "Vienna Convention on Diplomatic Relations []; Vienna Convention on Consular Relations []")]
    // A year to come belongs to the name.
    [InlineData("goals of the 2030 Agenda for Sustainable Development", "2030 Agenda for Sustainable Development []")]
    [InlineData("the post-2020 Global Biodiversity Framework", "Global Biodiversity Framework []")]
    // Kinds in small letters, where the text says that they were signed.
    [InlineData("The ministers signed a memorandum on cooperation in the energy sector.", "memorandum on cooperation in the energy sector []")]
    [InlineData("A joint declaration on deepening strategic partnership and a number of other documents were signed.", "joint declaration on deepening strategic partnership []")]
    [InlineData("concluding an agreement on the filling of the dam without delay", "")]
    [InlineData("reached agreements on mutual support", "")]
    // Signed between named sides, though it has no name; what is still to be signed is none yet.
    [InlineData("The ministers signed a memorandum of understanding between the Ministry of Trade of Malta and the Ministry of Ports of Iceland on cooperation in shipping.", "memorandum of understanding between the Ministry of Trade of Malta and the Ministry of Ports of Iceland on cooperation in shipping []")]
    [InlineData("the free trade agreement between Malta and the Nordic countries, signed in Oslo on 10 June 2016", "free trade agreement between Malta and the Nordic countries [2016-06-10]")]
    [InlineData("They plan to sign an MOU between the Malta Polar Institute and the Nordic Institute.", "")]
    [InlineData("Three documents were signed: the memorandum on cooperation in health, and the agreement on the transfer of convicted persons.", "memorandum on cooperation in health []; agreement on the transfer of convicted persons []")]
    // Arrangements and documents by a pair of words, roadmaps by two states, agreements by their letters.
    [InlineData("welcomed the Mutual Recognition Arrangement and the Joint Vision Document on Maritime Ties", "Mutual Recognition Arrangement []; Joint Vision Document on Maritime Ties []")]
    [InlineData("under the Roadmap for a Renewed Norway-Malta Partnership", "Roadmap for a Renewed Norway-Malta Partnership []")]
    [InlineData("the Norway-Malta FTA, the first FTA for the islands", "Norway-Malta FTA []")]
    [InlineData("implement the 2022 Roadmap on Cyber Cooperation", "Roadmap on Cyber Cooperation [2022]")]
    [InlineData("a Joint Vision for 2030", "Joint Vision for 2030 []")]
    // A date at the head of the sentence, before the title, and one that is something else's.
    [InlineData("On January 10, 2024, the Council passed UNSCR 2722 without a vote.", "UNSCR 2722 [2024-01-10]")]
    [InlineData("the signature in Oslo, on 2 November 2022, of the Agreement on Lasting Ties", "Agreement on Lasting Ties [2022-11-02]")]
    [InlineData("a Memorandum of Understanding on Cancer Research, which established the Consortium in October 1999", "Memorandum of Understanding on Cancer Research []")]
    [InlineData("as well as the statement by the UN Security Council on December 1, 2023, condemning", "statement by the UN Security Council [2023-12-01]")]
    // No name, no instrument.
    [InlineData("The Agreement enters into force. The parties to the Convention met.", "")]
    [InlineData("an existing bilateral Agreement", "")]
    // Domestic papers, and what only looks like an instrument.
    [InlineData("the Inflation Reduction Act, the National Action Plan and Executive Order 14257", "")]
    [InlineData("the Trade Agreements Act and the Washington Convention Center", "")]
    [InlineData("Saudi Arabia's Vision 2030 and Canada's Emissions Reduction Plan", "")]
    [InlineData("the OECD/G20 Inclusive Framework", "")]
    // Kinds that are instruments only by a word between states.
    [InlineData("the U.S.-Brazil Joint Action Plan to Eliminate Racial Discrimination and Promote Equality to mutually benefit", "U.S.-Brazil Joint Action Plan to Eliminate Racial Discrimination and Promote Equality []")]
    [InlineData("the Statement of the President of the United Nations Security Council dated September 15, 2021", "Statement of the President of the United Nations Security Council [2021-09-15]")]
    [InlineData("the Risk Management Framework and the Project Plan", "")]
    // What opens a sentence is no part of the title.
    [InlineData("Recalling the Shusha Declaration on Allied Relations of 15 June 2021, the sides", "Shusha Declaration on Allied Relations [2021-06-15]")]
    [Theory]
    public void Finds_what_a_report_cites(string words, string expected) => Assert.Equal(expected, Cited(words));

    [InlineData("UNSCR 1701, Security Council resolutions 2231 (2015) and 2254, and others", "UNSCR 1701 []; Security Council resolutions 2231 [2015]; Security Council resolutions 2254 []")]
    [InlineData("Security Council Resolution No. 2735 says so", "Security Council Resolution No. 2735 []")]
    [InlineData("UN Security Council resolution 1540 (2004)", "UN Security Council resolution 1540 [2004]")]
    [InlineData("implement United Nations Security Council resolutions 2570, 2571 (2021), reaffirming", "United Nations Security Council resolutions 2570, 2571 [2021]")]
    [InlineData("resolutions 242 (1967) and 338 (1973) of the Security Council", "resolutions 242 [1967]; resolutions 338 [1973]")]
    [InlineData("Recalling UN General Assembly resolution A/RES/ES-11/6 and others", "UN General Assembly resolution A/RES/ES-11/6 []")]
    [InlineData("the March 2nd and March 24th United Nations General Assembly resolutions on Ukraine, which", "United Nations General Assembly resolutions on Ukraine [2023-03-02]; United Nations General Assembly resolutions on Ukraine [2023-03-24]")]
    [InlineData("violations of UN Security Council Resolutions and the peaceful resolution of disputes", "")]
    [Theory]
    public void Finds_resolutions_that_a_number_or_date_identifies(string words, string expected) => Assert.Equal(expected, Cited(words));

    // The instrument at hand is no reference to itself.
    [InlineData("This Joint Declaration was adopted in Baku.")]
    [InlineData("agreed to adopt a Joint Declaration on elevating their relations to a Strategic Partnership")]
    [InlineData("adopted the following Joint Declaration on the Strategic Partnership:")]
    [Theory]
    public void A_text_does_not_cite_itself(string words) =>
        Assert.Empty(ReferenceFinder.Find(Prose.Of(words), AgreementKind.JointDeclaration, Evidence.Text, "JOINT DECLARATION on the Strategic Partnership", "2023-01-01"));

    [Fact]
    public void Another_declaration_of_another_day_is_cited()
    {
        var document = Prose.Of("guided by the Joint Declaration on the Strategic Partnership of 1 May 2010");

        var found = Assert.Single(ReferenceFinder.Find(document, AgreementKind.JointDeclaration, Evidence.Text, "JOINT DECLARATION on the Strategic Partnership", "2023-01-01"));

        Assert.Equal("2010-05-01", found.Date);
    }

    [Fact]
    public void Each_instrument_comes_once_with_every_place_that_cites_it()
    {
        var document = Prose.Of("the Charter of the United Nations (UN) and the Trade and Investment Framework Agreement (TIFA)", "the UN Charter, the UN and the TIFA");

        var found = ReferenceFinder.Find(document, AgreementKind.NewsReport, Evidence.Report, null, null);

        Assert.Equal(["Charter of the United Nations", "Trade and Investment Framework Agreement"], found.Select(r => r.Title));
        Assert.Equal(["Charter of the United Nations", "UN Charter"], found[0].Spans.Select(s => s.Slice(document.SourceText)));
        Assert.Equal(["Trade and Investment Framework Agreement", "TIFA"], found[1].Spans.Select(s => s.Slice(document.SourceText)));
    }

    private static string Cited(string words) =>
        string.Join("; ", ReferenceFinder.Find(Prose.Of(words), AgreementKind.NewsReport, Evidence.Report, null, "2023-08-02").Select(r => $"{r.Title} [{r.Date}]"));
}
