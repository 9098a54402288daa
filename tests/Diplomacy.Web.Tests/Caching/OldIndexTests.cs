using System.Runtime.CompilerServices;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Indexing;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Web.Tests.Caching;

/// <summary>What was counted of an index does not keep it from going once there is another.</summary>
public sealed class OldIndexTests : IAsyncLifetime, IDisposable
{
    private readonly GrowingSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_site).DisposeAsync();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/search?q=timber")]
    [InlineData("/")]
    [InlineData("/people")]
    [InlineData("/references.json")]
    public async Task An_index_goes_when_another_takes_its_place(string counted)
    {
        await _site.SettleAsync();
        await _site.GetAsync(counted);
        var before = Now();
        await _site.AddAsync("ghana.txt", GrowingSite.Between("Republic of Ghana", "Republic of Togo", "3 May 2021", "The two sides will widen their trade in cocoa."));
        // Another page brings the index in step.
        await _site.GetAsync("/countries?junk=1");
        await _site.SettleAsync();

        for (var i = 0; i < 50 && before.TryGetTarget(out _); i++)
        {
            await Task.Delay(100);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(before.TryGetTarget(out _), $"{counted} holds an index that is not in use any more");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference<SearchIndex> Now() => new(_site.Services.GetRequiredService<CorpusIndex>().Current);
}
