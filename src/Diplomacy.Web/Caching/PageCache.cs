using Microsoft.Extensions.Caching.Memory;

namespace Diplomacy.Web.Caching;

/// <summary>Pages that were made, within a bound of memory: those that nobody asks for make room.</summary>
internal sealed class PageCache : IDisposable
{
    private const long Megabyte = 1 << 20;

    private readonly MemoryCache? _pages;
    private long _served;

    public PageCache(IConfiguration settings)
    {
        var megabytes = settings.GetValue("Pages:CacheMegabytes", 128L);
        if (megabytes < 0) throw new InvalidOperationException($"The setting Pages:CacheMegabytes is {megabytes}; it is a number of megabytes, and 0 for no cache.");
        if (megabytes > 0) _pages = new MemoryCache(new MemoryCacheOptions { SizeLimit = megabytes * Megabyte, CompactionPercentage = 0.1 });
    }

    /// <summary>False where the settings turn it off.</summary>
    public bool IsOn => _pages is not null;

    /// <summary>How many pages were answered from here.</summary>
    public long Served => Volatile.Read(ref _served);

    public KeptPage? Find(ReadOnlySpan<char> key) => _pages!.TryGetValue(key, out var page) ? (KeptPage?)page : null;

    public void Count() => Interlocked.Increment(ref _served);

    public void Keep(string key, KeptPage page) =>
        _pages!.Set(key, page, new MemoryCacheEntryOptions { Size = page.Size + (2 * key.Length) });

    public void Dispose() => _pages?.Dispose();
}
