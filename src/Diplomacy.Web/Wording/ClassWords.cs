using System.Globalization;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Web.Wording;

/// <summary>What the classes of the coverage ledger are called, and why a passage is of one.</summary>
public static class ClassWords
{
    /// <summary>Classes that the reading view leaves out.</summary>
    public static IReadOnlyList<PassageClass> LeftOut { get; } = [PassageClass.Furniture, PassageClass.Markup, PassageClass.FrontMatter, PassageClass.Unread];

    /// <summary>"statements", "second language".</summary>
    public static string Name(PassageClass of) => of switch
    {
        PassageClass.Commitment => "statements",
        PassageClass.LeadIn => "lead-ins",
        PassageClass.Heading => "headings",
        PassageClass.Closing => "final clauses",
        PassageClass.Signature => "signatures",
        PassageClass.Caption => "captions",
        _ => of.InWords(),
    };

    /// <summary>Why words are of this class, in a sentence.</summary>
    public static string Reason(PassageClass of) => of switch
    {
        PassageClass.FrontMatter => "What stands between two lines of --- above the text: it tells about the file, and is not shown with the text.",
        PassageClass.Markup => "Signs of Markdown and HTML, numbers and bullets of lists, and lone punctuation: they say how words stand, and are not words.",
        PassageClass.Space => "Blanks between words.",
        PassageClass.Title => "The document’s own title.",
        PassageClass.Dateline => "Date, city or agency at the head of the text.",
        PassageClass.Preamble => "Recitals and openings: they say why and in which spirit, and commit to nothing.",
        PassageClass.LeadIn => "Words that the items below them complete; each item is read together with them.",
        PassageClass.Heading => "Names a section, or labels a paragraph.",
        PassageClass.Commitment => "A statement: what the parties, or one of them, will do, mean to do, support, hold or talked about.",
        PassageClass.Background => "Prose without a statement of the parties: what happened, who took part, thanks, explanation. It is shown and searched, and has no number.",
        PassageClass.Closing => "Final clauses: conclusion, languages, entry into force.",
        PassageClass.Signature => "Who signed.",
        PassageClass.Caption => "Words under a picture: shown, and not read for statements.",
        PassageClass.Furniture => "What the web page or the printer added; it is left out of the reading view.",
        PassageClass.SecondLanguage => "A copy in a second language: shown beside the coded one, and not read for statements.",
        _ => "No rule claims these words. They stand here so that nothing is lost in silence.",
    };

    /// <summary>"12 %", "&lt; 1 %", "0 %".</summary>
    public static string Percent(double share) => share switch
    {
        0 => "0 %",
        < 0.005 => "< 1 %",
        _ => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %"),
    };
}
