using System.Globalization;

namespace Diplomacy.Parsing.Reading;

/// <summary>What a translation keeps of a block: how long it is, the numbers in it, its own number, and whether it is a line or prose.</summary>
/// <param name="Length">Characters.</param>
/// <param name="Numbers">Runs of digits in the words, in any script's digits, sorted.</param>
/// <param name="Marker">The digits of its own number, empty for a bullet or a letter; null where it has no marker.</param>
/// <param name="IsLine">A heading or another line that ends as no sentence does.</param>
internal sealed record BlockTraits(int Length, IReadOnlyList<string> Numbers, string? Marker, bool IsLine)
{
    private const int LongestLine = 160;
    private const int MostNumbers = 16;

    public static BlockTraits Of(Block block)
    {
        var text = block.Text.Value;
        var line = block.Raw.IsHeading || block.Raw.IsBold || (text.Length <= LongestLine && !EndsAsProse(text));
        return new BlockTraits(text.Length + (block.Label?.Length ?? 0), NumbersIn(text), block.Marker is { } marker ? string.Concat(NumbersIn(marker.Value)) : null, line);
    }

    /// <summary>How much of their numbers two sides share: 1 all, 0 none (Dice's coefficient); null where one has none.</summary>
    public static double? Shared(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return null;
        var (shared, i, j) = (0, 0, 0);
        while (i < a.Count && j < b.Count)
        {
            var order = string.CompareOrdinal(a[i], b[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return 2.0 * shared / (a.Count + b.Count);
    }

    // Full stops of Chinese, Hindi and Arabic too.
    private static bool EndsAsProse(string text) => Shape.IsClosed(text) || Shape.LastMark(text) is '。' or '；' or '：' or '，' or '।' or '؛' or '،' or '؟';

    private static List<string> NumbersIn(string text)
    {
        var numbers = new List<string>();
        var run = "";
        foreach (var c in text)
        {
            if (char.IsDigit(c) && run.Length < 12) run += (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c));
            else if (run.Length > 0)
            {
                numbers.Add(run);
                run = "";
            }
            if (numbers.Count == MostNumbers) break;
        }
        if (run.Length > 0) numbers.Add(run);
        numbers.Sort(StringComparer.Ordinal);
        return numbers;
    }
}
