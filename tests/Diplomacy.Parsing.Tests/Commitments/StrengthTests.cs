using Diplomacy.Parsing.Commitments;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Commitments;

/// <summary>The ladder of the coding guidelines, rung by rung: words, and the rung or "none".</summary>
public class StrengthTests
{
    [Theory]
    // In an instrument that lays down duties.
    [InlineData("The Parties shall exempt the goods of either country from transit fees.", "binding")]
    [InlineData("Each Party undertakes to keep the river open to the vessels of the other.", "binding")]
    [InlineData("The Parties are obliged to notify one another of any outbreak of disease in cattle.", "binding")]
    // Will is no shall.
    [InlineData("The Parties will exempt the goods of either country from transit fees.", "firm")]
    public void Duties_bind(string words, string rung) => Assert.Equal(rung, Rung(words, duties: true));

    [Theory]
    [InlineData("The two sides will build a bridge over the Mono.", "firm")]
    [InlineData("The ministers agreed to build a bridge over the Mono.", "firm")]
    [InlineData("The presidents decided to open embassies in both capitals.", "firm")]
    [InlineData("The ministers resolved to end the dispute over grazing land.", "firm")]
    [InlineData("The government of Peru pledged two million euros for the flooded provinces.", "firm")]
    [InlineData("Both sides are committed to the protection of the mangroves.", "firm")]
    [InlineData("The leaders expressed their commitment to protect the mangroves.", "firm")]
    [InlineData("The leaders made clear their commitment to free passage through the strait.", "firm")]
    // Determination counts as commitment.
    [InlineData("The parties are determined to end illegal fishing.", "firm")]
    [InlineData("The leaders directed their ministers to draw up a plan for the basin.", "firm")]
    [InlineData("The leaders tasked officials to draw up a plan for the basin.", "firm")]
    // Facts that the parties create now.
    [InlineData("The two countries established a joint commission on fisheries.", "firm")]
    [InlineData("The ministers signed a protocol on veterinary control.", "firm")]
    [InlineData("The two sides are launching a fund for young farmers.", "firm")]
    [InlineData("We are deepening our cooperation in seismology.", "firm")]
    public void What_they_will_do_is_firm(string words, string rung) => Assert.Equal(rung, Rung(words));

    [Theory]
    [InlineData("The parties intend to link their power grids.", "intended")]
    [InlineData("The two countries plan to link their power grids.", "intended")]
    [InlineData("The ministers declared their intention to link their power grids.", "intended")]
    [InlineData("The ministers expressed their readiness to host the next round.", "intended")]
    [InlineData("The sides voiced their willingness to train officers together.", "intended")]
    [InlineData("The presidents reaffirmed their desire to widen trade in timber.", "intended")]
    [InlineData("The parties seek to lower the cost of remittances.", "intended")]
    [InlineData("The parties aim to lower the cost of remittances.", "intended")]
    [InlineData("The two sides look forward to the next session of the commission.", "intended")]
    [InlineData("The minister invited his counterpart to visit Windhoek.", "intended")]
    // To weigh is to intend, whatever the verb above it.
    [InlineData("The two sides will consider the opening of consulates.", "intended")]
    [InlineData("The ministers agreed to explore the opening of consulates.", "intended")]
    [InlineData("The presidents decided to consider a ban on trawling.", "intended")]
    [InlineData("The two sides are working to finish the road.", "intended")]
    [InlineData("The ministries are exploring a joint tender.", "intended")]
    [InlineData("The parties may set up working groups.", "intended")]
    public void What_they_mean_to_do_is_intended(string words, string rung) => Assert.Equal(rung, Rung(words));

    [Theory]
    [InlineData("The leaders reaffirmed the territorial unity of Cyprus.", "affirmed")]
    // Commitment under a verb that renews it.
    [InlineData("The leaders reaffirmed their commitment to the ban on nuclear tests.", "affirmed")]
    [InlineData("The ministers reiterated their resolve to end piracy.", "affirmed")]
    [InlineData("Both sides underscored the importance of free passage.", "affirmed")]
    [InlineData("The two countries support the candidacy of Samoa.", "affirmed")]
    [InlineData("The ministers stressed the need for a census of the herds.", "affirmed")]
    [InlineData("Peru recognised the leading part of Fiji in the protection of reefs.", "affirmed")]
    [InlineData("The ministers welcomed the opening of the bridge.", "affirmed")]
    [InlineData("The president commended the work of the engineers.", "affirmed")]
    [InlineData("The leaders condemned the attack on the convoy.", "affirmed")]
    [InlineData("The sides noted that the census is overdue.", "affirmed")]
    [InlineData("The ministers expressed their satisfaction with the pace of the work.", "affirmed")]
    [InlineData("The minister expressed appreciation for the vaccines that Cuba sent.", "affirmed")]
    [InlineData("The leaders called on all factions to lay down arms.", "affirmed")]
    [InlineData("The ministers agreed that the river belongs to all who live on it.", "affirmed")]
    [InlineData("The ministers agreed on the importance of a census.", "affirmed")]
    // What the parties hold, without any such verb.
    [InlineData("Access to water is critical to both countries.", "affirmed")]
    [InlineData("Borders must be respected by all states.", "affirmed")]
    [InlineData("The use of hunger as a weapon cannot be allowed.", "affirmed")]
    public void What_they_hold_is_affirmed(string words, string rung) => Assert.Equal(rung, Rung(words));

