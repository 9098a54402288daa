using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Storage.Names;

/// <summary>Whether words name somebody, who is known to be named in the document.</summary>
public static class PersonInText
{
    /// <summary>The text has the person's surname, with a capital: "President Biden", "Mr. Støre's".</summary>
    /// <param name="name">As the document has it.</param>
    /// <param name="party">The code of the party that the person speaks for: of some countries the surname may come first.</param>
    public static bool IsNamed(string text, string name, string party)
    {
        var surnames = PersonName.Surnames(name, party);
        return Words.Of(text).Any(w => w.Capital && surnames.Contains(w.Folded));
    }
}
