using System.Globalization;

namespace Diplomacy.Web.Wording;

/// <summary>A date as pages write it, from EDTF (ISO 8601-2): <c>2007-12</c> is "December 2007", of which the day is not stated.</summary>
/// <param name="Text">"7 May 2025", "December 2007", "2007"; "undated" where there is none.</param>
/// <param name="Lacks">What the source does not say ("day not stated"), or null.</param>
public readonly record struct WrittenDate(string Text, string? Lacks)
{
    public static WrittenDate Of(string? edtf)
    {
        if (edtf is null) return new("undated", "date not stated");
        if (Read(edtf, "yyyy-MM-dd", out var day)) return new(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), null);
        if (Read(edtf, "yyyy-MM", out var month)) return new(month.ToString("MMMM yyyy", CultureInfo.InvariantCulture), "day not stated");
        return Read(edtf, "yyyy", out _) ? new(edtf, "day and month not stated") : new(edtf, null);
    }

    public override string ToString() => Text;

    private static bool Read(string edtf, string form, out DateOnly date) =>
        DateOnly.TryParseExact(edtf, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
