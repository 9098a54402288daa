using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>Says what the parser doubts in its own reading of a document.</summary>
internal static class WarningFinder
{
    public static IReadOnlyList<Warning> Find(Document document, ParsedAgreement read)
    {
        var warnings = new List<Warning>();
        if (!read.Coded) warnings.Add(new Warning("not-coded", "No part of the text stands in English; it is shown and searched, not coded.", null));
        if (read.Title is null) warnings.Add(new Warning("no-title", "The text has no title of its own.", null));
        if (read.Parties.Count == 0) warnings.Add(new Warning("no-parties", "No party was found.", null));
        if (read.Parties.Count == 1) warnings.Add(new Warning("one-party", "Only one party was found.", First(read.Parties[0].Evidence)));
        if (read.Date is null) warnings.Add(new Warning("no-date", "Neither the text nor its front matter gives a date.", null));
        if (read.Date is { Origin: Origin.FrontMatter } date)
            warnings.Add(new Warning("date-from-front-matter", "The date is that of the front matter; the text itself gives none.", First(date.Evidence)));
        if (read.Coded && read.Commitments.Count == 0) warnings.Add(new Warning("no-statements", "No statement of the parties was found.", null));
        warnings.AddRange(EmptySections(document));
        warnings.AddRange(read.Ledger.Where(e => e.Class == PassageClass.Unread)
            .Select(e => new Warning("unread", "These words belong to no block of the text.", e.Span)));
        return warnings;
    }

    /// <summary>Headings directly above another heading, the signatures or the end of the text.</summary>
    private static IEnumerable<Warning> EmptySections(Document document)
    {
        Block? open = null;
        foreach (var block in document.Body.Append(null))
        {
            if (open is not null && block is null or { Kind: BlockKind.Heading or BlockKind.Closing or BlockKind.Signature })
                yield return new Warning("heading-without-text", "Nothing stands below this heading.", First(open.Text.SpansOf(0, open.Text.Length, document.SourceText)));
            open = block is { Kind: BlockKind.Heading } ? block : null;
        }
    }

    private static Span? First(IReadOnlyList<Span> spans) => spans.Count > 0 ? spans[0] : null;
}
