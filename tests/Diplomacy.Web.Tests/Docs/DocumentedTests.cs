using System.Text.Json;
using Diplomacy.Storage.Names;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Web.Tests.Docs;

/// <summary>What can be set, asked or visited stands in docs/.</summary>
[Collection(nameof(Web.Tests.Site))]
public sealed class DocumentedTests(Site site)
{
    private static readonly string Running = File.ReadAllText(Path.Combine(Repository.Docs, "running.md"));
    private static readonly string Addresses = File.ReadAllText(Path.Combine(Repository.Docs, "addresses.md"));

    [Fact]
    public void Every_setting_is_documented()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "appsettings.json")));
        // How Serilog is put together is no setting of ours.
        var ours = Leaves(settings.RootElement, "")
            .Where(s => !s.StartsWith("Serilog:Using", StringComparison.Ordinal) && !s.EndsWith(":Name", StringComparison.Ordinal)
                && !s.EndsWith(":formatter", StringComparison.Ordinal) && !s.Contains("Override", StringComparison.Ordinal)
                && !s.EndsWith("ileCountLimit", StringComparison.Ordinal) && !s.EndsWith(":rollingInterval", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(ours);
        Assert.All(ours, setting => Assert.Contains($"`{setting}`", Running, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_address_is_documented()
    {
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null || e.RoutePattern.RawText!.StartsWith("/health", StringComparison.Ordinal))
            .Select(e => "/" + Plain(e.RoutePattern.RawText!))
            .Where(r => r is not "/Index" && !r.StartsWith("/status", StringComparison.Ordinal))
            .Distinct()
            .ToList();

        Assert.True(routes.Count > 5);
        Assert.All(routes, route => Assert.Contains($"`{route}`", Addresses, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_warning_is_documented_in_its_own_words()
    {
        var reading = File.ReadAllText(Path.Combine(Repository.Docs, "reading.md"));
        Assert.All(DoubtKinds.All, k => Assert.Contains($"| `{k.Code}` | {k.Meaning} |", reading, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_filter_is_documented() =>
        Assert.All(["warning", "curated", "q", "country", "with", "area", "year", "strength", "commits", "kind", "evidence", "by", "org", "person", "cites", "lang", "sort", "page"],
            filter => Assert.Contains($"| `{filter}` |", Addresses, StringComparison.Ordinal));

    // "declarations/{slug}/source/{handler:regex(^bytes$)?}" is "declarations/{slug}/source".
    private static string Plain(string route)
    {
        var parts = route.Trim('/').Split('/').Where(p => !p.EndsWith("?}", StringComparison.Ordinal))
            .Select(p => p.StartsWith('{') ? p.Split(':')[0].TrimEnd('}') + "}" : p);
        return string.Join('/', parts);
    }

    private static IEnumerable<string> Leaves(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Leaves(p.Value, name.Length == 0 ? p.Name : $"{name}:{p.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((e, i) => Leaves(e, $"{name}:{i}")),
        _ => [name],
    };
}
