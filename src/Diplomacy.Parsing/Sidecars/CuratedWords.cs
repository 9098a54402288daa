using Diplomacy.Parsing.Commitments;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Sources;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Sidecars;

/// <summary>Finds the words that a curator quotes in the text, and lets them stand for what the parser would find.</summary>
internal static class CuratedWords
{
    /// <summary>The curator's headings become the thematic ones, all others structural.</summary>
    /// <exception cref="SourceRefusedException">A heading is no line of the text.</exception>
    public static void MarkSections(string fileName, Document document, IReadOnlyList<string> headings)
    {
        foreach (var block in document.Blocks)
            if (block.Kind == BlockKind.Heading) block.Kind = BlockKind.StructuralHeading;
        var from = 0;
        foreach (var heading in headings)
        {
            var at = Enumerable.Range(from, document.Blocks.Count - from).FirstOrDefault(i => !document.Blocks[i].SecondLanguage && document.Blocks[i].Text.Value == heading, -1);
            if (at < 0) throw new SourceRefusedException($"{fileName}: the section \"{heading}\" is no line of the text (below the section before it).");
            document.Blocks[at].Kind = BlockKind.Heading;
            from = at + 1;
        }
        Reading.Sections.Number(document.Blocks);
    }

    /// <summary>The curator's commitments as statements, in the order of the text.</summary>
    /// <exception cref="SourceRefusedException">The words of one do not occur in the text.</exception>
    public static IReadOnlyList<Statement> Statements(string fileName, Document document, IReadOnlyList<CuratedCommitment> commitments, IReadOnlyList<Statement> found)
    {
        var order = document.Blocks.Select((b, i) => (b, i)).ToDictionary(p => p.b, p => p.i, (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
        return [.. commitments.Select(c => Locate(fileName, document, c, found)).OrderBy(s => order[s.Block]).ThenBy(s => s.Sentence.Start)];
    }

    private static Statement Locate(string fileName, Document document, CuratedCommitment curated, IReadOnlyList<Statement> found)
    {
        foreach (var block in document.Blocks)
        {
            if (block.SecondLanguage) continue;
            var at = block.Text.Value.IndexOf(curated.Text, StringComparison.Ordinal);
            if (at < 0) continue;
            var sentence = new Sentence(at, curated.Text.Length);
            var same = found.FirstOrDefault(s => ReferenceEquals(s.Block, block) && s.Sentence.Start < sentence.End && sentence.Start < s.Sentence.End);
            var strength = curated.Strength is { } given ? new StrengthReading(given, [])
                : same?.Strength ?? StatementReader.Read(block, sentence, default) ?? new StrengthReading(Strength.Affirmed, []);
            return new Statement(block, sentence, strength, same?.LeadIn) { Curated = curated };
        }
        throw new SourceRefusedException($"{fileName}: line {curated.Line}: the words \"{curated.Text}\" do not stand in the text (in one paragraph of it).");
    }

    /// <summary>The curator's references with the places where their titles stand in the text.</summary>
    public static IReadOnlyList<ParsedReference> Placed(Document document, IReadOnlyList<ParsedReference> references) =>
        [.. references.Select(r => r with { Spans = SpansOf(document, r.Title) })];

    /// <summary>The curator's organisations with the places that name them.</summary>
    public static IReadOnlyList<ParsedOrganisation> Placed(Document document, IReadOnlyList<string> names) =>
        [.. names.Select(n => new ParsedOrganisation(n, Origin.Sidecar, SpansOf(document, n)))];

    private static IReadOnlyList<Span> SpansOf(Document document, string words) =>
        [.. document.Blocks.Where(b => !b.SecondLanguage).SelectMany(b => At(b, words).SelectMany(i => b.Text.SpansOf(i, words.Length, document.SourceText)))];

    private static IEnumerable<int> At(Block block, string words)
    {
        for (var i = block.Text.Value.IndexOf(words, StringComparison.Ordinal); i >= 0; i = block.Text.Value.IndexOf(words, i + words.Length, StringComparison.Ordinal))
            yield return i;
    }
}
