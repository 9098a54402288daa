using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.Tests.Countries;

public sealed class MentionFinderTests
{
    private static string Mentions(string text, params string[] parties) =>
        string.Join(' ', MentionFinder.Find(Read.Named(text, "Joint Statement on Syria"), parties).Select(m => m.Value));

    [Theory]
    [InlineData("Peru welcomes Chile’s support for Ukrainian and Palestinian families.", "CL PS UA")]
    // Parts stand for the state, organisations are no states.
    [InlineData("Aid to Gaza and Northern Ireland, with the European Union.", "GB PS")]
    // A language is no state.
    [InlineData("Done in Spanish and English. A Russian-language school teaches the French language.", "")]
    public void States_named_in_the_body(string text, string codes) => Assert.Equal(codes, Mentions(text, "PE"));

    [Fact]
    public void Every_place_that_names_a_state_is_kept()
    {
        var found = Assert.Single(MentionFinder.Find(Read.Named("Chile acts. Chilean ships sail. Peru sees Chile.", "Statement"), ["PE"]));
        Assert.Equal(3, found.Evidence.Count);
    }
}
