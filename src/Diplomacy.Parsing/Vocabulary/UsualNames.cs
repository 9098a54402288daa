using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Organisations;
using Diplomacy.Parsing.References;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Vocabulary;

/// <summary>The names by which the vocabularies know what texts name in several ways: for resolving what was found.</summary>
public static class UsualNames
{
    /// <summary>The usual name of a body ("UN" is the United Nations), or null where the vocabulary does not list this very name.</summary>
    public static string? OfOrganisation(string name) => OrganisationFinder.Listed.Named(name)?.Name;

    /// <summary>The usual title of a well-known instrument, or null where the vocabulary does not list this very title.</summary>
    public static string? OfInstrument(string title) => ReferenceFinder.Listed.Named(title)?.Name;

    /// <summary>The bodies of the vocabulary: the usual name of each, and all others that a text may use.</summary>
    public static IEnumerable<(string Usual, IReadOnlyList<string> Others)> Organisations => OrganisationFinder.Listed.Things.Select(t => (t.Name, t.Others));

    /// <summary>The well-known instruments, likewise.</summary>
    public static IEnumerable<(string Usual, IReadOnlyList<string> Others)> Instruments => ReferenceFinder.Listed.Things.Select(t => (t.Name, t.Others));

    /// <summary>Whether a title names a body of the vocabulary, which then tells the instrument from others like it.</summary>
    public static bool NamesABody(string title) => OrganisationFinder.Listed.Find(title, Words.Of(title)).Count > 0;

    /// <summary>Whether a text names a state or territory, its people, or uses its adjective.</summary>
    public static bool NamesAState(string text)
    {
        var words = Words.Of(text);
        return Enumerable.Range(0, words.Count).Any(i => StateNames.Names(words, i));
    }
}
