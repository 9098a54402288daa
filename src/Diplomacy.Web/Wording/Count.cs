using System.Globalization;

namespace Diplomacy.Web.Wording;

/// <summary>Numbers in sentences.</summary>
public static class Count
{
    /// <summary>"1 statement", "2 statements", "12,345 statements"; irregular plurals are named.</summary>
    public static string Of(int number, string noun, string? plural = null) =>
        $"{Number(number)} {(number == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>With thousands parted by commas.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };
}
