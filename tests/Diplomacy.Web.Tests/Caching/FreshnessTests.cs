namespace Diplomacy.Web.Tests.Caching;

/// <summary>What was stored meanwhile, by whichever process, is shown; what it does not touch is not made again.</summary>
public sealed class FreshnessTests : IAsyncLifetime, IDisposable
{
    private readonly GrowingSite _site = new();

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        await _site.SettleAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_site).DisposeAsync();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_page_of_a_list_shows_a_change_of_another_process_no_later_than_any_other_page()
    {
        string[] kept = ["/", "/declarations", "/countries.json", "/search.atom?q=cocoa", "/areas/trade-and-economy"];
        foreach (var address in kept) await _site.GetAsync(address);
        await _site.AddAsync("ghana.txt", GrowingSite.Between("Republic of Ghana", "Republic of Togo", "3 May 2021", "The two sides will widen their trade in cocoa."));

        // This one was never asked for, so it is made now, and the site knows.
        Assert.Contains("Ghana", await _site.GetAsync("/countries"), StringComparison.Ordinal);
        Assert.Contains("Togo", await _site.GetAsync("/"), StringComparison.Ordinal);
        Assert.Contains("ghana", await _site.GetAsync("/declarations"), StringComparison.Ordinal);
        Assert.Contains("Ghana", await _site.GetAsync("/countries.json"), StringComparison.Ordinal);
        Assert.Contains("cocoa.", await _site.GetAsync("/search.atom?q=cocoa"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_not_kept_tells_the_site_of_a_change_too()
    {
        await _site.GetAsync("/countries");
        await _site.AddAsync("ghana.txt", GrowingSite.Between("Republic of Ghana", "Republic of Togo", "3 May 2021", "The two sides will widen their trade in cocoa."));

        Assert.Contains("Ghana", await _site.GetAsync("/countries?junk=1"), StringComparison.Ordinal);
        Assert.Contains("Ghana", await _site.GetAsync("/countries"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_page_is_not_served_for_longer_than_the_bound()
    {
        await _site.GetAsync("/countries");
        await _site.AddAsync("ghana.txt", GrowingSite.Between("Republic of Ghana", "Republic of Togo", "3 May 2021", "The two sides will widen their trade in cocoa."));
        await Task.Delay(Storage.Sqlite.VersionWatch.Bound);

        Assert.Contains("Ghana", await _site.GetAsync("/countries"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declaration_is_made_again_only_where_what_it_shows_has_changed()
    {
        var (first, last) = ("/declarations/2007-12-04-azerbaijan-norway-joint-declaration", "/declarations/2019-06-02-chad-malta-joint-statement");
        var (before, after) = (await _site.GetAsync(first), await _site.GetAsync(last));
        Assert.DoesNotContain("rel=\"next\"", after, StringComparison.Ordinal);
        await _site.AddAsync("ghana.txt", GrowingSite.Between("Republic of Ghana", "Republic of Togo", "3 May 2021", "The two sides will widen their trade in cocoa."));
        await _site.SettleAsync();

        var served = _site.Served;
        Assert.Equal(before, await _site.GetAsync(first));
        Assert.Equal(served + 1, _site.Served);
        // The new one follows it in time.
        Assert.Contains("rel=\"next\"", await _site.GetAsync(last), StringComparison.Ordinal);
        Assert.Equal(served + 1, _site.Served);
    }

    [Fact]
    public async Task A_declaration_that_another_begins_to_cite_says_so()
    {
        const string Cited = "/declarations/2007-12-04-azerbaijan-norway-joint-declaration";
        Assert.DoesNotContain("Cited by", await _site.GetAsync(Cited), StringComparison.Ordinal);
        await _site.AddAsync("citing.txt", GrowingSite.Between("Kingdom of Norway", "Republic of Azerbaijan", "24 May 2023",
            "The two sides will carry out the Joint Declaration between the Kingdom of Norway and the Republic of Azerbaijan, signed on 4 December 2007."));
        await _site.SettleAsync();

        Assert.Contains("Cited by", await _site.GetAsync(Cited), StringComparison.Ordinal);
        Assert.Contains("2023-05-24", await _site.GetAsync(Cited + ".json"), StringComparison.Ordinal);
    }
}
