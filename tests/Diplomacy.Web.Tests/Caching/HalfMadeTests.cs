using System.Data.Common;
using System.Net;
using Diplomacy.Storage.Database;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Web.Tests.Caching;

/// <summary>A page whose making ends early is not kept, and is not what others are told.</summary>
public sealed class HalfMadeTests : IAsyncLifetime, IDisposable
{
    // Its columns are written before its rows are asked for.
    private const string Table = "/quality.csv?class=furniture";

    private readonly FaultySite _site = new();

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        await _site.SettleAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_site).DisposeAsync();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_table_that_its_reader_left_is_made_whole_for_the_next()
    {
        var whole = await _site.GetAsync(Table + "&junk=1");
        using var leaving = new CancellationTokenSource();
        var ended = new TaskCompletionSource();
        _site.AtRows = async cancel =>
        {
            await leaving.CancelAsync();
            try
            {
                await Task.Delay(Timeout.Infinite, cancel);
            }
            finally
            {
                ended.SetResult();
            }
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _site.Client.GetAsync(Table, leaving.Token));
        await ended.Task;
        _site.AtRows = null;
        // Until what was made of it would have been kept.
        await Task.Delay(500);

        Assert.Equal(whole, await _site.GetAsync(Table));
    }

    [Fact]
    public async Task A_table_at_whose_rows_the_database_fails_is_an_error_and_whole_the_next_time()
    {
        var whole = await _site.GetAsync(Table + "&junk=1");
        _site.AtRows = _ => throw new InvalidOperationException("The database fails.");
        for (var i = 0; i < 2; i++)
        {
            using var answer = await _site.Client.GetAsync(Table);
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Null(answer.Headers.ETag);
            // The error alone, with nothing of the table before it.
            Assert.StartsWith("{", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        _site.AtRows = null;

        Assert.Equal(whole, await _site.GetAsync(Table));
    }

    [Fact]
    public async Task Who_waited_for_a_page_that_was_not_kept_waits_for_no_other()
    {
        const int Waiting = 4;
        for (var i = 0; i < 2; i++) await _site.GetAsync(Table);
        Assert.Equal(1, _site.Served);
        // From now on what is kept is of an earlier state.
        await _site.AddAsync("ghana.txt", GrowingSite.Between("Republic of Ghana", "Republic of Togo", "3 May 2021", "The two sides will widen their trade in cocoa."));
        await _site.SettleAsync();
        var (asked, inside, together) = (0, 0, new TaskCompletionSource());
        _site.AtRows = async cancel =>
        {
            // The first is slow enough that all others wait for it.
            if (Interlocked.Increment(ref asked) == 1) await Task.Delay(1000, cancel);
            else if (Interlocked.Increment(ref inside) == Waiting) together.TrySetResult();
            else await Task.WhenAny(together.Task, Task.Delay(5000, cancel));
            if (!together.Task.IsCompleted) Interlocked.Exchange(ref inside, 0);
            throw new InvalidOperationException("The database fails.");
        };
        var answers = await Task.WhenAll(Enumerable.Range(0, Waiting + 1).Select(_ => Task.Run(() => _site.Client.GetAsync(Table))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.InternalServerError, a.StatusCode));
        Assert.True(together.Task.IsCompleted, "They asked one after another");
        foreach (var answer in answers) answer.Dispose();
    }
}

/// <summary>A growing site at whose lists of declarations by share something can be made to happen.</summary>
public sealed class FaultySite : GrowingSite
{
    public Func<CancellationToken, Task>? AtRows { get; set; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<DiplomacyContext>(options => options.AddInterceptors(new Interceptor(this))));
    }

    private sealed class Interceptor(FaultySite site) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (site.AtRows is { } happens && command.CommandText.Contains("\"CharacterCount\"", StringComparison.Ordinal)) await happens(cancellationToken);
            return result;
        }
    }
}
