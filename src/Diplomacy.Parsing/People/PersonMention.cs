using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>A person named at one place of a text.</summary>
/// <param name="Name">Without honorifics and nicknames.</param>
/// <param name="Office">Without the country, or null.</param>
/// <param name="Country">The country that the words give, or null.</param>
/// <param name="First">Index of the first word, office and country with it.</param>
/// <param name="NameFirst">Index of the first word of the name.</param>
/// <param name="NameEnd">Index of the word behind the name.</param>
/// <param name="End">Index of the word behind all ("..., Prime Minister of Canada").</param>
/// <param name="Former">"former", "late".</param>
/// <param name="Host">Named as the one who invited: takes part where the host's state is a party, makes it none.</param>
/// <param name="Counterpart">Named behind "with": whom the subject met.</param>
internal sealed record PersonMention(
    NamedText Text, string Name, string? Office, Country? Country, int First, int NameFirst, int NameEnd, int End, bool Former, bool Host = false, bool Counterpart = false)
{
    /// <summary>The words of the name that tell persons apart.</summary>
    public string[] Parts { get; } = Names.Parts(Name);
}
