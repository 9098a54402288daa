using Diplomacy.Storage.Names;

namespace Diplomacy.Storage.Tests.Names;

public sealed class PersonInTextTests
{
    [Theory]
    [InlineData("President Biden spoke.", "Joseph R. Biden, Jr.", "US")]
    [InlineData("Mr. Støre's visit", "Jonas Gahr Støre", "NO")]
    [InlineData("STORE signed", "Jonas Gahr Støre", "NO")]
    [InlineData("President Xi said so", "Xi Jinping", "CN")]
    [InlineData("Prime Minister Kishida said so", "Fumio Kishida", "JP")]
    public void Whoever_has_the_surname_with_a_capital_is_named(string text, string name, string party) => Assert.True(PersonInText.IsNamed(text, name, party));

    // The verb, another word, a given name that others have too.
    [Theory]
    [InlineData("they store grain", "Jonas Gahr Støre", "NO")]
    [InlineData("Bidens of another kind and Bidentate", "Joseph R. Biden, Jr.", "US")]
    [InlineData("PEOPLE-TO-PEOPLE EXCHANGE", "To Lam", "VN")]
    [InlineData("Joseph spoke", "Joseph R. Biden, Jr.", "US")]
    [InlineData("", "Joseph R. Biden, Jr.", "US")]
    [InlineData("nobody", "", "US")]
    public void Nobody_else_is(string text, string name, string party) => Assert.False(PersonInText.IsNamed(text, name, party));
}
