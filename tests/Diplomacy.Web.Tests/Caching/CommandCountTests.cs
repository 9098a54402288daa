using System.Collections.Concurrent;
using System.Data.Common;
using Diplomacy.Storage.Database;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Web.Tests.Caching;

/// <summary>
/// No page asks the database more often the more it shows. Counted is what goes through the context as a query; beside it a page has at most
/// one command that is written out (a declaration, the rows of a list) and looks at the version of the corpus.
/// </summary>
public sealed class CommandCountTests(CommandCountTests.Counted site) : IClassFixture<CommandCountTests.Counted>
{
    private const int Most = 6;

    [Fact]
    public async Task No_page_needs_more_than_six_commands()
    {
        var declarations = (await site.DataAsync("/declarations.json")).GetProperty("items");
        var slugs = declarations.EnumerateArray().Select(d => d.GetProperty("url").GetString()!).ToList();
        var statements = (await site.DataAsync("/search.json?q=energy")).GetProperty("items");
        var (statement, other) = (statements[0].GetProperty("url").GetString()!, statements[1].GetProperty("url").GetString()!.Split('/')[^1]);
        var key = statement.Split('/')[^1];
        var organisation = (await site.DataAsync("/organisations.json")).GetProperty("items")[0].GetProperty("url").GetString()!;
        string[] addresses =
        [
            "/", "/index.json", "/declarations", "/declarations.json", "/declarations.atom", "/declarations.csv", .. slugs, slugs[0] + ".json", slugs[0] + "?strength=firm",
            statement, slugs[0] + "/source", slugs[0] + "/source.json", slugs[0] + "/source?class=furniture", "/countries", "/countries.csv", "/countries/azerbaijan", "/countries/azerbaijan.json",
            "/countries/azerbaijan/norway", "/countries/iran", "/areas", "/areas.json", "/areas/energy", "/search", "/search?q=energy&country=AZ", "/search.json?q=energy", "/search.csv", "/search.atom",
            "/search?q=zebra&country=AZ&area=energy", "/declarations?q=energy", "/people", "/people?letter=a", "/people.json", "/organisations", organisation, "/references", "/references?corpus=no",
            "/compare", "/compare.json?q=energy", "/compare?country=az&country=no", "/compare?country=az&country=no&area=energy", $"/compare?s={key}&s={other}",
            "/compare?" + string.Join('&', slugs.Take(4).Select(s => "d=" + s.Split('/')[^1])), $"/tray?s={key}&" + string.Join('&', slugs.Select(s => "d=" + s.Split('/')[^1])),
            "/tray.csv?" + string.Join('&', Enumerable.Range(0, 150).Select(i => $"s=zzzzzzzz-{i}")), "/see", "/see?area=energy&country=AZ", "/see/map", "/see/pairs.json", "/see/instruments", "/search?q=azerbaijan+energy", "/search/suggest.json?q=azer", "/search/suggest.json?q=pipelines+country:", slugs[0] + "?q=energy",
            "/people/sergey-lavrov", "/references/un-charter.json", "/try", "/try?sample=yes", "/about", "/about.json", "/quality", "/quality.json", "/docs/running", $"/id/{key}", $"/id/{key.Split('-')[0]}",
        ];
        foreach (var address in addresses) (await site.Client.GetAsync(address)).Dispose();
        var over = new List<string>();
        foreach (var address in addresses)
        {
            site.Commands.Clear();
            using var answer = await site.Client.GetAsync(address);
            Assert.True((int)answer.StatusCode < 400, $"{address} is {answer.StatusCode}");
            if (site.Commands.Count > Most) over.Add($"{site.Commands.Count} {address}\n{string.Join("\n", site.Commands.Select(c => "    " + c.ReplaceLineEndings(" ")))}");
        }
        Assert.True(over.Count == 0, string.Join("\n", over));
    }

    [Fact]
    public void Every_address_is_among_those_that_are_counted()
    {
        string[] counted = ["", "Index", "declarations", "declarations/{slug}", "declarations/{slug}/{key}", "declarations/{slug}/source", "countries", "countries/{slug}", "countries/{one}/{other}",
            "areas", "areas/{slug}", "search", "search/suggest", "compare", "tray", "see", "try", "people", "organisations", "references", "about", "quality", "docs", "docs/{name}", "id/{id}"];
        // These lead elsewhere, or tell of an error.
        string[] others = ["topics", "status/{status}"];
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => Plain(e.RoutePattern.RawText!)).Distinct();

        Assert.DoesNotContain(routes.Except(counted), r => !others.Contains(r.Split("/{")[0]) && !others.Contains(r));
    }

    private static string Plain(string route) => string.Join('/', route.Trim('/').Split('/').Where(p => !p.EndsWith("?}", StringComparison.Ordinal))
        .Select(p => p.StartsWith('{') ? p.Split(':')[0].TrimEnd('}') + "}" : p));

    /// <summary>A site without cache, whose commands are counted.</summary>
    public sealed class Counted : Site
    {
        internal ConcurrentQueue<string> Commands { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Pages:CacheMegabytes", "0");
            builder.ConfigureTestServices(services => services.ConfigureDbContext<DiplomacyContext>(options => options.AddInterceptors(new Counter(Commands))));
        }

        private sealed class Counter(ConcurrentQueue<string> commands) : DbCommandInterceptor
        {
            public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
            {
                commands.Enqueue(command.CommandText);
                return result;
            }

            public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
                DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
            {
                commands.Enqueue(command.CommandText);
                return ValueTask.FromResult(result);
            }
        }
    }
}
