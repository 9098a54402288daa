using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>
/// The account of every character of a source: the classes tile it without gap or overlap, so that nothing is lost in silence.
/// </summary>
internal static class CoverageLedger
{
    public static IReadOnlyList<LedgerEntry> Of(Document document, IReadOnlyList<ParsedBlock> blocks)
    {
        var source = document.SourceText;
        var claims = new List<LedgerEntry>();
        claims.AddRange(document.Claimed);
        if (document.FrontMatter is { Span.Length: > 0 } matter) claims.Add(new LedgerEntry(PassageClass.FrontMatter, matter.Span));
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var passage in blocks[i].Passages)
                claims.AddRange(passage.Spans.Select(s => new LedgerEntry(passage.Class, s)));
            var block = document.Blocks[i];
            if (block.Marker is { } marker) Claim(claims, PassageClass.Markup, marker, source);
            if (block.Label is { } label) Claim(claims, PassageClass.Heading, label, source);
        }
        claims.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));

        var ledger = new List<LedgerEntry>(claims.Count * 2);
        var at = 0;
        foreach (var claim in claims)
        {
            if (claim.Span.End <= at) continue;
            var start = Math.Max(claim.Span.Start, at);
            if (start > at) MarkupGaps.Fill(source, at, start, ledger);
            Add(ledger, claim.Class, start, claim.Span.End);
            at = claim.Span.End;
        }
        if (at < source.Length) MarkupGaps.Fill(source, at, source.Length, ledger);
        return ledger;
    }

    private static void Claim(List<LedgerEntry> claims, PassageClass of, ReadingText text, string source) =>
        claims.AddRange(text.SpansOf(0, text.Length, source).Select(s => new LedgerEntry(of, s)));

    internal static void Add(List<LedgerEntry> ledger, PassageClass of, int start, int end)
    {
        if (ledger.Count > 0 && ledger[^1].Class == of && ledger[^1].Span.End == start)
            ledger[^1] = new LedgerEntry(of, Span.Between(ledger[^1].Span.Start, end));
        else
            ledger.Add(new LedgerEntry(of, Span.Between(start, end)));
    }
}
