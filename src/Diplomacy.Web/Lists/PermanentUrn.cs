using System.Security.Cryptography;
using System.Text;

namespace Diplomacy.Web.Lists;

/// <summary>
/// Names for feeds that stay the same on whichever host, port or path the site runs: <c>urn:uuid:</c> made from a
/// permanent id by RFC 9562, version 5.
/// </summary>
public static class PermanentUrn
{
    // The namespace for URLs of RFC 9562, appendix A.
    private static readonly Guid Urls = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The name for a root-relative address whose last part is permanent, such as <c>/id/3f2a9c-1044</c>.</summary>
    public static string Of(string address)
    {
        var name = Encoding.UTF8.GetBytes(address);
        var input = new byte[16 + name.Length];
        Urls.TryWriteBytes(input, bigEndian: true, out _);
        name.CopyTo(input, 16);
        // The standard prescribes SHA-1 for version 5; nothing secret rests on it.
#pragma warning disable CA5350
        var hash = SHA1.HashData(input).AsSpan(0, 16).ToArray();
#pragma warning restore CA5350
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true);
    }
}
