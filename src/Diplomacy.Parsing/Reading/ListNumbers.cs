using System.Globalization;
using System.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>Numbers of list items in letters and Roman numerals, lower case, as HTML and Word count them.</summary>
internal static class ListNumbers
{
    private const int LastRoman = 3999;

    private static readonly (int Value, string Numeral)[] Numerals =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>1 is "a", 27 "aa"; what letters cannot say is said in digits.</summary>
    public static string Letters(int number)
    {
        if (number < 1) return number.ToString(CultureInfo.InvariantCulture);
        var letters = "";
        for (; number > 0; number = (number - 1) / 26) letters = (char)('a' + ((number - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>As Word counts: 1 is "a", 27 "aa", 28 "bb"; what would be too long is said in digits.</summary>
    public static string Repeated(int number) =>
        number is < 1 or > 26 * 5 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26));

    /// <summary>4 is "iv"; what Roman numerals cannot say is said in digits.</summary>
    public static string Roman(int number)
    {
        if (number is < 1 or > LastRoman) return number.ToString(CultureInfo.InvariantCulture);
        var roman = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
            for (; number >= value; number -= value) roman.Append(numeral);
        return roman.ToString();
    }
}
