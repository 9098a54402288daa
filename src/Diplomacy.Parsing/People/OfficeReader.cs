using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>An office read from a text: its words without the country, the country, and the index of the word behind it.</summary>
/// <param name="Plural">"Presidents", "Members": the names of several may follow.</param>
internal readonly record struct OfficeMatch(string Words, Country? Country, int End, bool Plural);

/// <summary>
/// Reads offices: "Minister of Foreign Affairs of Norway", "U.S. Secretary of State", "Secretary of the Russian Security Council",
/// "Assistant to the President and National Security Advisor".
/// </summary>
internal static class OfficeReader
{
    /// <summary>The office that begins at a word - the country before it is the caller's - or null. One that begins small ("foreign minister") goes on so.</summary>
    public static OfficeMatch? Read(NamedText text, int at)
    {
        var state = new OfficeReading(text, at);
        if (!state.TakeHead()) return null;
        while (state.TakeMore())
        {
        }
        return new OfficeMatch(state.Office(), state.Country, state.At, state.Plural);
    }
}
