using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Organisations;

/// <summary>
/// Finds the multilateral bodies, programmes, initiatives and standing formats that a text names, also within a longer name
/// ("UN Charter" names the UN). One pass over the words of each block.
/// </summary>
public static class OrganisationFinder
{
    internal static readonly NameTable Listed = new(VocabularyFile.Read<List<NamedThing>>("organisations.yaml"));

    /// <summary>The word alone is a listed body's name or acronym ("NATO", "G7").</summary>
    internal static bool Names(Word word, string text) => Listed.IsName(word, text);

    /// <summary>Each body once, by the words that name it first, in the order of the text; with every place that names it.</summary>
    public static IReadOnlyList<ParsedOrganisation> Find(Document document)
    {
        var named = new NamedBodies();
        foreach (var block in document.Body.Where(b => b.Kind is not (BlockKind.Title or BlockKind.Dateline or BlockKind.Signature)))
            named.Read(block, document.SourceText);
        return named.All;
    }
}
