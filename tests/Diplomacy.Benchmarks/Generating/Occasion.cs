using System.Globalization;
using Diplomacy.Parsing.Countries;

namespace Diplomacy.Benchmarks.Generating;

internal enum Genre
{
    JointDeclaration,
    JointStatement,
    Memorandum,
    Report,
}

/// <summary>Who concluded what and when: known of every document by its number, so that one can cite another without reading it.</summary>
/// <param name="Third">The third party of the few documents that have one.</param>
internal sealed record Occasion(Genre Genre, Country A, Country B, Country? Third, DateOnly Date, string City)
{
    private const int FirstYear = 1945;
    private const int LastYear = 2025;

    // Documents of the same two states lie together, as in a ministry's folders.
    private const int Series = 8;

    public static Occasion Of(World world, ulong seed, long number)
    {
        var series = Dice.Of(seed, "series", number / Series);
        var a = series.Rank(world.States.Count);
        var b = series.Rank(world.States.Count - 1);
        if (b >= a) b++;
        var dice = Dice.Of(seed, "occasion", number);
        // More is concluded, and kept, from year to year.
        var year = FirstYear + (int)((LastYear - FirstYear + 1) * Math.Sqrt(dice.Share()));
        var date = new DateOnly(year, 1, 1).AddDays(dice.Below(365));
        var genre = dice.Share() switch { < 0.3 => Genre.JointDeclaration, < 0.6 => Genre.JointStatement, < 0.8 => Genre.Memorandum, _ => Genre.Report };
        var third = genre != Genre.Report && dice.Chance(0.04) ? world.States[dice.Below(world.States.Count)] : null;
        var (first, second) = (world.States[a], world.States[b]);
        return new(genre, first, second, third == first || third == second ? null : third, date, World.Capital(dice.Chance(0.6) ? first : second));
    }

    /// <summary>An earlier one of the same series, or null.</summary>
    public Occasion? Earlier(World world, ulong seed, long number, ref Dice dice)
    {
        var other = Of(world, seed, (number - (number % Series)) + dice.Below(Series));
        return other.Date < Date && other.Genre != Genre.Report ? other : null;
    }

    public string KindInWords => Genre switch { Genre.JointDeclaration => "Joint Declaration", Genre.JointStatement => "Joint Statement", Genre.Memorandum => "Memorandum of Understanding", _ => "Report" };

    public static string InWords(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