    [Theory]
    [InlineData("The ministers discussed the price of cotton.", "discussed")]
    [InlineData("The two sides exchanged views on the drought.", "discussed")]
    [InlineData("The presidents reviewed the work of the commission.", "discussed")]
    [InlineData("The sides considered ways of lowering tariffs.", "discussed")]
    [InlineData("The ministers touched upon the census.", "discussed")]
    [InlineData("The president raised the case of the detained sailors.", "discussed")]
    [InlineData("The minister informed his counterpart about the reform of the courts.", "discussed")]
    [InlineData("The sides highlighted the part of women in the peace talks.", "discussed")]
    public void What_they_talked_about_is_discussed(string words, string rung) => Assert.Equal(rung, Rung(words, instrument: false));

    // The same verb: told of talks, and said by the parties themselves.
    [Fact]
    public void To_highlight_in_an_instrument_is_to_affirm() => Assert.Equal("affirmed", Rung("The sides highlight the part of women in the peace talks."));

    [Theory]
    // Of two main verbs, the higher.
    [InlineData("The ministers discussed the drought and agreed to share forecasts.", "firm")]
    [InlineData("The leaders welcomed the census and look forward to its results.", "intended")]
    [InlineData("The two sides reviewed the plan, praised the engineers and decided to go on.", "firm")]
    // A verb in a relative clause decides nothing.
    [InlineData("The ministers discussed the bridge, which will be opened in June.", "discussed")]
    [InlineData("The ministers discussed the road that both sides agreed to build.", "discussed")]
    // A reporting verb lets its clause decide.
    [InlineData("The minister affirmed that Peru will send engineers.", "firm")]
    [InlineData("The sides stressed that they intend to go on.", "intended")]
    // Thanks joined to another verb is coded on that.
    [InlineData("The minister thanked Chile for its help and reaffirmed the ban on trawling.", "affirmed")]
    // The noun is no verb.
    [InlineData("The ministers discussed the plans of both governments for the harbour.", "discussed")]
    [InlineData("The review of the treaty was welcomed by both sides.", "affirmed")]
    public void The_operative_verb_decides(string words, string rung) => Assert.Equal(rung, Rung(words, instrument: false));

    [Theory]
    // Meetings, thanks, congratulations, condolences.
    [InlineData("The foreign ministers of Chile and Peru met in Arica.")]
    [InlineData("The minister thanked her host for the warm welcome.")]
    [InlineData("The president congratulated his counterpart on his election.")]
    [InlineData("The minister offered condolences to the families of the victims.")]
    // Facts, background, past giving.
    [InlineData("Chile is the third largest buyer of Bolivian zinc.")]
    [InlineData("The two countries opened relations in 1962.")]
    [InlineData("Japan has committed forty million dollars to the programme since 2014.")]
    [InlineData("Trade between the two countries rose by a tenth last year.")]
    public void Meetings_thanks_and_facts_are_none(string words) => Assert.Equal("none", Rung(words, instrument: false));

    [Theory]
    [InlineData("This Memorandum enters into force on the day of its signature.")]
    [InlineData("This Memorandum does not create any legal obligations.")]
    [InlineData("Either Party may terminate this Memorandum by written notice.")]
    [InlineData("All activities are subject to the availability of funds.")]
    [InlineData("The present Protocol may be amended by mutual consent.")]
    public void Clauses_about_the_instrument_itself_are_none(string words) => Assert.Equal("none", Rung(words, duties: true));

    // What holds in the opening is the setting of the scene.
    [Theory]
    [InlineData("The ties between the two countries are of vital importance.", "none")]
    [InlineData("The presidents agreed to raise their relations to a strategic partnership.", "firm")]
    public void An_opening_sets_the_scene_unless_it_decides(string words, string rung) => Assert.Equal(rung, Rung(words, opening: true));

    [Theory]
    [InlineData("These funds include grants for the growers of both provinces.", Strength.Firm, "firm")]
    [InlineData("These funds include grants for the growers of both provinces.", null, "none")]
    public void A_follow_on_has_the_rung_of_what_it_follows(string words, Strength? previous, string rung) => Assert.Equal(rung, Rung(words, previous: previous));

    [Theory]
    [InlineData("The ministers agreed to build a bridge.", "agreed to")]
    [InlineData("The leaders reaffirmed their commitment to the ban.", "reaffirmed their commitment")]
    [InlineData("The two sides will consider it.", "will consider")]
    public void The_words_that_decided_are_the_evidence(string words, string evidence)
    {
        var (start, length) = Assert.Single(Read(words, new SentenceContext(true, false, false, null))!.Evidence);
        Assert.Equal(evidence, words.Substring(start, length));
    }

    private static string Rung(string words, bool instrument = true, bool duties = false, bool opening = false, Strength? previous = null) =>
        Read(words, new SentenceContext(instrument, duties, opening, previous))?.Strength.ToString().ToLowerInvariant() ?? "none";

    private static StrengthReading? Read(string words, SentenceContext context)
    {
        var block = new Block(BlockKind.Paragraph, new ReadingText(words, [.. Enumerable.Range(0, words.Length)]));
        return StatementReader.Read(block, new Sentence(0, words.Length), context);
    }
}
