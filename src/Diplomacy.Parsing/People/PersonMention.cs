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
/// <param name="MakesParty">False where taking part does not make the person's state a party: who only invited, or is only told to have said.</param>
/// <param name="Counterpart">Named behind "with": whom the subject met.</param>
/// <param name="OtherSide">Called a counterpart, or signed beside one of the side that tells.</param>
internal sealed record PersonMention(
    NamedText Text, string Name, string? Office, Country? Country, int First, int NameFirst, int NameEnd, int End, bool Former, bool MakesParty = true, bool Counterpart = false, bool OtherSide = false)
{
    /// <summary>The words of the name that tell persons apart.</summary>
    public string[] Parts { get; } = Names.Parts(Name);

    /// <summary>"President A's visit".</summary>
    public bool IsPossessive =>
        (NameEnd < Text.Words.Count && Text.Words[NameEnd].Folded == "'s") || Text.GapAfter(NameEnd - 1) is ['’' or '\'', ' ', ..];

    /// <summary>Nothing but "and", a comma and forms of address stands between this person and the next.</summary>
    public bool JoinedTo(PersonMention next)
    {
        var gap = next.First - End;
        if (gap is < 0 or > 3) return false;
        for (var i = End; i < next.First; i++)
            if (Text.Words[i].Folded is not ("and" or "the" or "h.e" or "his" or "her" or "excellency" or "majesty")) return false;
        return (gap > 0 && Text.Words[End].Folded is "and") || Text.GapAfter(End - 1).StartsWith(",");
    }
}
