using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Diplomacy.Web.Caching;

/// <summary>A page as it was sent: its bytes, compressed where the reader could read that, and the headers that belong to them.</summary>
/// <param name="day">Of its making, in UTC: a citation says when it was read.</param>
/// <param name="stamp">What it shows, in one line; null where that is the whole corpus.</param>
internal sealed class KeptPage(byte[] body, IHeaderDictionary headers, DateOnly day, long version, string? stamp)
{
    /// <summary>Headers that tell of the bytes; all others are every answer's.</summary>
    private static readonly string[] Own =
        [HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentDisposition, HeaderNames.ContentLanguage, HeaderNames.Link];

    private readonly KeyValuePair<string, StringValues>[] _headers =
        [.. Own.Where(headers.ContainsKey).Select(name => KeyValuePair.Create(name, headers[name]))];

    private long _version = version;

    public byte[] Body => body;

    public DateOnly Day => day;

    public string? Stamp => stamp;

    /// <summary>The version of the corpus of which it is known to be true.</summary>
    public long Version
    {
        get => Volatile.Read(ref _version);
        set => Volatile.Write(ref _version, value);
    }

    /// <summary>The strong validator: the same for the same bytes, and for no others.</summary>
    public string ETag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";

    /// <summary>What it takes in memory, about.</summary>
    public int Size => body.Length + 1024;

    public void SetHeaders(IHeaderDictionary answer)
    {
        foreach (var (name, value) in _headers) answer[name] = value;
    }
}
