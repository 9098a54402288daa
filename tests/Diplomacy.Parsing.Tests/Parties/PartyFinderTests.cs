namespace Diplomacy.Parsing.Tests.Parties;

public sealed class PartyFinderTests
{
    [Theory]
    // Both in the title.
    [InlineData("Joint Statement between the Kingdom of Thailand and the Republic of Finland", "The two sides met.", "FI TH")]
    [InlineData("Ukraine, Azerbaijan sign joint declaration on partnership", "It was signed.", "AZ UA")]
    [InlineData("Joint Statement on the India-Japan Strategic Partnership", "We reaffirm our ties.", "IN JP")]
    // A topic is no party.
    [InlineData("Joint Statement from Canada and Mexico on Haiti", "We call for calm in Haiti and Cuba.", "CA MX")]
    [InlineData("Joint Statement by France, Germany and the United Kingdom on Iran", "Iran must comply.", "DE FR GB")]
    // A group stands for its members, an organisation for itself.
    [InlineData("G7 Leaders’ Statement on Ukraine", "We, the Leaders of the G7, stand with Ukraine.", "CA DE FR GB IT JP US")]
    [InlineData("Joint Statement of the European Union and the African Union", "We met in Luanda.", "AfU EU")]
    // An enumeration says more than the group.
    [InlineData("Initiative Leaders’ Statement", "We, the leaders of Chile, Peru, and Uruguay, met today.", "CL PE UY")]
    // Heads without states.
    [InlineData("Joint Statement by President Macron and Chancellor Scholz", "We met today.", "DE FR")]
    // Who only invited or joined is none.
    [InlineData("Joint Statement of Japan and the Philippines", "Today, we met. We were joined by Australia’s Prime Minister Anthony Albanese.", "JP PH")]
    public void Parties_of_an_instrument(string title, string text, string codes) =>
        Assert.Equal(codes, Read.Parties(Read.Named(text, title), report: false));

    [Theory]
    // The other side is named, the issuer publishes.
    [InlineData("Readout of the Prime Minister’s call with President Petr Pavel of Czechia", "The Prime Minister spoke with President Petr Pavel.", "https://www.gov.uk/x", "CZ GB")]
    // A meeting at home.
    [InlineData("Readout of the Meeting with Mayors", "The President met with mayors about floods in Chile.", "https://www.state.gov/x", "US")]
    [InlineData("Minister meets Norwegian counterpart", "Foreign Minister Ann Linde met with Norwegian Foreign Minister Ine Eriksen Søreide.", "https://www.government.se/x", "NO SE")]
    [InlineData("Readout of the President’s Call with Allies", "The President held a call. Joining the President were Prime Minister Ann Lee of Malta, and representatives from Norway and the European Union.", "https://www.state.gov/x", "EU MT NO US")]
    [InlineData("President meets OSCE chair", "The President met with Minister Marc Borg, Minister of Foreign Affairs of Malta and OSCE Chairman-in-Office.", "https://www.state.gov/x", "MT OSCE US")]
    public void Parties_of_a_report(string title, string text, string url, string codes) =>
        Assert.Equal(codes, Read.Parties(Read.Named(text, title, url: url), report: true));

    [Fact]
    public void Without_title_and_site_the_opening_tells_the_parties() =>
        Assert.Equal("KZ NO", Read.Parties(Read.Named("Kazakhstan and Norway intend to develop trade, the ministries said. Russia and Iran were discussed."), report: true));

    [Theory]
    // Beside the other in the text, by what it does, by the host's city, by capitals.
    [InlineData("Foreign Minister Wang Guohua met with Icelandic Foreign Minister Thora Jonsdottir. Relations between China and Iceland are good. They spoke of Ukraine.", "CN IS")]
    [InlineData("Minister Marek Zielinski met with Minister Mihai Popescu of Moldova in Warsaw. Poland supports its reforms, and Russian pressure was discussed.", "MD PL")]
    [InlineData("President Viktor Sokolov spoke with President Ramin Hasanov of Azerbaijan. Moscow and Baku will go on. Armenia was mentioned.", "AZ RU")]
    // Support for two makes no side of the second.
    [InlineData("Minister Jean Moreau met with his Greek counterpart Nikos Dendrinos in Paris. France reaffirmed its support for Greece and Cyprus.", "FR GR")]
    // An agency's own state.
    [InlineData("DOHA, May 3 (QNA) - The Deputy Amir met with Minister Salim Al Harthy of Oman and spoke of Yemen and its ports.", "OM QA")]
    public void A_side_that_its_own_report_leaves_unnamed(string text, string codes) => Assert.Equal(codes, Read.Parties(Read.Named(text), report: true));

    [Theory]
    [InlineData("Memorandum between the Ministry for Primary Industries of New Zealand and the Ministry of Agriculture and Food of the Republic of Chile", "The Participants will trade.", "CL NZ")]
    [InlineData("Letter of Intent between the Norwegian Ministry of Defence and the Ministry of Defence of Latvia on Training", "The Sides will train in Poland.", "LV NO")]
    public void Institutions_speak_for_their_states(string title, string text, string codes) => Assert.Equal(codes, Read.Parties(Read.Named(text, title), report: false));

    [Fact]
    public void Each_party_carries_the_words_that_name_it()
    {
        var names = Read.Named("JOINT DECLARATION\n\nbetween the Republic of Chile and the Kingdom of Spain\n\nThe Parties agree.");
        var found = Diplomacy.Parsing.Parties.PartyFinder.Find(names, Diplomacy.Parsing.People.Participants.Of(names, false), false);
        Assert.Equal(["Republic of Chile", "Kingdom of Spain"], found.Select(p => p.Evidence[0].Slice(names.Document.SourceText)));
    }
}
