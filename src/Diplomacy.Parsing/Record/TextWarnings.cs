using System.Globalization;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>Doubts about the text itself: what seems to be missing, twice there, or not understood.</summary>
internal static class TextWarnings
{
    private const char Lost = '\uFFFD';

    /// <summary>Passages of so many characters are not said twice by chance.</summary>
    private const int LongPassage = 120;

    private const int LongUnread = 200;

    private const int LongWithoutStatement = 3000;

    public static IEnumerable<Warning> Find(Document document, ParsedAgreement read) =>
    [
        .. EmptySections(document), .. LeadInsWithoutItems(document), .. NumberingGaps(document), .. Repeated(document), .. Ending(document),
        .. LostCharacters(document), .. WithoutSubject(read), .. WithoutStatement(read), .. Unread(read),
    ];

    /// <summary>Headings directly above another heading, the signatures or the end of the text.</summary>
    private static IEnumerable<Warning> EmptySections(Document document)
    {
        Block? open = null;
        foreach (var block in document.Body.Append(null))
        {
            if (open is not null && block is null or { Kind: BlockKind.Heading or BlockKind.Closing or BlockKind.Signature })
                yield return At("heading-without-text", "Nothing stands below this heading.", open, document);
            open = block is { Kind: BlockKind.Heading } ? block : null;
        }
    }

    /// <summary>A paragraph that ends in a colon above something that is no item of it.</summary>
    private static IEnumerable<Warning> LeadInsWithoutItems(Document document)
    {
        var body = document.Body.ToList();
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Kind != BlockKind.LeadIn || Shape.LastMark(body[i].Text.Value) != ':') continue;
            var next = body.Skip(i + 1).FirstOrDefault(b => b.Kind is not (BlockKind.Heading or BlockKind.StructuralHeading));
            if (next is null or { Kind: BlockKind.Closing or BlockKind.Signature })
                yield return At("lead-in-without-items", "No item stands below these words.", body[i], document);
        }
    }

    /// <summary>"1.", "2.", "4.": of whole numbers with the same sign behind them, counted on from one that began a list; lists may stand in lists.</summary>
    private static IEnumerable<Warning> NumberingGaps(Document document)
    {
        var lists = new List<(string Sign, int Last)>();
        foreach (var block in document.Body)
        {
            if (block.Marker?.Value is not { } marker) continue;
            var digits = marker.TakeWhile(char.IsAsciiDigit).Count();
            if (digits is 0 or > 3 || marker[digits..] is not ("." or ")" or "" or ".)")) continue;
            var (sign, number) = (marker[digits..], int.Parse(marker[..digits], CultureInfo.InvariantCulture));
            var open = lists.FindLastIndex(l => l.Sign == sign && l.Last == number - 1);
            if (number > 1 && open < 0)
            {
                open = lists.FindLastIndex(l => l.Sign == sign && l.Last < number && number <= l.Last + 3);
                if (open < 0) continue;
                yield return At("numbering-gap", $"Number {lists[open].Last + 1} is missing before number {number}.", block, document);
            }
            if (open >= 0) lists.RemoveRange(open, lists.Count - open);
            lists.Add((sign, number));
        }
    }

    private static IEnumerable<Warning> Repeated(Document document)
    {
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in document.Body.Where(b => b.Text.Length >= LongPassage))
            if (!said.Add(block.Text.Value)) yield return At("repeated-words", "These words stand in the text before, too.", block, document);
    }

    private static IEnumerable<Warning> Ending(Document document)
    {
        const int FewWords = 8;
        if (document.Body.LastOrDefault() is { Kind: BlockKind.Paragraph or BlockKind.Preamble } last
            && !Shape.IsClosed(last.Text.Value) && (Shape.EndsOpen(last.Words) || (last.Sentences.Count > 1 && last.Words.Count > FewWords)))
            yield return At("ends-abruptly", "The text ends without a full stop: its end may be missing.", last, document);
    }

    private static IEnumerable<Warning> LostCharacters(Document document)
    {
        var at = document.SourceText.IndexOf(Lost, StringComparison.Ordinal);
        if (at < 0) yield break;
        var count = document.SourceText.AsSpan().Count(Lost);
        yield return new Warning("lost-characters", count == 1 ? "A character was lost before the text came here." : $"{count} characters were lost before the text came here; this is the first.", new Span(at, 1));
    }

    private static IEnumerable<Warning> WithoutSubject(ParsedAgreement read)
    {
        var without = read.Commitments.Where(c => c.Origin != Origin.Sidecar && c.Areas.All(a => a.Evidence.Count == 0)).ToList();
        if (without.Count > 0)
            yield return new Warning("no-subject", without.Count == 1 ? "This statement names no subject." : $"{without.Count} statements name no subject; this is the first.", without[0].Spans is [var first, ..] ? first : null);
    }

    private static IEnumerable<Warning> WithoutStatement(ParsedAgreement read)
    {
        if (read.Commitments.Count == 0) yield break;
        Span? stretch = null;
        foreach (var entry in read.Ledger.Append(new LedgerEntry(PassageClass.Commitment, new Span(read.SourceText.Length, 0))))
        {
            if (entry.Class is PassageClass.Background) stretch = Span.Between(stretch?.Start ?? entry.Span.Start, entry.Span.End);
            if (entry.Class is PassageClass.Background or PassageClass.Space or PassageClass.Markup or PassageClass.Heading) continue;
            if (stretch is { Length: >= LongWithoutStatement } found)
                yield return new Warning("long-without-statement", $"Nothing in these {found.Length.ToString("N0", CultureInfo.InvariantCulture)} characters was read as a statement.", found);
            stretch = null;
        }
    }

    private static IEnumerable<Warning> Unread(ParsedAgreement read) =>
        read.Ledger.Where(e => e.Class == PassageClass.Unread).Select(e => e.Span.Length >= LongUnread
            ? new Warning("long-unread", "This long stretch belongs to no block of the text.", e.Span)
            : new Warning("unread", "These words belong to no block of the text.", e.Span));

    private static Warning At(string code, string message, Block block, Document document) => new(code, message, WarningFinder.SpanOf(block, document));
}
