using System.Globalization;
using System.Text;
using Diplomacy.Storage.Names;

namespace Diplomacy.Web.Wording;

/// <summary>Citations as RIS (Research Information Systems, 2001 and its tags of 2011), which EndNote, Zotero and Mendeley read: a line a field, a government document each.</summary>
public static class Ris
{
    public const string ContentType = "application/x-research-info-systems; charset=utf-8";

    public static string Of(IEnumerable<CitedText> texts, HttpRequest request, DateOnly read)
    {
        var ris = new StringBuilder();
        foreach (var it in texts)
        {
            Line("TY", "GOVDOC");
            Line("ID", it.Key);
            foreach (var party in it.Parties) Line("AU", party);
            Line("TI", it.Title);
            Line("M3", it.Kind);
            if (EdtfDate.Begin(it.Date) is var (year, month, day))
            {
                Line("PY", $"{year:0000}");
                // YYYY/MM/DD/, what is not known left empty.
                Line("DA", $"{year:0000}/{month:00}/{day:00}/");
            }
            if (it.Place is not null) Line("CY", it.Place);
            if (it.Part is not null) Line("SE", it.Part);
            if (it.Language is not null) Line("LA", it.Language);
            Line("DB", "Diplomacy");
            Line("UR", Addresses.Absolute(request, Addresses.Permanent(it.Key)));
            Line("Y2", read.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture));
            Line("ER", "");
        }
        return ris.ToString();

        void Line(string tag, string value) => ris.Append(tag).Append("  - ").Append(string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c))).Append("\r\n");
    }
}
