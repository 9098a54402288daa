using System.Globalization;
using System.Text;

namespace Diplomacy.Web.Lists;

/// <summary>Names sorted, compared and found without regard to case and accents.</summary>
public static class Letters
{
    private const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>English alphabetical order.</summary>
    public static StringComparer Order { get; } = CultureInfo.GetCultureInfo("en").CompareInfo.GetStringComparer(Loose);

    /// <summary>Whether each word typed is held by one of the names; nothing typed is held by all.</summary>
    public static bool Hold(IReadOnlyList<string> names, string? typed) =>
        string.IsNullOrWhiteSpace(typed) || typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => names.Any(name => CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, word, Loose) >= 0));

    /// <summary>The letter under which a name stands in an alphabetical list: "Å" under A, "7th Fleet" under #.</summary>
    public static string First(string name)
    {
        foreach (var c in name)
        {
            if (char.IsLetter(c)) return char.ToUpperInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]).ToString();
            if (char.IsDigit(c)) return "#";
        }
        return "#";
    }
}
