using System.Globalization;
using System.Text;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Names;

namespace Diplomacy.Web.Wording;

/// <summary>
/// Citations as BibTeX, which LaTeX, Zotero, JabRef and others read: one <c>@misc</c> an entry, as Patashnik's "BibTeXing" has it, with the
/// fields <c>url</c> and <c>urldate</c> of biblatex. Words stay in UTF-8.
/// </summary>
public static class BibTex
{
    public const string ContentType = "application/x-bibtex; charset=utf-8";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(IEnumerable<CitedText> texts, HttpRequest request, DateOnly read) => string.Join('\n', texts.Select(t => Entry(t, request, read)));

    private static string Entry(CitedText it, HttpRequest request, DateOnly read)
    {
        var entry = new StringBuilder($"@misc{{diplomacy-{it.Key},\n");
        // Doubled braces keep a name in one piece, and capitals as they are.
        if (it.Parties.Count > 0) Field("author", string.Join(" and ", it.Parties.Select(p => $"{{{Escaped(p)}}}")));
        Field("title", $"{{{Escaped(it.Title)}}}");
        // BibTeX and biblatex both read year and month; of a date with doubt or an end biblatex alone reads more, as EDTF.
        if (it.Date is not null && !EdtfDate.IsPlain(it.Date) && EdtfDate.TryDays(it.Date, out _, out _)) Field("date", it.Date);
        else if (EdtfDate.Begin(it.Date) is var (year, month, day))
        {
            Field("year", year.ToString("0000", CultureInfo.InvariantCulture));
            if (month is { } m) entry.Append(CultureInfo.InvariantCulture, $"  month = {Months[m - 1]},\n");
            if (day is { } d) Field("day", d.ToString(CultureInfo.InvariantCulture));
        }
        Field("howpublished", Escaped(it.Kind));
        if (it.Place is not null) Field("address", Escaped(it.Place));
        if (it.Part is not null) Field("note", Escaped(it.Part));
        if (it.Language is not null) Field("language", LanguageNames.Of(it.Language));
        // An address is read as it stands.
        Field("url", Addresses.Absolute(request, Addresses.Permanent(it.Key)));
        Field("urldate", read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return entry.Append("}\n").ToString();

        void Field(string name, string value) => entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    /// <summary>What TeX reads as a command is written as one that makes the sign. A line break would end nothing, but stands in no title.</summary>
    private static string Escaped(string words)
    {
        var tex = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            _ = c switch
            {
                '\\' => tex.Append("\\textbackslash{}"),
                '~' => tex.Append("\\textasciitilde{}"),
                '^' => tex.Append("\\textasciicircum{}"),
                '{' or '}' or '$' or '&' or '#' or '%' or '_' => tex.Append('\\').Append(c),
                _ when char.IsControl(c) => tex.Append(' '),
                _ => tex.Append(c),
            };
        }
        return tex.ToString();
    }
}
