using System.Globalization;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.References;

/// <summary>
/// Finds the other international instruments that a text cites by name, well-known ones by <c>instruments.yaml</c> and all
/// others by how such names are built; not domestic laws, nor the document itself.
/// </summary>
public static class ReferenceFinder
{
    internal static readonly NameTable Listed = new(VocabularyFile.Read<List<NamedThing>>("instruments.yaml"));

    /// <summary>Each instrument once, by the words that cite it first, in the order of the text; with every place that cites it.</summary>
    /// <param name="kind">What the document is: an instrument does not cite itself, a report does cite what it tells of.</param>
    /// <param name="title">The document's own title, or null.</param>
    /// <param name="date">The document's date as EDTF, or null; its year completes dates such as "June 27".</param>
    public static IReadOnlyList<ParsedReference> Find(Document document, AgreementKind kind, Evidence evidence, string? title, string? date)
    {
        int? year = date?.Length >= 4 && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? y : null;
        var cited = new CitedInstruments(new OwnInstrument(kind, evidence, title, date), year);
        foreach (var block in document.Body.Where(b => b.Kind is not (BlockKind.Title or BlockKind.Dateline or BlockKind.Signature)))
            cited.Read(block, Listed, document.SourceText);
        return cited.All;
    }
}
