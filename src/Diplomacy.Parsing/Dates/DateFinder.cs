using System.Globalization;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Dates;

/// <summary>
/// Finds when the document was signed, adopted or issued, or when the meeting that it tells of took place: by the clause that says so, the
/// meeting in the opening, the dateline, and else by the front matter. Dates of cited instruments are no date of the document.
/// </summary>
internal static class DateFinder
{
    private const int OpeningSentences = 3;

    private static readonly HashSet<string> Clauses = new(StringComparer.Ordinal)
        { "done", "signed", "concluded", "adopted", "issued", "made", "executed", "agreed", "given" };

    /// <param name="report">The document tells of a meeting or instrument.</param>
    public static Found<string>? Find(NamedDocument names, bool report)
    {
        var matter = MatterDate(names);
        return Clause(names, matter) ?? (report ? Meeting(names, matter) : Gathering(names, matter)) ?? Dateline(names, matter) ?? Matter(names, matter)
            ?? (report ? null : Meeting(names, matter));
    }

    private static DateOnly? MatterDate(NamedDocument names) =>
        names.Document.FrontMatter?.Date is { } date && date.Value.Trim() is { Length: >= 10 } value &&
        DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static Found<string>? Matter(NamedDocument names, DateOnly? matter)
    {
        if (names.Document.FrontMatter?.Date is not { } date) return null;
        if (matter is { } day) return new Found<string>(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Origin.FrontMatter, [date.Span]);
        var words = Text.Words.Of(date.Value);
        for (var i = 0; i < words.Count; i++)
            if (DateExpression.At(date.Value, words, i)?.Edtf() is { } edtf) return new Found<string>(edtf, Origin.FrontMatter, [date.Span]);
        return date.Value.Trim() is { Length: 4 or 7 } part && part.All(c => char.IsAsciiDigit(c) || c == '-') ? new Found<string>(part, Origin.FrontMatter, [date.Span]) : null;
    }

    /// <summary>"Done at X on ...", "Concluded in X on ...": a page break may have parted the words.</summary>
    private static Found<string>? Clause(NamedDocument names, DateOnly? matter)
    {
        var open = false;
        foreach (var text in names.Body.Where(t => t.Block!.Kind is BlockKind.Closing or BlockKind.Signature))
        {
            for (var i = 0; i < text.Words.Count; i++)
            {
                open |= Clauses.Contains(text.Words[i].Folded);
                if (open && At(text, i, matter) is { } found) return found;
            }
        }
        return null;
    }

    private static Found<string>? Dateline(NamedDocument names, DateOnly? matter)
    {
        foreach (var text in names.Body.Where(t => t.Block!.Kind == BlockKind.Dateline).Take(3))
        {
            for (var i = 0; i < text.Words.Count; i++)
                if (At(text, i, matter) is { Value.Length: > 7 } found) return found;
        }
        return null;
    }

    /// <summary>"met on October 24, 2024", "met yesterday" in the opening of a report.</summary>
    private static Found<string>? Meeting(NamedDocument names, DateOnly? matter)
    {
        foreach (var sentence in Opening(names))
        {
            var verb = sentence.Find(MeetingWords.IsMeeting);
            if (verb < 0) continue;
            var cut = MeetingSentence.Cut(sentence, verb + 1);
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                var text = sentence.Text;
                var word = text.Words[i].Folded;
                if (word is "today" or "morning" or "afternoon" or "evening" && i < cut) return null;
                if (word is "yesterday" && i < cut && matter is { } day)
                    return new Found<string>(day.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), text.Origin, text.SpansOf(i, i + 1));
                if ((i < cut || IsOn(text, i)) && IsOwn(text, i) && At(text, i, matter) is { Value.Length: > 7 } found) return found;
            }
            return null;
        }
        return null;
    }

    /// <summary>"We, the leaders, met on 26 October 2021": a statement adopted where its authors met.</summary>
    private static Found<string>? Gathering(NamedDocument names, DateOnly? matter)
    {
        foreach (var sentence in Opening(names))
        {
            var verb = sentence.Find(w => w is "met" or "gathered" or "gather" or "meet" or "convened");
            if (verb < 0) continue;
            var adopts = sentence.Find(w => w is "adopted" or "issued") is var act and >= 0 && act + 2 < sentence.End && sentence.Text.Words[act + 1].Folded is "the" or "this";
            if (!adopts && sentence.Text.Words[sentence.First].Folded is not ("we" or "today")) continue;
            for (var i = sentence.First; i < sentence.End; i++)
                if (i > verb && DateExpression.At(sentence.Text.Text, sentence.Text.Words, i) is { Year: not null, Day: not null } && At(sentence.Text, i, matter) is { } found) return found;
        }
        return null;
    }

    // "held on", "on July 11, 2023" may stand behind the purpose.
    private static bool IsOn(NamedText text, int at) => at > 0 && text.Words[at - 1].Folded is "on" && DateExpression.At(text.Text, text.Words, at) is { Year: not null };

    /// <summary>Not the date of something else: "the September 20 elections", "the July 11-12, 2023 Summit".</summary>
    private static bool IsOwn(NamedText text, int at) => at == 0 || text.Words[at - 1].Folded is not ("the" or "their" or "since" or "until" or "by" or "of" or "before" or "after");

    private static Found<string>? At(NamedText text, int at, DateOnly? matter) =>
        DateExpression.At(text.Text, text.Words, at) is { } date && date.Edtf(matter?.Year) is { } edtf
            ? new Found<string>(edtf, text.Origin, text.SpansOf(date.First, date.End))
            : null;

    private static IEnumerable<NamedSentence> Opening(NamedDocument names) =>
        names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble or BlockKind.LeadIn)
            .SelectMany(NamedSentence.Of).Take(OpeningSentences);
}
