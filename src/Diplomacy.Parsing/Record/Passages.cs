using Diplomacy.Parsing.Commitments;
using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Record;

/// <summary>Parts the blocks of a document into passages, each with its class.</summary>
internal static class Passages
{
    public static IReadOnlyList<ParsedBlock> Of(Document document, IReadOnlyList<Statement> statements)
    {
        var within = statements.Select((s, i) => (Statement: s, Index: i)).GroupBy(p => p.Statement.Block, (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance)
            .ToDictionary(g => g.Key, g => g.ToList(), (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
        return [.. document.Blocks.Select(b => new ParsedBlock(
            b.Kind, b.Marker?.Value, b.Label?.Value, b.Section, b.Language, b.SecondLanguage, b.Counterpart,
            Part(b, within.GetValueOrDefault(b, []), document.SourceText), b.Because))];
    }

    private static List<Passage> Part(Block block, List<(Statement Statement, int Index)> statements, string source)
    {
        var passages = new List<Passage>();
        foreach (var (part, commitment) in Parts(block, statements))
        {
            var words = block.Text.Part(part.Start, part.Length);
            if (words.Length == 0) continue;
            var leads = block.Kind == BlockKind.LeadIn && part.End == block.Text.Length;
            passages.Add(new Passage(ClassOf(block, commitment, leads), words.Value, words.SpansOf(0, words.Length, source), commitment));
        }
        return passages;
    }

    /// <summary>The statements of a block and the sentences between them; a curator's statement may be less or more than a sentence.</summary>
    private static IEnumerable<(Sentence Part, int? Commitment)> Parts(Block block, List<(Statement Statement, int Index)> statements)
    {
        IReadOnlyList<Sentence> sentences = block.Kind is BlockKind.Paragraph or BlockKind.LeadIn ? block.Sentences : [new Sentence(0, block.Text.Length)];
        var next = 0;
        var at = 0;
        foreach (var sentence in sentences)
        {
            at = Math.Max(at, sentence.Start);
            while (next < statements.Count && statements[next].Statement.Sentence.Start < sentence.End)
            {
                var (statement, index) = statements[next++];
                if (statement.Sentence.Start > at) yield return (new Sentence(at, statement.Sentence.Start - at), null);
                yield return (statement.Sentence, index);
                at = statement.Sentence.End;
            }
            if (at < sentence.End) yield return (new Sentence(at, sentence.End - at), null);
            at = Math.Max(at, sentence.End);
        }
    }

    private static PassageClass ClassOf(Block block, int? commitment, bool leads)
    {
        if (block.SecondLanguage) return PassageClass.SecondLanguage;
        if (commitment is not null) return PassageClass.Commitment;
        return block.Kind switch
        {
            BlockKind.Title => PassageClass.Title,
            BlockKind.Preamble => PassageClass.Preamble,
            BlockKind.LeadIn => leads ? PassageClass.LeadIn : PassageClass.Background,
            BlockKind.Heading or BlockKind.StructuralHeading => PassageClass.Heading,
            BlockKind.Dateline => PassageClass.Dateline,
            BlockKind.Closing => PassageClass.Closing,
            BlockKind.Signature => PassageClass.Signature,
            BlockKind.Caption => PassageClass.Caption,
            BlockKind.Furniture => PassageClass.Furniture,
            _ => PassageClass.Background,
        };
    }
}
