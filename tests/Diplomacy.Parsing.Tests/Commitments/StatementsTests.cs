using System.Text;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Commitments;

/// <summary>Units and limits of the coding guidelines: what is one statement, and what is none.</summary>
public class StatementsTests
{
    private const string Declaration = "JOINT DECLARATION\n\n";

    [Theory]
    // A sentence is one, however many verbs it has; two are two.
    [InlineData("The ministers agreed to mend the road, to share its costs and to meet again.", "The ministers agreed to mend the road, to share its costs and to meet again.")]
    [InlineData("The ministers agreed to mend the road. They will share its costs.", "The ministers agreed to mend the road.|They will share its costs.")]
    // Numbers, bullets and labels are no words of a statement.
    [InlineData("1. The parties will mend the road. They will share its costs.\n\n2. The parties will meet in June.", "The parties will mend the road.|They will share its costs.|The parties will meet in June.")]
    [InlineData("• The parties will mend the road.\n• The parties will meet in June.", "The parties will mend the road.|The parties will meet in June.")]
    // An item is one statement, full stops within it too.
    [InlineData("The parties have agreed to:\n\n- mend the road. The work begins in June,\n- meet again.", "mend the road. The work begins in June,|meet again.")]
    [InlineData("The parties have agreed to:\n\n- mend the road between the two capitals, the\n\nports and the mines,\n- meet again.", "mend the road between the two capitals, the ports and the mines,|meet again.")]
    // The subject stands far above, over the headings between.
    [InlineData("The two Commissions:\n\n1. NOTED with satisfaction the mending of the road.\n\nOn Ports\n\n2. AGREED to dredge the harbour. They will share its costs.\n\n3. EXCHANGED VIEWS on the tariff. The experts will meet again.\n\n4. LOOK FORWARD to the opening of the bridge.", "NOTED with satisfaction the mending of the road.|AGREED to dredge the harbour.|They will share its costs.|EXCHANGED VIEWS on the tariff.|The experts will meet again.|LOOK FORWARD to the opening of the bridge.")]
    // A line of signing under the title signs nothing off.
    [InlineData("Signed by the Ministers of Foreign Affairs in Oslo on 3 June 2019\n\nArticle 1\n\nThe parties shall mend the road.\n\nArticle 2\n\nThe parties shall meet again in June.", "The parties shall mend the road.|The parties shall meet again in June.")]
    public void A_statement_is_an_item_or_a_sentence(string body, string statements) => Assert.Equal(statements, Statements(Declaration + body));

    [Theory]
    // Recitals.
    [InlineData("The Government of Chile and the Government of Peru,\n\nreaffirming their friendship,\n\nwelcoming the end of the dispute,\n\nhave agreed to:\n\n- mend the road.", "mend the road.")]
    // What follows a heading over final clauses.
    [InlineData("The parties will mend the road.\n\nENTRY INTO FORCE\n\nThe parties will apply this declaration from the day of its signature.", "The parties will mend the road.")]
    // Signatures, captions, furniture.
    [InlineData("The parties will mend the road.\n\nPhoto by A. Quispe: the ministers will sign\n\nShare this page\n\nDone at Arica on 3 May 2031.\n\nFor the Government of Chile", "The parties will mend the road.")]
    // The second language.
    [InlineData(
        "The parties will mend the road between the two capitals before the rains of the coming year and will share its costs.\n\nLas partes repararán la carretera entre las dos capitales antes de las lluvias del próximo año y se reunirán de nuevo en el mes de junio para la firma.",
        "The parties will mend the road between the two capitals before the rains of the coming year and will share its costs.")]
    public void What_surrounds_them_is_none(string body, string statements) => Assert.Equal(statements, Statements(Declaration + body));

    [Fact]
    public void Items_of_no_statement_are_none() =>
        Assert.Equal("The ministers agreed to meet again.", Statements("Readout of a meeting\n\nMinisters met in Arica. The participants included:\n\n- Ana Quispe, Minister of Works;\n- Juan Rojas, Minister of Mines.\n\nThe ministers agreed to meet again."));

