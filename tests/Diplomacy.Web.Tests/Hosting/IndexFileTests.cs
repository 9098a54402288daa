using System.Net;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Diplomacy.Web.Tests.Hosting;

/// <summary>The index beside the database outlives the program.</summary>
public sealed class IndexFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_site_that_ends_keeps_its_index_and_the_next_one_answers_from_it_and_a_damaged_one_is_made_anew()
    {
        await using (var site = new Again(_folder))
        {
            await site.StartAsync();
            Assert.Equal(1, await site.TotalAsync("q=lighthouses"));
        }
        var file = _folder.File("diplomacy.search");
        Assert.True(File.Exists(file));
        var written = File.GetLastWriteTimeUtc(file);

        await using (var site = new Again(_folder))
        {
            await site.StartAsync();
            Assert.Equal(1, await site.TotalAsync("q=lighthouses"));
        }
        // Nothing has changed: nothing was written.
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        await File.WriteAllTextAsync(file, "damaged");
        await using (var site = new Again(_folder))
        {
            await site.StartAsync();
            Assert.Equal(1, await site.TotalAsync("q=lighthouses"));
        }
        Assert.NotEqual("damaged".Length, new FileInfo(file).Length);
    }

    [Fact]
    public async Task A_site_is_ready_when_what_it_read_first_can_be_searched()
    {
        await using var site = new Again(_folder);
        await site.StartAsync();
        Assert.Equal(site.Services.GetRequiredService<VersionWatch>().Now(), site.Services.GetRequiredService<CorpusIndex>().Version);
    }

    [Fact]
    public async Task A_site_that_is_told_twice_to_end_touches_no_file_the_second_time()
    {
        await using var site = new Again(_folder);
        await site.StartAsync();
        var services = site.Services.GetServices<IHostedService>().ToArray();
        foreach (var service in services) await service.StopAsync(CancellationToken.None);
        _folder.Dispose();
        Assert.False(Directory.Exists(_folder.Path));
        Directory.CreateDirectory(_folder.Path);

        foreach (var service in services) await service.StopAsync(CancellationToken.None);

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private sealed class Again(TemporaryFolder folder) : Site
    {
        private const string Text = "JOINT STATEMENT\n\nOslo, 7 May 2021\n\nThe Government of Norway and the Government of Azerbaijan will cooperate in the upkeep of lighthouses.\n";

        protected override string Corpus => folder.File("corpus");

        public override string Database => folder.File("diplomacy.db");

        public async Task StartAsync()
        {
            Directory.CreateDirectory(Corpus);
            await File.WriteAllTextAsync(System.IO.Path.Combine(Corpus, "a.txt"), Text);
            await InitializeAsync();
        }

        public async Task<int> TotalAsync(string query)
        {
            Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/health/ready")).StatusCode);
            return (await DataAsync($"/search.json?{query}")).GetProperty("total").GetInt32();
        }
    }
}
