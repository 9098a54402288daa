using System.Globalization;

namespace Diplomacy.Storage.Names;

/// <summary>
/// Keys of statements: the agreement's permanent id, a hyphen, the offset at which the words began when first read, and a letter
/// where an earlier statement has the key without it: <c>7h2kq9xw-1204</c>, <c>7h2kq9xw-1204b</c>.
/// </summary>
public static class StatementKey
{
    /// <summary>The first key for this offset that is not taken.</summary>
    public static string Make(string permanentId, int start, Predicate<string> isTaken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{permanentId}-{start}");
        if (!isTaken(key)) return key;
        for (var n = 1; ; n++)
        {
            var lettered = key + Letters(n);
            if (!isTaken(lettered)) return lettered;
        }
    }

    /// <summary>Parts a key into id and offset; false where the name is no key.</summary>
    public static bool TryParse(string name, out string permanentId, out int start)
    {
        (permanentId, start) = ("", 0);
        var hyphen = name.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0 || !PermanentIds.IsId(name[..hyphen])) return false;
        permanentId = name[..hyphen];
        var offset = name.AsSpan(hyphen + 1).TrimEnd("abcdefghijklmnopqrstuvwxyz");
        return int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out start);
    }

    /// <summary>b, c, ... z, bb, bc, ...</summary>
    private static string Letters(int n) => n < 26 ? ((char)('a' + n)).ToString() : Letters(n / 25) + (char)('a' + 1 + n % 25);
}
