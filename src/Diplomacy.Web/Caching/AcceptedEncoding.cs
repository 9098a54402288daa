using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Diplomacy.Web.Caching;

/// <summary>How an answer is compressed: of the many ways to ask for it, three answers remain.</summary>
internal static class AcceptedEncoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string None = "";

    /// <summary>The better of those that the reader can read.</summary>
    public static string Of(StringValues accept)
    {
        if (accept.Count == 0) return None;
        // As every browser says it: all the same welcome.
        if (accept is [{ } one] && !one.Contains('=', StringComparison.Ordinal) && !one.Contains('*', StringComparison.Ordinal))
            return Has(one, Brotli) ? Brotli : Has(one, Gzip) ? Gzip : None;
        if (!StringWithQualityHeaderValue.TryParseList(accept, out var list)) return None;
        var (br, gzip) = (Quality(list, Brotli), Quality(list, Gzip));
        return br > 0 && br >= gzip ? Brotli : gzip > 0 ? Gzip : None;
    }

    private static bool Has(ReadOnlySpan<char> list, string encoding)
    {
        foreach (var part in list.Split(','))
            if (list[part].Trim().Equals(encoding, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static double Quality(IList<StringWithQualityHeaderValue> list, string encoding)
    {
        var named = list.FirstOrDefault(v => v.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase)) ?? list.FirstOrDefault(v => v.Value == "*");
        return named is null ? 0 : named.Quality ?? 1;
    }
}
