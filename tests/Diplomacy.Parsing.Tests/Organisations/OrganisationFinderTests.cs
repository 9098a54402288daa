using Diplomacy.Parsing.Organisations;

namespace Diplomacy.Parsing.Tests.Organisations;

public class OrganisationFinderTests
{
    // A body is named also as part of a longer name, and a longer name may be a body's own.
    [InlineData("in accordance with the UN Charter", "UN")]
    [InlineData("within NATO's Partnership for Peace Program", "NATO; Partnership for Peace Program")]
    [InlineData("resolutions of the United Nations Security Council", "United Nations Security Council; United Nations")]
    [InlineData("the Congress of Local and Regional Authorities of the Council of Europe", "Congress of Local and Regional Authorities of the Council of Europe; Council of Europe")]
    [InlineData("the Parliamentary Assembly of the OSCE met", "Parliamentary Assembly of the OSCE; OSCE")]
    [InlineData("grants of the UN Mine Action Service and the Caribbean Financial Action Task Force", "UN Mine Action Service; UN; Caribbean Financial Action Task Force")]
    // The head of a longer name is no name of its own.
    [InlineData("cooperation within the Commonwealth of Independent States", "Commonwealth of Independent States")]
    [InlineData("the Commonwealth of Massachusetts", "")]
    [InlineData("the Commonwealth Scientific Service and the Commonwealth", "Commonwealth")]
    [InlineData("launched the Hydrogen Breakthrough Agenda", "Hydrogen Breakthrough Agenda")]
    // The long name stands without the acronym that follows it, or that stands within it.
    [InlineData("the Extractive Industries Transparency Initiative (EITI), and the EITI framework", "Extractive Industries Transparency Initiative")]
    [InlineData("joined the Agricultural Innovation Mission (AIM) for Climate", "Agricultural Innovation Mission for Climate")]
    [InlineData("opening the IAEA Low Enriched Uranium (LEU) Bank", "IAEA Low Enriched Uranium (LEU) Bank; IAEA")]
    // Letters in brackets that have no name but themselves.
    [InlineData("the Australia-United Kingdom-United States (AUKUS) trilateral partnership", "AUKUS")]
    // An acronym that the text gives to something else is not the body.
    [InlineData("the Climate Resilience Index (CRI) was welcomed. The CRI rose.", "")]
    // The Security Council alone is that of the United Nations, a state's is not.
    [InlineData("the Security Council met on Monday", "Security Council")]
    [InlineData("the UN Security Council and the Security Council's members", "UN Security Council; UN")]
    [InlineData("the Secretary of the Russian Security Council and the Security Council of Norway", "")]
    // Capitals tell the body from the word.
    [InlineData("those who work for global fund managers and the quad bikes", "")]
    [InlineData("the WHO and the Global Fund", "WHO; Global Fund")]
    // British and American spelling, mixed too.
    [InlineData("the International Labor Organisation and the World Food Program", "International Labor Organisation; World Food Program")]
    [InlineData("the Organization for Security and Co-operation in Europe", "Organization for Security and Co-operation in Europe")]
    // Lists of names side by side.
    [InlineData("cooperation within the UN, OSCE, CICA, OIC, ECO, OTS, GUAM and BSEC", "UN; OSCE; CICA; OIC; ECO; OTS; GUAM; BSEC")]
    [Theory]
    public void Finds_listed_bodies(string words, string expected) => Assert.Equal(expected, Names(words));

    // A word of the wider world makes a body, a state's name makes it national or bilateral.
    [InlineData("members of the Nordic Climate Fund", "Nordic Climate Fund")]
    [InlineData("the Global Coalition for Fair Sport", "Global Coalition for Fair Sport")]
    [InlineData("the Council of Regional Organizations of the Pacific", "Council of Regional Organizations of the Pacific")]
    [InlineData("the Samarkand Solidarity Initiative", "Samarkand Solidarity Initiative")]
    [InlineData("the U.S.-Caribbean Partnership for Clean Seas", "U.S.-Caribbean Partnership for Clean Seas")]
    [InlineData("the U.S.-Mexico Energy Council", "")]
    [InlineData("the Azerbaijan-Russia Inter-regional Forum", "")]
    [InlineData("the National Bank and the Norwegian Refugee Council", "")]
    [InlineData("the Intergovernmental Commission on Economic Cooperation", "")]
    [InlineData("Korea's Audacious Initiative", "")]
    [InlineData("the Joint Working Group on Trade", "")]
    [InlineData("at the Global Leaders Summit", "")]
    // The body's name and a word for what it is are no second body.
    [InlineData("the NATO Alliance", "NATO")]
    // What opens a sentence is no part of the name.
    [InlineData("The Baltic Energy Forum met.", "Baltic Energy Forum")]
    // The name goes on to another kind of thing.
    [InlineData("the Pacific Partnership Agreement", "")]
    [Theory]
    public void Finds_bodies_by_how_their_names_are_built(string words, string expected) => Assert.Equal(expected, Names(words));

    [Fact]
    public void Each_body_comes_once_as_first_named_with_every_place_that_names_it()
    {
        var document = Prose.Of("The United Nations and the OSCE.", "Within the UN, the U.N. and the OSCE.");

        var found = OrganisationFinder.Find(document);

        Assert.Equal(["United Nations", "OSCE"], found.Select(o => o.Name));
        Assert.Equal(["United Nations", "UN", "U.N"], found[0].Spans.Select(s => s.Slice(document.SourceText)));
    }

    [Fact]
    public void An_acronym_introduced_for_an_unlisted_body_names_it_from_then_on()
    {
        var document = Prose.Of("The Global Seed Alliance (GSA) grows.", "The GSA meets yearly; the Seed Alliance is open.");

        var found = Assert.Single(OrganisationFinder.Find(document));

        Assert.Equal("Global Seed Alliance", found.Name);
        Assert.Equal(["Global Seed Alliance", "GSA", "Seed Alliance"], found.Spans.Select(s => s.Slice(document.SourceText)));
    }

    private static string Names(string words) => string.Join("; ", OrganisationFinder.Find(Prose.Of(words)).Select(o => o.Name));
}
