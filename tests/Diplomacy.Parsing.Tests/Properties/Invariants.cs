using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Properties;

/// <summary>What holds of every agreement read from any source.</summary>
internal static class Invariants
{
    public static void Hold(ParsedAgreement agreement)
    {
        SpansLieWithin(agreement);
        LedgerTiles(agreement);
        WordsAreVerbatim(agreement);
        CodesFitTogether(agreement);
    }

    /// <summary>Each span of each part has a length and lies within the source.</summary>
    public static void SpansLieWithin(ParsedAgreement agreement)
    {
        foreach (var (part, span) in SpansOf(agreement))
            Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= agreement.SourceText.Length, $"{agreement.Id}: {part}: {span} of {agreement.SourceText.Length}");
    }

    /// <summary>The ledger begins at 0, ends with the source, and each class begins where the one before ends.</summary>
    public static void LedgerTiles(ParsedAgreement agreement)
    {
        var at = 0;
        foreach (var entry in agreement.Ledger)
        {
            Assert.True(entry.Span.Start == at && entry.Span.Length > 0, $"{agreement.Id}: {entry} where {at} is next");
            at = entry.Span.End;
        }
        Assert.Equal(agreement.SourceText.Length, at);
    }

    /// <summary>The source behind the spans of a statement, passage or section has the very letters of its reading copy, in order.</summary>
    public static void WordsAreVerbatim(ParsedAgreement agreement)
    {
        var source = agreement.SourceText;
        foreach (var commitment in agreement.Commitments)
        {
            SameLetters(commitment.Text, commitment.Spans, source);
            if (commitment.LeadIn is { } leadIn) SameLetters(leadIn, commitment.LeadInSpans, source);
        }
        foreach (var passage in agreement.Blocks.SelectMany(b => b.Passages))
            SameLetters(passage.Text, passage.Spans, source);
        foreach (var section in agreement.Sections)
            SameLetters(section.Heading, section.Spans, source);
    }

    /// <summary>Indices point at what is there, passages and commitments name each other, codes are known.</summary>
    public static void CodesFitTogether(ParsedAgreement agreement)
    {
        Assert.All(agreement.Commitments, c =>
        {
            Assert.InRange(c.Areas.Count, 1, 3);
            Assert.All(c.Areas, a => Assert.NotNull(Area.Find(a.Slug)));
            Assert.Equal(c.Areas.Count, c.Areas.Select(a => a.Slug).Distinct().Count());
            Assert.True(c.Section is null || c.Section < agreement.Sections.Count);
            Assert.False(string.IsNullOrWhiteSpace(c.Text));
            Assert.False(string.IsNullOrWhiteSpace(c.Number));
        });
        Assert.Equal(agreement.Commitments.Count, agreement.Commitments.Select(c => c.Number).Distinct().Count());
        Assert.Equal(agreement.Commitments.Select(c => c.Spans[0].Start), agreement.Commitments.Select(c => c.Spans[0].Start).Order());
        var named = agreement.Blocks.SelectMany(b => b.Passages).Where(p => p.Commitment is not null).ToList();
        Assert.Equal(Enumerable.Range(0, agreement.Commitments.Count), named.Select(p => p.Commitment!.Value));
        Assert.All(named, p => Assert.Equal(agreement.Commitments[p.Commitment!.Value].Text, p.Text));
        Assert.All(agreement.Blocks, b => Assert.True(b.Section is null || b.Section < agreement.Sections.Count));
        Assert.All(agreement.Blocks, b => Assert.True(b.Counterpart is null || !agreement.Blocks[b.Counterpart.Value].SecondLanguage));
    }

    /// <summary>Every span of every part, with the part's name.</summary>
    private static IEnumerable<(string Part, Span Span)> SpansOf(ParsedAgreement a)
    {
        IEnumerable<(string, IEnumerable<Span>)> parts =
        [
            ("kind", a.Kind.Evidence),
            ("evidence", a.Evidence.Evidence),
            ("title", a.Title?.Evidence ?? []),
            ("parties", a.Parties.SelectMany(p => p.Evidence)),
            ("date", a.Date?.Evidence ?? []),
            ("place", a.Place?.Evidence ?? []),
            ("source url", a.SourceUrl?.Evidence ?? []),
            ("licence", a.Licence?.Evidence ?? []),
            ("people", a.People.SelectMany(p => p.Evidence)),
            ("sections", a.Sections.SelectMany(s => s.Spans)),
            ("commitments", a.Commitments.SelectMany(c => c.Spans)),
            ("strength", a.Commitments.SelectMany(c => c.StrengthEvidence)),
            ("lead-in", a.Commitments.SelectMany(c => c.LeadInSpans)),
            ("areas", a.Commitments.SelectMany(c => c.Areas).SelectMany(r => r.Evidence)),
            ("references", a.References.SelectMany(r => r.Spans)),
            ("organisations", a.Organisations.SelectMany(o => o.Spans)),
            ("mentions", a.Mentions.SelectMany(m => m.Evidence)),
            ("passages", a.Blocks.SelectMany(b => b.Passages).SelectMany(p => p.Spans)),
            ("warnings", a.Warnings.Where(w => w.Span is not null).Select(w => w.Span!.Value)),
        ];
        return parts.SelectMany(p => p.Item2.Select(s => (p.Item1, s)));
    }

    private static void SameLetters(string words, IReadOnlyList<Span> spans, string source)
    {
        if (Letters(words) == Letters(string.Concat(spans.Select(s => s.Slice(source))))) return;
        // Pages have references that only browsers read ("&hArr;", "&copy 2020"), and stretches in which none is read.
        var (rest, slices) = (Letters(words), spans.Select(s => s.Slice(source)).ToList());
        foreach (var slice in slices)
        {
            var read = Letters(Browser.ParseDocument("<body>" + slice).Body!.TextContent);
            if (!rest.StartsWith(read, StringComparison.Ordinal) || read.Length == 0) read = Plain(slice);
            Assert.StartsWith(read, rest, StringComparison.Ordinal);
            rest = rest[read.Length..];
        }
        Assert.Empty(rest);
    }

    private static readonly HtmlParser Browser = new();

    // Blanks are folded, entities read, and some characters nobody sees; what is left is the same unit for unit.
    private static string Letters(string text) => Plain(WebUtility.HtmlDecode(text));

    private static string Plain(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format) letters.Append(c);
        return letters.ToString();
    }
}
