using Diplomacy.Parsing.Parties;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Parties;

public sealed class ByFinderTests
{
    private static readonly string[] Parties = ["NO", "US"];

    private static readonly ParsedPerson[] People =
    [
        new("Kamala Harris", "Vice President", "US", false, Origin.Text, []),
        new("Jonas Gahr Støre", "Prime Minister", "NO", false, Origin.Text, []),
    ];

    private static string By(string text, string? title = null)
    {
        var names = Read.Named(text, title);
        var block = names.Body[^1].Block!;
        return string.Join(' ', new ByFinder(names, Participants.Of(names, report: true), Parties, People, "US").Of(block, block.Sentences[^1], null).Codes);
    }

    [Theory]
    // One side is the subject.
    [InlineData("Norway will open its market.", "NO")]
    [InlineData("The Vice President thanked Prime Minister Støre for his leadership.", "US")]
    [InlineData("As part of these efforts, the United States intends to invest in Norway.", "US")]
    [InlineData("In recognition of Norway’s reforms, the United States will remove tariffs.", "US")]
    // An agency counts as its state.
    [InlineData("Working with Congress, USAID plans to invest.", "US")]
    [InlineData("The Norwegian Foreign Ministry hailed the progress made.", "NO")]
    [InlineData("The Government of Norway reaffirmed its pledge.", "NO")]
    // What a side does is the side's.
    [InlineData("The United States’ assistance programs support these reforms.", "US")]
    [InlineData("According to the Norwegian side, cooperation has great potential.", "NO")]
    [InlineData("The draft has been fully supported by Norway.", "NO")]
    [InlineData("Norway on its part pledged to open its ports.", "NO")]
    [InlineData("HE the Vice President affirmed the keenness to invest.", "US")]
    [InlineData("The prime minister stressed the role of fisheries.", "NO")]
    // Who is quoted.
    [InlineData("\"We support the World Health Organization,\" said Prime Minister Støre.", "NO")]
    [InlineData("Prime Minister Støre spoke of the Arctic. \"Our doors are open,\" he said.", "NO")]
    // "he" goes on from the sentence before.
    [InlineData("Prime Minister Støre spoke of the Arctic. He also stressed the role of fisheries.", "NO")]
    // All: we, both, the leaders, two subjects, follow-ons, what one must do.
    [InlineData("We will work together.", "NO US")]
    [InlineData("The two leaders discussed trade.", "NO US")]
    [InlineData("The Vice President and Prime Minister Støre agreed to meet again.", "NO US")]
    [InlineData("The United States and Norway intend to cooperate.", "NO US")]
    [InlineData("The U.S. and Norwegian governments plan a dialogue.", "NO US")]
    [InlineData("These funds will support schools in Norway.", "NO US")]
    [InlineData("Norway must be able to choose its own future.", "NO US")]
    [InlineData("The importance of Norway was highlighted.", "NO US")]
    [InlineData("The Vice President thanked Norway, and the two leaders agreed to meet.", "NO US")]
    [InlineData("The President of the United States and the Prime Minister of Norway will build a school.", "NO US")]
    [InlineData("The Foreign Minister of Norway and the Secretary of State of the United States agreed to meet.", "NO US")]
    // A capital, what is a side's, and who is told of behind a passive.
    [InlineData("Oslo will assume the cost of housing.", "NO")]
    [InlineData("The Norwegian border guard will lend two dog handlers.", "NO")]
    [InlineData("Visas on arrival will be restored by Norway as soon as possible.", "NO")]
    [InlineData("Oslo and Washington agreed to open the border.", "NO US")]
    [InlineData("The Oslo meeting will be held in May.", "NO US")]
    // Whom it is for is no subject, whatever the verb.
    [InlineData("Norway intends to support American schools.", "NO")]
    [InlineData("The Vice President noted her country's commitment to Norway.", "US")]
    [InlineData("President Harris reiterates her resolve to help Norway.", "US")]
    // A name in a list is no subject.
    [InlineData("The Vice President stressed support for Sweden, Finland, and Norway, as well as for Denmark.", "US")]
    public void Whose_a_statement_is(string text, string codes) => Assert.Equal(codes, By(text));
}
