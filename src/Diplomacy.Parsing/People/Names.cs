using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.People;

/// <summary>Compares names of persons: "President Biden" and "Joseph R. Biden, Jr." may be one.</summary>
internal static class Names
{
    /// <summary>The words of a name that tell persons apart: folded, without initials and suffixes.</summary>
    public static string[] Parts(string name) =>
        [.. Words.Of(name).Where(w => w.Length > 1 && !OfficeWords.IsSuffix(w)).Select(w => w.Folded)];

    /// <summary>All words of the shorter name stand in the longer one.</summary>
    public static bool Overlap(string a, string b) => Overlap(Parts(a), Parts(b));

    /// <summary>As above, for names already parted.</summary>
    public static bool Overlap(string[] x, string[] y)
    {
        if (x.Length > y.Length) (x, y) = (y, x);
        return x.Length > 0 && x.All(y.Contains);
    }

    /// <summary>The same surname: "Joe Biden" and "Joseph R. Biden, Jr."</summary>
    public static bool ShareSurname(string[] a, string[] b) => a is [.., var x] && b is [.., var y] && x == y;

    /// <summary>How full a form of a name is.</summary>
    public static int Fullness(string name) => Words.Of(name).Count * 100 + Math.Min(99, name.Length);
}
