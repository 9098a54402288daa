using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Dates;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>Says what the parser doubts in its own reading of a document. The codes are those of <see cref="WarningKinds"/>.</summary>
internal static class WarningFinder
{
    /// <summary>A text may be published this many days after its date.</summary>
    private const int PublishedWithin = 7;

    /// <summary>Of a text that is not coded only that it is not: what nobody has looked for is not missing.</summary>
    public static IReadOnlyList<Warning> Find(NamedDocument names, ParsedAgreement read) =>
        read.Coded ? [.. OfLanguage(names.Document, read), .. OfParties(names, read), .. OfDate(names, read), .. TextWarnings.Find(names.Document, read)] : [Whole("not-coded")];

    private static IEnumerable<Warning> OfLanguage(Document document, ParsedAgreement read)
    {
        if (read.Commitments.Count == 0) yield return Whole("no-statements");
        if (Uncounted(document) is { } block)
            yield return new Warning("language-not-coded", "These words have no English counterpart, and are not coded.", SpanOf(block, document));
        if (read.Title is null) yield return Whole("no-title");
    }

    /// <summary>The first paragraph of a second language that renders no coded one; a title or a signature needs no counterpart.</summary>
    private static Block? Uncounted(Document document) =>
        document.Blocks.FirstOrDefault(b => b is { SecondLanguage: true, Counterpart: null, Kind: BlockKind.Paragraph or BlockKind.Preamble or BlockKind.LeadIn or BlockKind.Item });

    private static IEnumerable<Warning> OfParties(NamedDocument names, ParsedAgreement read)
    {
        if (read.Parties.Count == 0) yield return Whole("no-parties");
        if (read.Parties.Count == 1) yield return new Warning("one-party", "Only one party was found.", First(read.Parties[0].Evidence));
        if (OnlyInTitle(names, read) is { Count: > 0 } alone)
            yield return new Warning("party-only-in-title", $"{Phrase([.. alone.Select(p => Country.Find(p.Value)?.Name ?? p.Value)])} named in the title alone.", First(alone[0].Evidence));
        foreach (var (text, first, end) in UnknownStates.Find(names))
            yield return new Warning("unknown-country", $"“{text.Slice(first, end)}” is named like a state, and is none that is known here.", First(text.SpansOf(first, end)));
    }

    private static List<Found<string>> OnlyInTitle(NamedDocument names, ParsedAgreement read)
    {
        var below = names.Body.SelectMany(t => t.Countries).Select(c => c.Country.Code).ToHashSet(StringComparer.Ordinal);
        return [.. read.Parties.Where(p => p.Origin != Origin.Sidecar && !below.Contains(p.Value) && names.Title?.Countries.Any(c => c.Country.Code == p.Value) is true)];
    }

    /// <summary>"Norway is", "Norway and Vietnam are", "Norway, Vietnam and 3 others are".</summary>
    private static string Phrase(List<string> names) => names.Count switch
    {
        1 => $"{names[0]} is",
        2 => $"{names[0]} and {names[1]} are",
        3 => $"{names[0]}, {names[1]} and {names[2]} are",
        _ => $"{names[0]}, {names[1]} and {names.Count - 2} others are",
    };

    private static IEnumerable<Warning> OfDate(NamedDocument names, ParsedAgreement read)
    {
        if (read.Date is not { } date)
        {
            if (!read.Curated.Contains("date")) yield return Whole("no-date");
            yield break;
        }
        if (date.Origin == Origin.FrontMatter) yield return new Warning("date-from-front-matter", "The date is that of the front matter; no date in the text was taken for it.", First(date.Evidence));
        if (date.Origin == Origin.Text && DateFinder.OfMatter(names) is { } matter && Disagree(date.Value, matter.Value))
            yield return new Warning("date-disagrees", $"The text says {date.Value}, its front matter {matter.Value}.", First(date.Evidence));
    }

    /// <summary>The front matter tells when a text was published: never before its date (but for a day, by the clocks of the world), and not long after.</summary>
    private static bool Disagree(string date, string matter)
    {
        // Dates of one length are compared as far as both go: months with months, years with years.
        var (first, last) = date.Split('/') is [var from, var to] ? (from, to) : (date, date);
        var length = new[] { first.Length, last.Length, matter.Length }.Min();
        if (length == 10 && DateOnly.TryParse(first, out var start) && DateOnly.TryParse(last, out var end) && DateOnly.TryParse(matter, out var issued))
            return issued < start.AddDays(-1) || issued > end.AddDays(PublishedWithin);
        return string.CompareOrdinal(matter[..length], first[..length]) < 0 || string.CompareOrdinal(matter[..length], last[..length]) > 0;
    }

    private static Warning Whole(string code) => new(code, WarningKinds.Find(code)!.Meaning, null);

    internal static Span? SpanOf(Block block, Document document) => First(block.Text.SpansOf(0, block.Text.Length, document.SourceText));

    private static Span? First(IReadOnlyList<Span> spans) => spans.Count > 0 ? spans[0] : null;
}
