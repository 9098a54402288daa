using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Tests.Vocabulary;

public class InstrumentKeyTests
{
    [Theory]
    [InlineData("UN Charter", "Charter of the United Nations")]
    [InlineData("UNSCR 2735", "United Nations Security Council Resolution 2735")]
    [InlineData("UNSC Resolution 2254 (2015)", "UN Security Council resolution 2254")]
    [InlineData("UN General Assembly resolution ES-11/6", "United Nations General Assembly Resolution A/RES/ES-11/6")]
    [InlineData("U.S.-Canada Opioid Action Plan", "United States-Canada Opioids Action Plan")]
    [InlineData("Agreement on Defence Cooperation between Norway and Sweden", "Agreement between Sweden and Norway on Defense Cooperation")]
    [InlineData("Declaration of the Conduct of Parties in the South China Sea", "Declaration on the Conduct of Parties in the South China Sea")]
    public void Wordings_of_one_instrument_have_one_key(string one, string other) =>
        Assert.Equal(InstrumentKey.Of(one).Key, InstrumentKey.Of(other).Key);

    [Theory]
    [InlineData("UN Security Council Resolution 242", "UN Security Council Resolution 338")]
    // One number, another body.
    [InlineData("UN Security Council Resolution 2735", "UN General Assembly Resolution 27/35")]
    [InlineData("Agreement on Trade between Norway and Sweden", "Agreement on Trade between Norway and Finland")]
    [InlineData("Korea-U.S. Free Trade Agreement", "Australia-U.S. Free Trade Agreement")]
    [InlineData("Agreement on Fisheries", "Agreement on Forestry")]
    public void Other_instruments_have_others(string one, string other) =>
        Assert.NotEqual(InstrumentKey.Of(one).Key, InstrumentKey.Of(other).Key);

    [Theory]
    [InlineData("Memorandum of Understanding on Energy", true)]
    [InlineData("Memorandum of Understanding on Energy between Norway and Sweden", false)]
    [InlineData("G20 Principles for Quality Infrastructure Investment", false)]
    public void A_title_that_names_neither_state_nor_body_needs_those_who_cite_it(string title, bool byParties) =>
        Assert.Equal(byParties, InstrumentKey.Of(title).ByParties);
}
