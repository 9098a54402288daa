using Diplomacy.Parsing.Record;
using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Html;

namespace Diplomacy.Web.Lists;

/// <summary>How pages say and link what lists hold.</summary>
public static class Lines
{
    // A lead-in tells how its items are meant by its last words.
    private const int LeadInShown = 90;

    // A longer title would outweigh the words that were found.
    private const int TitleShown = 160;

    public static string Href(this AgreementLine agreement) => Addresses.Declaration(agreement.Slug);

    public static string Href(this StatementLine statement) => Addresses.Statement(statement.Agreement.Slug, statement.Key);

    public static string Href(this AreaLine area) => Addresses.Area(area.Slug);

    /// <summary>"Azerbaijan – Norway".</summary>
    public static string Who(this AgreementLine agreement) => Phrases.Parties([.. agreement.Parties.Select(p => p.ShortName).Order(Letters.Order)]);

    /// <summary>"Azerbaijan – Norway, joint declaration, December 2007".</summary>
    public static string WhoWhatWhen(this AgreementLine agreement) =>
        $"{agreement.Who()}, {Phrases.Kind(agreement.Kind)}, {DateWords.Of(agreement.Date)}";

    /// <summary>What a link to it says: its own title, of a long one the beginning; else who, what and when.</summary>
    public static string Called(this AgreementLine agreement) => agreement.Title is { } title ? Shortened(title) : agreement.WhoWhatWhen();

    /// <summary>What stands behind that link: who, what and when, where the link has the title; else nothing.</summary>
    public static string BehindCalled(this AgreementLine agreement) => agreement.Title is null ? "" : $", {agreement.WhoWhatWhen()}";

    /// <summary>Of a long title the beginning.</summary>
    public static string Shortened(string title) => Shortening.Shortened(title, TitleShown);

    /// <summary>"joint declaration", "press release (report)": what it is, and whether it only tells about something.</summary>
    public static string What(this AgreementLine agreement) =>
        Phrases.Kind(agreement.Kind) + (agreement.Evidence == Evidence.Report && agreement.Kind is not (AgreementKind.NewsReport or AgreementKind.PressRelease) ? ", told in a report" : "");

    /// <summary>"17 statements, 9 commit", or that there are none because of the language.</summary>
    public static string Counted(this AgreementLine agreement) => agreement.Coded
        ? Phrases.Statements(agreement.StatementCount, agreement.CommittingCount)
        : Phrases.NotCoded(agreement.Languages);

    /// <summary>Names of those who make a statement; empty where all parties do.</summary>
    public static IReadOnlyList<string> Speakers(this StatementLine statement) =>
        statement.By.Count == statement.Agreement.Parties.Count ? []
            : [.. statement.By.Select(code => statement.Agreement.Parties.FirstOrDefault(p => p.Code == code)?.ShortName ?? code)];

    /// <summary>A text with the words that were asked for in <c>mark</c> elements.</summary>
    /// <param name="id">Gives the element of each mark, from 0, an id; null gives none.</param>
    public static IHtmlContent Marked(string text, IReadOnlyList<Mark> marks, Func<int, string>? id = null)
    {
        var html = new HtmlContentBuilder();
        var at = 0;
        foreach (var (i, mark) in marks.OrderBy(m => m.Start).Index())
        {
            if (mark.Start < at || mark.Start + mark.Length > text.Length) continue;
            html.Append(text[at..mark.Start]).AppendHtml(id is null ? "<mark>" : $"<mark id=\"{id(i)}\">").Append(text.Substring(mark.Start, mark.Length)).AppendHtml("</mark>");
            at = mark.Start + mark.Length;
        }
        return html.Append(text[at..]);
    }

    /// <summary>The last words of the lead-in, or all of it where words that were asked for stand in it; null where there is none.</summary>
    public static IHtmlContent? LeadInMarked(this StatementLine statement)
    {
        if (statement.LeadIn is not { } leadIn) return null;
        if (statement.LeadInMarks.Count > 0 || leadIn.Length <= LeadInShown) return Marked(leadIn, statement.LeadInMarks);
        var cut = leadIn.IndexOf(' ', leadIn.Length - LeadInShown);
        return Marked(cut < 0 ? leadIn : "…" + leadIn[cut..], []);
    }

    /// <summary>The statement in its declaration, in view, with the words that were asked for marked; null marks none.</summary>
    public static string Landing(this StatementLine statement, string? words) => Addresses.Landing(statement.Agreement.Slug, words, statement.Key);

    /// <summary>Likewise the passage.</summary>
    public static string Landing(this PassageLine passage, string? words) => Addresses.Landing(passage.Agreement.Slug, words, PlaceOf(passage.Start));

    /// <summary>Likewise the place of a declaration that answers best to the words.</summary>
    public static string Landing(this AgreementLine agreement, string? words) =>
        agreement.Found is { } found ? Addresses.Landing(agreement.Slug, words, found.Key ?? PlaceOf(found.Start)) : agreement.Href();

    /// <summary>The fragment by which a passage that is no statement is reached in its declaration.</summary>
    /// <param name="start">Offset in the source, in UTF-16 units.</param>
    public static string PlaceOf(int start) => $"at-{start}";

    /// <summary>The passage in the source as received, for ever.</summary>
    public static string Href(this PassageLine passage) => Addresses.Permanent(passage.Key);

    /// <summary>What kind of words a passage is.</summary>
    public static string ClassInWords(this PassageLine passage) => passage.Class switch
    {
        PassageClass.Background => "background",
        PassageClass.LeadIn => "lead-in",
        PassageClass.SecondLanguage => "second language",
        _ => passage.Class.ToString().ToLowerInvariant(),
    };

    /// <summary>The words of a passage around what was asked for, whole where they are few.</summary>
    public static IHtmlContent Excerpt(Snippet snippet)
    {
        var html = new HtmlContentBuilder();
        if (snippet.IsCutBefore) html.Append("… ");
        html.AppendHtml(Marked(snippet.Text, snippet.Marks));
        if (snippet.IsCutAfter) html.Append(" …");
        return html;
    }
}
