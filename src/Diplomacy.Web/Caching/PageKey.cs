using System.Text;
using Diplomacy.Web.Hosting;

namespace Diplomacy.Web.Caching;

/// <summary>What an address asks for, in one order and bounded: addresses that ask for the same have one key.</summary>
internal static class PageKey
{
    /// <summary>Characters of the longest key. A longer question is answered, and not kept.</summary>
    public const int Longest = 1024;

    private const int MostValues = 24;

    /// <summary>The parameters that pages have. An address with any other is answered, and not kept: it could say anything.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "q", "country", "with", "area", "year", "strength", "commits", "kind", "evidence", "by", "org", "person", "cites", "lang", "warning", "curated", "sort", "page",
        "class", "at", "letter", "corpus", "of", "d", "s",
    };

    /// <summary>Whether it is a page of which a copy may be kept, and if so its key. A HEAD has the key of its GET.</summary>
    /// <param name="encoding">One of <see cref="AcceptedEncoding"/>: each has its own bytes.</param>
    /// <param name="room">Of <see cref="Longest"/> characters.</param>
    public static bool TryWrite(HttpRequest request, string encoding, Span<char> room, out int length)
    {
        length = 0;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return false;
        if (request.Headers.Authorization.Count > 0 || !MayBePage(request.Path)) return false;
        // Citations and feeds name the host under which they were asked for. A question mark that is escaped begins no question.
        if (!room.TryWrite($"{encoding} {request.Scheme}://{request.Host.Value}{request.PathBase.ToUriComponent()}{request.Path.ToUriComponent()}", out length)) return false;
        if (!request.QueryString.HasValue) return true;
        if (request.QueryString.Value!.Length > Longest || Question(request) is not { } question || length + question.Length > room.Length) return false;
        question.CopyTo(room[length..]);
        length += question.Length;
        return true;
    }

    /// <summary>A name with a dot is a file, unless the dot begins a form of a page.</summary>
    private static bool MayBePage(PathString path)
    {
        var last = path.Value.AsSpan()[(path.Value.AsSpan().LastIndexOf('/') + 1)..];
        return (!last.Contains('.') || PageForms.IsForm(last)) && !path.StartsWithSegments("/health", StringComparison.Ordinal);
    }

    /// <summary>The question with its names in order. Values keep theirs: where one is wanted, the first counts.</summary>
    private static string? Question(HttpRequest request)
    {
        var (text, values) = (new StringBuilder("?"), 0);
        foreach (var (name, given) in request.Query.OrderBy(p => p.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (!Known.Contains(name) || (values += given.Count) > MostValues) return null;
            foreach (var value in given) text.Append(name.ToLowerInvariant()).Append('=').Append(Uri.EscapeDataString(value ?? "")).Append('&');
        }
        // The order of a tray is that of its address, statements and declarations mixed.
        return request.Query.ContainsKey("s") && request.Query.ContainsKey("d") ? request.QueryString.Value : text.ToString();
    }
}
