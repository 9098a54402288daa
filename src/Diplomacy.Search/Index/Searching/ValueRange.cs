using System.Globalization;

namespace Diplomacy.Search.Index;

/// <summary>Values written as ranges: <c>2007..2025</c>, <c>..1990</c>, <c>intended..</c>; a plain value is a range of one.</summary>
internal readonly record struct ValueRange(string From, string To)
{
    public static ValueRange Of(string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? new(value, value) : new(value[..dots], value[(dots + 2)..]);
    }

    /// <summary>Whether a year lies within; <c>undated</c> does only where it is meant itself.</summary>
    public bool HoldsYear(string year)
    {
        if (From == To) return year == From;
        return Number(year) is { } y && (From.Length == 0 || y >= Number(From)) && (To.Length == 0 || y <= Number(To));

        static int? Number(string text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : null;
    }

    /// <summary>The part of a ladder from one value to another; empty where it does not have them.</summary>
    public (int From, int To) On(IReadOnlyList<string> ladder)
    {
        var (from, to) = (From.Length == 0 ? 0 : -1, To.Length == 0 ? ladder.Count - 1 : -1);
        for (var i = 0; i < ladder.Count; i++)
        {
            if (ladder[i] == From) from = i;
            if (ladder[i] == To) to = i;
        }
        return from < 0 || to < 0 ? (0, -1) : (from, to);
    }
}
