using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Names;

namespace Diplomacy.Storage.Suggestions;

/// <summary>What a name is the name of; in the order in which names are offered.</summary>
public enum NameKind
{
    Country,
    Area,
    Organisation,
    Person,
    Instrument,
}

/// <summary>Something that the corpus has a page of, by the name that pages show.</summary>
/// <param name="Value">As filters write it: a code, else a slug.</param>
/// <param name="Slug">As the address of its page has it.</param>
/// <param name="Declarations">How many declarations have it; none of a country of which they only speak.</param>
public sealed record CorpusName(NameKind Kind, string Value, string Slug, string Label, int Declarations)
{
    /// <summary>"country", "person"; a party may be an organisation.</summary>
    public string Noun => (Kind == NameKind.Country && PartyNames.IsOrganisation(Value) ? NameKind.Organisation : Kind).Code();

    /// <summary>The filter that asks for it, which is the field of a question as well.</summary>
    public string Filter => Kind switch
    {
        NameKind.Country => "country",
        NameKind.Area => "area",
        NameKind.Organisation => "org",
        NameKind.Person => "person",
        _ => "cites",
    };
}
