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
        var release = ReleaseLines.Find(names);
        var issued = MatterDate(names) ?? release?.Day;
        return Clause(names, issued) ?? (report ? Meeting(names, issued, report) : Gathering(names, issued)) ?? Dateline(names, issued) ?? OfMatter(names)
            ?? (report ? null : Meeting(names, issued, report)) ?? Released(release);
    }

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static DateOnly? MatterDate(NamedDocument names) =>
        names.Document.FrontMatter?.Date is { } date && date.Value.Trim() is { Length: >= 10 } value &&
        DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The date that the front matter gives, or null.</summary>
    public static Found<string>? OfMatter(NamedDocument names)
    {
        if (names.Document.FrontMatter?.Date is not { } date) return null;
        if (MatterDate(names) is { } day) return new Found<string>(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Origin.FrontMatter, [date.Span]);
        var words = Text.Words.Of(date.Value);
        for (var i = 0; i < words.Count; i++)
            if (DateExpression.At(date.Value, words, i)?.Edtf() is { } edtf) return new Found<string>(edtf, Origin.FrontMatter, [date.Span]);
        return date.Value.Trim() is { Length: 4 or 7 } part && part.All(c => char.IsAsciiDigit(c) || c == '-') ? new Found<string>(part, Origin.FrontMatter, [date.Span]) : null;
    }

    /// <summary>"Done at X on ...", "Concluded in X on ...": a page break may have parted the words.</summary>
    private static Found<string>? Clause(NamedDocument names, DateOnly? issued)
    {
        var open = false;
        foreach (var text in names.Body.Where(t => t.Block!.Kind is BlockKind.Closing or BlockKind.Signature))
        {
            for (var i = 0; i < text.Words.Count; i++)
            {
                open |= Clauses.Contains(text.Words[i].Folded);
                if (open && At(text, i, issued) is { } found) return found;
            }
        }
        return null;
    }

    private static Found<string>? Dateline(NamedDocument names, DateOnly? issued)
    {
        foreach (var text in names.Body.Where(t => t.Block!.Kind == BlockKind.Dateline).Take(3))
        {
            for (var i = 0; i < text.Words.Count; i++)
                if (At(text, i, issued) is { Value.Length: > 7 } found) return found;
        }
        return null;
    }

    private static Found<string>? Released((DateOnly Day, IReadOnlyList<Text.Span> Evidence)? release) =>
        release is var (day, evidence) ? new Found<string>(Iso(day), Origin.Text, evidence) : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"met on October 24, 2024", "met yesterday", "met on Tuesday" in the opening of a report.</summary>
    private static Found<string>? Meeting(NamedDocument names, DateOnly? issued, bool report)
    {
        foreach (var sentence in Opening(names))
        {
            var verb = sentence.Find(MeetingWords.IsMeeting);
            if (verb < 0 && report) verb = MeetingSentence.Verb(sentence);
            if (verb < 0 && report) verb = sentence.Find(MeetingWords.IsGathering);
            if (verb < 0) verb = Assembled(sentence);
            if (verb < 0) continue;
            var cut = MeetingSentence.Cut(sentence, verb + 1);
            var today = false;
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                var text = sentence.Text;
                var word = text.Words[i].Folded;
                today |= word is "today" or "morning" or "afternoon" or "evening" && i < cut && !IsOfDay(text, i);
                // "this afternoon, Tuesday, 16 June 2020"
                if (today && DateExpression.At(text.Text, text.Words, i) is not { Year: not null, Day: not null }) continue;
                if (word is "yesterday" && i < cut && issued is { } day)
                    return new Found<string>(Iso(day.AddDays(-1)), text.Origin, text.SpansOf(i, i + 1));
                if (report && i < cut && text.Words[i].Capital && issued is { } told && Array.IndexOf(Weekdays, word) is var weekday and >= 0 && IsAlone(text, i))
                    return new Found<string>(Iso(told.AddDays(-(((int)told.DayOfWeek - weekday + 7) % 7))), text.Origin, text.SpansOf(i, i + 1));
                if ((i < cut || IsOn(text, i)) && IsOwn(text, i) && At(text, i, issued) is { Value.Length: > 7 } found) return found;
            }
            return report && !today && issued is not null ? Meetings(names, issued) : null;
        }
        return null;
    }

    /// <summary>Index of "meeting" in "The Prime Minister of X, A, and the President of Y, B, meeting in Bogotá on 11 April 2018, ...", or -1.</summary>
    private static int Assembled(NamedSentence sentence)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
            if (sentence.Text.Words[i].Folded is "meeting" or "gathered" or "assembled" && sentence.Text.GapAfter(i - 1) is ", " && sentence.Text.Words[i + 1].Folded is "in" or "at" or "on") return i;
        return -1;
    }

    /// <summary>"On June 15, A, B and C held a meeting": a journey of several meetings lasts from the first to the last.</summary>
    private static Found<string>? Meetings(NamedDocument names, DateOnly? issued)
    {
        var days = new SortedDictionary<string, IReadOnlyList<Text.Span>>(StringComparer.Ordinal);
        foreach (var text in names.Body.Where(t => t.Block!.Kind == BlockKind.Paragraph))
        {
            foreach (var sentence in NamedSentence.Of(text))
            {
                if (sentence.End - sentence.First < 4 || text.Words[sentence.First].Folded is not "on" || sentence.Find(w => w is "met" or "held" or "spoke" or "hosted") < 0) continue;
                if (DateExpression.At(text.Text, text.Words, sentence.First + 1) is { LastDay: null } && At(text, sentence.First + 1, issued) is { Value.Length: 10 } day)
                    days.TryAdd(day.Value, day.Evidence);
            }
        }
        if (days.Count == 0) return null;
        var (first, last) = (days.First(), days.Last());
        return new Found<string>(days.Count == 1 ? first.Key : $"{first.Key}/{last.Key}", Origin.Text, [.. days.SelectMany(d => d.Value)]);
    }

    /// <summary>"We, the leaders, met on 26 October 2021": a statement adopted where its authors met.</summary>
    private static Found<string>? Gathering(NamedDocument names, DateOnly? issued)
    {
        foreach (var sentence in Opening(names))
        {
            var verb = sentence.Find(w => w is "met" or "gathered" or "gather" or "meet" or "convened");
            if (verb < 0) continue;
            var adopts = sentence.Find(w => w is "adopted" or "issued") is var act and >= 0 && act + 2 < sentence.End && sentence.Text.Words[act + 1].Folded is "the" or "this";
            if (!adopts && sentence.Text.Words[sentence.First].Folded is not ("we" or "today")) continue;
            for (var i = sentence.First; i < sentence.End; i++)
                if (i > verb && DateExpression.At(sentence.Text.Text, sentence.Text.Words, i) is { Year: not null, Day: not null } && At(sentence.Text, i, issued) is { } found) return found;
        }
        return null;
    }

    /// <summary>The day of the week stands without a date: "on Tuesday", not "on Tuesday, 4 May" nor "next Tuesday".</summary>
    private static bool IsAlone(NamedText text, int at)
    {
        if (at > 0 && text.Words[at - 1].Folded is "next" or "last") return false;
        for (var i = at + 1; i < Math.Min(text.Words.Count, at + 4); i++)
            if (DateExpression.At(text.Text, text.Words, i) is not null) return false;
        return at < 1 || DateExpression.At(text.Text, text.Words, Math.Max(0, at - 2)) is null;
    }

    // "held on", "on July 11, 2023" may stand behind the purpose.
    private static bool IsOn(NamedText text, int at) => at > 0 && text.Words[at - 1].Folded is "on" && DateExpression.At(text.Text, text.Words, at) is { Year: not null };

    /// <summary>"on the afternoon of May 23".</summary>
    private static bool IsOfDay(NamedText text, int at) => text.Reads(at + 1, "of") && at + 2 < text.Words.Count && DateExpression.At(text.Text, text.Words, at + 2) is not null;

    /// <summary>Not the date of something else: "the September 20 elections", "the July 11-12, 2023 Summit".</summary>
    private static bool IsOwn(NamedText text, int at) => at == 0 || (at > 1 && text.Words[at - 2].Folded is "morning" or "afternoon" or "evening" or "night") || text.Words[at - 1].Folded is not ("the" or "their" or "since" or "until" or "by" or "of" or "before" or "after");

    private static Found<string>? At(NamedText text, int at, DateOnly? issued) =>
        DateExpression.At(text.Text, text.Words, at) is { } date && date.Edtf(YearOf(date, issued)) is { } edtf
            ? new Found<string>(edtf, text.Origin, text.SpansOf(date.First, date.End))
            : null;

    /// <summary>The year in which the text was issued, or the one before: what is told in January of "December 20" was last year.</summary>
    private static int? YearOf(DateExpression date, DateOnly? issued) =>
        issued is { } day && date.Month > day.Month + 6 ? day.Year - 1 : issued?.Year;

    private static IEnumerable<NamedSentence> Opening(NamedDocument names) =>
        names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble or BlockKind.LeadIn)
            .Where(t => !t.Block!.IsSubheadline).SelectMany(NamedSentence.Of).Take(OpeningSentences);
}
