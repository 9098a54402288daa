using System.Globalization;
using System.Text;
using Diplomacy.Storage.Filters;

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
        var first = (it.Date ?? "").Split('/')[0].TrimEnd('?', '~', '%').Split('-');
        if (first[0].Length == 4) Field("year", first[0]);
        if (first.Length > 1 && int.TryParse(first[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12) entry.Append(CultureInfo.InvariantCulture, $"  month = {Months[month - 1]},\n");
        if (it.Date is not null) Field("date", Escaped(it.Date));
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
