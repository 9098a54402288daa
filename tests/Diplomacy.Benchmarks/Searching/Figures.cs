using System.Globalization;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>Times of the queries of a class, in milliseconds.</summary>
internal sealed class Figures(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public double Max => _sorted[^1];

    private double At(double share) => _sorted[Math.Min(_sorted.Length - 1, (int)Math.Ceiling(share * _sorted.Length) - 1 is var i && i < 0 ? 0 : i)];

    /// <summary>Three figures that say something.</summary>
    public static string Said(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.00" : milliseconds < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