    [Theory]
    // An item on a lower rung takes that rung; one that a higher verb begins keeps the lead-in's.
    [InlineData("have declared their intention to", "mend the road,", Strength.Intended)]
    [InlineData("have declared their intention to", "stress the importance of the census,", Strength.Affirmed)]
    [InlineData("have declared their intention to", "support the candidacy of Samoa,", Strength.Affirmed)]
    [InlineData("have declared their intention to", "encourage visits of students,", Strength.Intended)]
    [InlineData("have agreed to", "mend the road,", Strength.Firm)]
    [InlineData("reaffirmed their support for efforts to", "mend the road,", Strength.Affirmed)]
    public void A_lead_in_sets_the_rung_of_its_items(string leadIn, string item, Strength strength)
    {
        var agreement = Parse($"{Declaration}The parties {leadIn}:\n\n- {item}\n- meet again.");
        Assert.Equal(strength, agreement.Commitments[0].Strength);
        Assert.Equal($"The parties {leadIn}:", agreement.Commitments[0].LeadIn);
        Assert.NotEmpty(agreement.Commitments[0].StrengthEvidence);
    }

    [Theory]
    // Items that begin with the verbs of a common subject, under a comma as under a colon.
    [InlineData("The Ministers of Chile and Peru, meeting in Arica,\n\n- Reiterated their friendship;\n- Agreed to mend the road;\n- Welcomed the census.", "affirmed Reiterated their friendship;|firm Agreed to mend the road;|affirmed Welcomed the census.")]
    [InlineData("The Ministers:\n\n1. Took note of the census.\n2. Decided to mend the road.", "affirmed Took note of the census.|firm Decided to mend the road.")]
    // Phrases that end in a full stop complete a lead-in, sentences do not.
    [InlineData("The parties will cooperate in the following fields:\n\n- The exchange of seeds.\n- The training of foresters, with the help of experts.", "firm The exchange of seeds.|firm The training of foresters, with the help of experts.")]
    [InlineData("The parties agreed to:\n\n- mend the road;\n- meet again.\n\n- The parties support the census.", "firm mend the road;|firm meet again.|affirmed The parties support the census.")]
    // The numbers of the text go on behind a list.
    [InlineData("1. The parties agreed to:\n\n- mend the road;\n- meet again.\n\n2. The parties support the census. They will share its costs.", "firm mend the road;|firm meet again.|affirmed The parties support the census.|firm They will share its costs.")]
    [InlineData("2. The parties will:\n\na. mend the road;\n\nb. meet again;\n\nc. count the herds.\n\n3. The parties support the census.", "firm mend the road;|firm meet again;|firm count the herds.|affirmed The parties support the census.")]
    // A heading over background, and a lone numeral over the next part.
    [InlineData("I\n\n1. The parties support the census.\n\n2. The parties will mend the road.\n\nII\n\n3. The parties will meet again.\n\nNOTES TO EDITORS\n\nThe parties signed a treaty of friendship.", "affirmed The parties support the census.|firm The parties will mend the road.|firm The parties will meet again.")]
    // An item that only strives, under a promise.
    [InlineData("The parties will:\n\n- work towards a common market;\n- mend the road.", "intended work towards a common market;|firm mend the road.")]
    public void Items_and_sentences_are_told_apart(string body, string statements) =>
        Assert.Equal(statements, string.Join('|', Parse(Declaration + body).Commitments.Select(c => $"{c.Strength.ToString().ToLowerInvariant()} {c.Text}")));

    private static string Statements(string source) => string.Join('|', Parse(source).Commitments.Select(c => c.Text));

    private static ParsedAgreement Parse(string source) => AgreementParser.Parse("a.txt", Encoding.UTF8.GetBytes(source));
}
