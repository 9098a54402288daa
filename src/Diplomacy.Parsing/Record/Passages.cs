using Diplomacy.Parsing.Commitments;
using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Record;

/// <summary>Parts the blocks of a document into passages, each with its class.</summary>
internal static class Passages
{
    public static IReadOnlyList<ParsedBlock> Of(Document document, IReadOnlyList<Statement> statements)
    {
        var numbers = new Dictionary<Block, Dictionary<int, int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < statements.Count; i++)
        {
            if (!numbers.TryGetValue(statements[i].Block, out var within)) numbers[statements[i].Block] = within = [];
            within[statements[i].Sentence.Start] = i;
        }
        return [.. document.Blocks.Select(b => new ParsedBlock(
            b.Kind, b.Marker?.Value, b.Label?.Value, b.Section, b.Language, b.SecondLanguage, b.Counterpart,
            Part(b, numbers.GetValueOrDefault(b), document.SourceText)))];
    }

    private static IReadOnlyList<Passage> Part(Block block, Dictionary<int, int>? commitments, string source)
    {
        var passages = new List<Passage>();
        if (block.Text.Length == 0) return passages;
        IEnumerable<Sentence> parts = block.Kind is BlockKind.Paragraph or BlockKind.LeadIn ? block.Sentences : [new Sentence(0, block.Text.Length)];
        foreach (var part in parts)
        {
            int? commitment = commitments is not null && commitments.TryGetValue(part.Start, out var index) ? index : null;
            var leads = block.Kind == BlockKind.LeadIn && part.End == block.Text.Length;
            passages.Add(new Passage(ClassOf(block, commitment, leads), block.Text.Value.Substring(part.Start, part.Length).Trim(), block.Text.SpansOf(part.Start, part.Length, source), commitment));
        }
        return passages;
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
