using Microsoft.AspNetCore.WebUtilities;

namespace Diplomacy.Web.Pages.Tray;

/// <summary>What an address says lies in a tray.</summary>
internal static class TrayAddress
{
    /// <summary>The pairs of a query string in its own order, each once: <c>s</c> (key of a statement) and <c>d</c> (slug of a declaration).</summary>
    public static IReadOnlyList<(string Kind, string Name)> Read(QueryString query)
    {
        var items = new List<(string, string)>();
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            var (kind, name) = (pair.DecodeName().ToString().ToLowerInvariant(), pair.DecodeValue().ToString().Trim());
            if (kind is "s" or "d" && name.Length > 0) items.Add((kind, name));
        }
        return [.. items.Distinct()];
    }

    /// <summary>The name in what somebody typed or pasted: an address of a declaration or a statement, its permanent address, a slug or a key.</summary>
    public static string Name(string typed)
    {
        var path = typed.Trim().Split('?', '#')[0].TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name is "source" && path != name ? Name(path[..^"/source".Length]) : name;
    }
}
