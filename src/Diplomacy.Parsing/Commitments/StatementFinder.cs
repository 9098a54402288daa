using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>Finds the commitments of a document, in its order.</summary>
internal static class StatementFinder
{
    private const int LongestAnnouncement = 14;
    private const int LongestWithFollowing = 45;
    private const int LongestOpening = 5;
    private const int LongestReportOpening = 2;

    public static IReadOnlyList<Statement> Find(Document document, AgreementKind kind, Evidence evidence)
    {
        var instrument = evidence == Evidence.Text;
        var duties = instrument && kind is AgreementKind.Treaty or AgreementKind.Agreement or AgreementKind.Memorandum or AgreementKind.Protocol;
        var opening = LastOfOpening(document.Blocks, instrument);
        var statements = new List<Statement>();
        var leadIns = new Dictionary<int, StrengthReading?>();
        Strength? previous = null;
        var final = false;
        var introduced = instrument && document.Blocks.Any(b => b.Kind == BlockKind.Title);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (block.SecondLanguage) continue;
            if (block.Kind == BlockKind.Title) introduced = false;
            if (block.Kind is BlockKind.Heading or BlockKind.StructuralHeading) final = Headings.IsFinal(block.Words);
            var context = new SentenceContext(instrument, duties, i <= opening, previous);
            // What an agency says before the title is no part of the instrument.
            if (introduced || final) continue;
            switch (block.Kind)
            {
                case BlockKind.Item when block.LeadIn is { } lead:
                    if (!leadIns.TryGetValue(lead, out var led)) leadIns[lead] = led = StatementReader.ReadLeadIn(document.Blocks[lead], context);
                    var rung = led is null ? StatementReader.Read(block, new Sentence(0, block.Text.Length), context, opens: true) : StatementReader.ReadItem(block, led, context);
                    if (rung is null) break;
                    statements.Add(new Statement(block, new Sentence(0, block.Text.Length), rung, led is null ? null : document.Blocks[lead]));
                    previous = rung.Strength;
                    break;
                case BlockKind.Paragraph or BlockKind.LeadIn:
                    foreach (var sentence in Prose(document.Blocks, i))
                    {
                        // "5. AGREED to ... In this regard, ...": the subject stands far above.
                        var opens = sentence.Start == 0 && block.Marker is not null && Items.OpensWithVerb(block);
                        var reading = StatementReader.Read(block, sentence, context with { Previous = previous }, opens);
                        previous = reading?.Strength;
                        if (reading is not null) statements.Add(new Statement(block, sentence, reading, null));
                    }
                    break;
            }
        }
        return statements;
    }

    /// <summary>The sentences of a block that stand for themselves: not the one that leads in to items, nor one that only announces a list.</summary>
    private static IEnumerable<Sentence> Prose(IReadOnlyList<Block> blocks, int i)
    {
        var block = blocks[i];
        var sentences = block.Sentences;
        if (block.Kind == BlockKind.LeadIn || (i + 1 < blocks.Count && blocks[i + 1].LeadIn == i) || IsAnnouncement(blocks, i)) return sentences.Take(sentences.Count - 1);
        return sentences;
    }

    private static bool IsAnnouncement(IReadOnlyList<Block> blocks, int i) =>
        Shape.LastMark(blocks[i].Text.Value) == ':' && blocks[i].Sentences.Count > 0
        && StatementReader.WordsOf(blocks[i].Words, blocks[i].Sentences[^1]) is var (first, end) && end - first <= (Enumerable.Range(first, end - first).Any(w => blocks[i].Words[w].Folded is "following" or "include" or "including" or "follows" or "pillars") ? LongestWithFollowing : LongestAnnouncement)
        && i + 1 < blocks.Count && blocks[i + 1].Marker is not null;

    /// <summary>
    /// The index of the last block of the opening: all before the first heading, number or lead-in; where an instrument has none, its first
    /// two paragraphs.
    /// </summary>
    private static int LastOfOpening(IReadOnlyList<Block> blocks, bool instrument)
    {
        var first = 0;
        while (first < blocks.Count && blocks[first].Kind is not (BlockKind.Heading or BlockKind.LeadIn or BlockKind.Item) && !(blocks[first].Kind == BlockKind.Paragraph && blocks[first].Marker is not null)) first++;
        // A heading far down ("Background information") opens nothing.
        var longest = first >= blocks.Count ? (instrument ? 2 : 1) : instrument ? LongestOpening : LongestReportOpening;
        var paragraphs = 0;
        for (var i = 0; i < first; i++)
            if (blocks[i].Kind == BlockKind.Paragraph && !blocks[i].SecondLanguage && ++paragraphs == longest) return i;
        if (first < blocks.Count) return first - (blocks[first].Kind == BlockKind.LeadIn ? 0 : 1);
        return -1;
    }
}
