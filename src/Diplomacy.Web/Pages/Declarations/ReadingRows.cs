using Diplomacy.Parsing.Reading;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>Sets the blocks of a document as rows: lists and signatures together, a second language beside the first, furniture left out.</summary>
internal sealed class ReadingRows
{
    private readonly List<ReadingRow> _rows = [];
    private readonly string _heading;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly HashSet<int> _shown = [];
    private int _sections;
    private int _parts;

    private ReadingRows(string heading, IReadOnlyList<Statement> statements)
    {
        _heading = heading;
        _statements = statements;
    }

    /// <param name="heading">What the page is called; a title at the very start that says the same is not repeated.</param>
    /// <param name="blocks">In the order of the document, with their passages.</param>
    /// <param name="statements">As the passages count them.</param>
    public static IReadOnlyList<ReadingRow> Of(string heading, IReadOnlyList<DocumentBlock> blocks, IReadOnlyList<Statement> statements)
    {
        var rows = new ReadingRows(heading, statements);
        var shown = blocks.Where(b => b.Kind != BlockKind.Furniture).ToList();
        var paired = shown.Where(b => b.SecondLanguage && b.Counterpart is not null).ToLookup(b => b.Counterpart!.Value);
        var coded = shown.Where(b => !b.SecondLanguage).Select(b => b.Ordinal).ToHashSet();
        foreach (var block in shown)
        {
            if (!block.SecondLanguage) rows.Add(block, [.. paired[block.Ordinal]]);
            else if (block.Counterpart is not { } counterpart || !coded.Contains(counterpart)) rows.AddAlone(block);
        }
        return rows._rows;
    }

    private void Add(DocumentBlock block, IReadOnlyList<DocumentBlock> others)
    {
        var paragraph = ParagraphOf(block);
        // A sentence with a bullet before it is no item of a lead-in, but looks like one.
        var kind = paragraph.Marker is not null && paragraph.IsBulleted && block.Kind == BlockKind.Paragraph ? RowKind.Items : KindOf(block.Kind);
        var other = others.Select(ParagraphOf).ToList();
        var last = _rows.Count > 0 ? _rows[^1] : null;
        if (kind is RowKind.Items or RowKind.Signatures or RowKind.Title && last?.Kind == kind && last.Other.Count == 0 && other.Count == 0)
            _rows[^1] = last with { Paragraphs = [.. last.Paragraphs, paragraph] };
        else
            _rows.Add(new ReadingRow(kind, IdOf(kind, block.Kind), [paragraph], other));
        if (_rows[^1] is { Kind: RowKind.Title, Other.Count: 0 } title && Same(title) && _rows.SkipLast(1).All(IsHead)) _rows.RemoveAt(_rows.Count - 1);
    }

    private static bool IsHead(ReadingRow row) => row.Paragraphs.All(p => p.Kind is BlockKind.Dateline or BlockKind.Caption);

    // The page's own heading has said it.
    private bool Same(ReadingRow title) =>
        string.Equals(string.Join(' ', title.Paragraphs.Select(p => p.Text)), _heading, StringComparison.OrdinalIgnoreCase);

    private void AddAlone(DocumentBlock block) => _rows.Add(new ReadingRow(RowKind.Prose, null, [], [ParagraphOf(block)]));

    private string? IdOf(RowKind kind, BlockKind block) => kind switch
    {
        RowKind.Heading => $"section-{++_sections}",
        RowKind.SubHeading => $"part-{++_parts}",
        RowKind.Signatures when _rows.All(r => r.Id != "signatures") => "signatures",
        RowKind.Prose when block == BlockKind.Preamble && _rows.All(r => r.Id != "preamble") => "preamble",
        RowKind.Prose when _rows.All(r => r.Id is null) => "opening",
        _ => null,
    };

    private Paragraph ParagraphOf(DocumentBlock block) => new(
        block.Kind,
        block.Marker,
        block.Label,
        block.Language,
        [.. block.Passages.Select(PartOf)]);

    private Part PartOf(DocumentPassage passage)
    {
        var statement = passage.Statement is { } index && _shown.Add(index) ? _statements[index] : null;
        return new Part(passage.Text, statement, passage.Start);
    }

    private static RowKind KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Title => RowKind.Title,
        BlockKind.Heading => RowKind.Heading,
        BlockKind.StructuralHeading => RowKind.SubHeading,
        BlockKind.Item => RowKind.Items,
        BlockKind.Signature => RowKind.Signatures,
        _ => RowKind.Prose,
    };
}
