using Diplomacy.Parsing.Parties;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Tells by the words of <c>issuers.yaml</c> and the news agencies who issued a report: a press office, by the lines above and below the text, or an
/// agency or newspaper. Each finding is the words that say it, none where nothing does.
/// </summary>
internal static class Issuers
{
    private const int LongestLine = 24;
    private const int MostTail = 8;
    private const int OpeningBlocks = 3;
    private const int LongestHead = 14;

    private static readonly Dictionary<string, PhraseTable<bool>> Tables = VocabularyFile.Read<Dictionary<string, List<string>>>("issuers.yaml").ToDictionary(l => l.Key, l =>
    {
        var table = new PhraseTable<bool>();
        foreach (var phrase in l.Value) table.Add(phrase, true);
        return table;
    });

    /// <summary>"Press Release 078", "For immediate release" above the text.</summary>
    public static IReadOnlyList<Span> Release(Document document) => In(document, Head(document), Tables["release"]);

    /// <summary>"(AGENCY)", "By Jane Doe" above or at the head of the text, or the agency's name below it.</summary>
    public static IReadOnlyList<Span> NewsAgency(Document document)
    {
        foreach (var block in Head(document).Concat(Tail(document)).Concat(Opening(document)))
        {
            var head = block.Words.Count <= LongestLine ? block.Words.Count : LongestHead;
            for (var i = 0; i < head; i++)
            {
                if (SubjectWords.NewsAgencyAt(block.Words, i) is not null) return Spans(document, block, i, 1);
                if (block.Words[i].Capital && Tables["news"].TryMatch(block.Words, i, out _, out var count)) return Spans(document, block, i, count);
            }
            if (Sender(block) is var sender and > 0) return Spans(document, block, sender, 1);
            if (block.Kind == BlockKind.Dateline && block.Words is [{ Folded: "by" }, ..]) return Spans(document, block, 0, block.Words.Count);
        }
        return [];
    }

    /// <summary>Index of the agency in "Addis Ababa (ENA) – ", "LUANDA, 3 May (XYZ) - ": capitals in brackets between a city and a dash; 0 where there is none.</summary>
    private static int Sender(Block block)
    {
        const int far = 8;
        const int longest = 10;
        var text = block.Text.Value;
        if (block.Words.Count < 3 || !Places.Cities.TryMatch(block.Words, 0, out _, out var city)) return 0;
        for (var i = city; i < Math.Min(block.Words.Count - 1, city + far); i++)
        {
            var word = block.Words[i];
            if (word.Length is < 2 or > longest || text[word.Start - 1] != '(' || text.AsSpan(word.Start, word.Length).ContainsAnyExceptInRange('A', 'Z')) continue;
            return text.AsSpan(word.End, block.Words[i + 1].Start - word.End) is ") - " or ") – " or ") — " or ") -- " ? i : 0;
        }
        return 0;
    }

    /// <summary>"Ministry of Foreign Affairs", "Press room", "Media contact" above or below the text.</summary>
    public static IReadOnlyList<Span> PressOffice(Document document) =>
        In(document, Head(document), Tables["office"]) is { Count: > 0 } above ? above : In(document, Tail(document), Tables["office"]);

    /// <summary>"the agency reports", "told reporters" in the text, or a dateline of a city and agency.</summary>
    public static IReadOnlyList<Span> Reporting(Document document)
    {
        foreach (var block in document.Body)
        {
            if (block.Kind == BlockKind.Dateline && block.Words.Count > 0 && Shape.IsCapitals(block.Text.Value[..block.Words[0].End].PadRight(4))) return Spans(document, block, 0, block.Words.Count);
            foreach (var match in Tables["reporting"].Matches(block.Words)) return Spans(document, block, match.Word, match.Count);
        }
        return [];
    }

    private static IReadOnlyList<Span> In(Document document, IEnumerable<Block> blocks, PhraseTable<bool> table)
    {
        foreach (var block in blocks)
            foreach (var match in table.Matches(block.Words)) return Spans(document, block, match.Word, match.Count);
        return [];
    }

    private static IReadOnlyList<Span> Spans(Document document, Block block, int word, int count) =>
        block.Text.SpansOf(block.Words[word].Start, block.Words[word + count - 1].End - block.Words[word].Start, document.SourceText);

    /// <summary>The lines above the prose, without the title.</summary>
    private static IEnumerable<Block> Head(Document document) =>
        document.Blocks.TakeWhile(b => b.Kind is not (BlockKind.Preamble or BlockKind.LeadIn or BlockKind.Item) && !IsProse(b)).Where(IsLine);

    private static IEnumerable<Block> Tail(Document document) => document.Blocks.Skip(Math.Max(1, document.Blocks.Count - MostTail)).Where(b => IsLine(b) && !IsProse(b));

    private static IEnumerable<Block> Opening(Document document) => document.Body.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Preamble).Take(OpeningBlocks);

    private static bool IsLine(Block block) => !block.SecondLanguage && block.Kind is not (BlockKind.Title or BlockKind.Signature or BlockKind.Closing) && block.Words.Count is > 0 and <= LongestLine;

    private static bool IsProse(Block block) => block.Kind is BlockKind.Paragraph && (block.Words.Count > LongestLine || Shape.IsSentenceEnd(block.Text.Value));
}
