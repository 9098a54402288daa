namespace Diplomacy.Parsing.Record;

/// <summary>A kind of doubt.</summary>
/// <param name="Code">Kebab case, permanent.</param>
/// <param name="Meaning">What it says of a document, in an English sentence.</param>
public sealed record WarningKind(string Code, string Meaning);

/// <summary>All that the parser may doubt, in the order in which lists show it: the whole document, its metadata, its text.</summary>
public static class WarningKinds
{
    public static IReadOnlyList<WarningKind> All { get; } =
    [
        new("not-coded", "No part of the text stands in English; it is shown and searched, not coded."),
        new("language-not-coded", "Words stand in another language without an English counterpart, and are not coded."),
        new("no-statements", "The text is in English, and nothing in it was read as a statement of the parties."),
        new("no-title", "The text has no title of its own."),
        new("no-parties", "No party was found."),
        new("one-party", "Only one party was found."),
        new("party-only-in-title", "A party is named in the title alone, and nowhere in the text below it."),
        new("unknown-country", "Something is named like a state that no list of states and territories has."),
        new("no-date", "Neither the text nor its front matter gives a date."),
        new("date-from-front-matter", "The date is that of the front matter; no date in the text was taken for it."),
        new("date-disagrees", "The date that the text gives does not go with that of its front matter."),
        new("heading-without-text", "Nothing stands below a heading."),
        new("lead-in-without-items", "Words that announce a list are followed by none."),
        new("numbering-gap", "Numbers of the source leave one out: words may be missing."),
        new("repeated-words", "A long passage stands in the text twice."),
        new("ends-abruptly", "The text ends without a full stop: its end may be missing."),
        new("lost-characters", "Characters were lost before the text came here."),
        new("no-subject", "No word of a statement names its subject; it is filed by what stands around it, or by its wording as a whole."),
        new("long-without-statement", "A long stretch of the text holds no statement."),
        new("unread", "Words belong to no block of the text."),
        new("long-unread", "A long stretch of words belongs to no block of the text."),
    ];

    /// <summary>The kind with this code, or null.</summary>
    public static WarningKind? Find(string code) => All.FirstOrDefault(k => k.Code == code);
}
