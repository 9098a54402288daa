using Diplomacy.Storage.Names;

namespace Diplomacy.Web.Wording;

/// <summary>Dates as a reader of English writes them, no more exact than the source is.</summary>
public static class DateWords
{
    /// <summary><c>2007-12</c> is "December 2007", null is "undated"; what is no plain EDTF date stays as it is.</summary>
    public static string Of(string? edtf) => edtf is null ? "undated" : EdtfDate.InWords(edtf);

    /// <summary>What the source leaves open: "day not stated", "only the year stated", "date not stated"; null where it is exact.</summary>
    public static string? Unstated(string? edtf) => edtf is null ? "date not stated" : !EdtfDate.IsPlain(edtf) ? null : EdtfDate.Begin(edtf) switch
    {
        (_, null, _) => "only the year stated",
        (_, _, null) => "day not stated",
        _ => null,
    };
}
