using System.Collections.Concurrent;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Diplomacy.Web.Caching;

/// <summary>
/// A page that has not changed is made once. It stands before everything else, log and compression too, so that an answer from here costs
/// little more than a file. What is kept is true of one version of the corpus; with another one the pages of a declaration are compared
/// by what they show, and all others are made anew.
/// </summary>
internal sealed class PageCaching(RequestDelegate next, PageCache cache, VersionWatch watch, CorpusReading reading, CorpusIndex index)
{
    // Several who ask for one page at once wait for one of them.
    private readonly ConcurrentDictionary<string, Task> _making = new(StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        var encoding = AcceptedEncoding.Of(context.Request.Headers.AcceptEncoding);
        Span<char> room = stackalloc char[PageKey.Longest];
        // While the corpus is read or indexed, pages tell how far that has come.
        if (!IsSettled) return next(context);
        if (!PageKey.TryWrite(context.Request, encoding, room, out var length)) return PassAsync(context);
        if (cache.Find(room[..length]) is { } page && page.Day == Today && page.Version == watch.Recent()) return AnswerKeptAsync(context, page);
        return AnswerAsync(context, room[..length].ToString(), encoding);
    }

    private bool IsSettled => reading.IsReady && !reading.HasChanges && index.IsMade;

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>What is not kept may show a later state too.</summary>
    private Task PassAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null) watch.Now();
            return Task.CompletedTask;
        });
        return next(context);
    }

    private async Task AnswerAsync(HttpContext context, string key, string encoding)
    {
        if (await StillTrueAsync(context, key) is { } page)
        {
            await AnswerKeptAsync(context, page);
            return;
        }
        var made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var making = _making.GetOrAdd(key, made.Task);
        if (making == made.Task)
        {
            try
            {
                await MakeAsync(context, key, encoding);
            }
            finally
            {
                _making.TryRemove(key, out _);
                made.SetResult();
            }
            return;
        }
        await making.WaitAsync(context.RequestAborted);
        // What could not be kept everybody makes for themselves.
        if (await StillTrueAsync(context, key) is { } kept) await AnswerKeptAsync(context, kept);
        else await MakeAsync(context, key, encoding);
    }

    /// <summary>The kept page where it shows what it would show now.</summary>
    private async Task<KeptPage?> StillTrueAsync(HttpContext context, string key)
    {
        if (cache.Find(key) is not { } page || page.Day != Today) return null;
        var version = watch.Now();
        if (page.Version == version) return page;
        if (page.Stamp is null || page.Stamp != await StampAsync(context)) return null;
        page.Version = version;
        return page;
    }

    private async Task MakeAsync(HttpContext context, string key, string encoding)
    {
        var (day, version) = (Today, watch.Now());
        // Lists are made from the index: one that lags behind makes no page of this version.
        var inStep = index.Version == version;
        var stamp = await StampAsync(context);
        var (request, response) = (context.Request, context.Response);
        // All of a page is compressed better, and faster, than piece by piece as it is made.
        request.Headers.AcceptEncoding = default;
        var method = request.Method;
        // The same bytes are made for a HEAD, so that it can tell of them.
        request.Method = HttpMethods.Get;
        var original = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var held = new HeldStream(original.Stream, () => IsPage(context), stream => Compressed(response, stream, encoding));
        var body = new StreamResponseBodyFeature(held, original);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            // What was written and not yet flushed.
            if (held.IsHolding || held.IsTooLong) await body.CompleteAsync();
            if (held.IsTooLong && !context.RequestAborted.IsCancellationRequested) await held.EndAsync();
        }
        finally
        {
            context.Features.Set(original);
            request.Method = method;
        }
        // Whoever left was not told all of it, whatever the status says.
        if (response.HasStarted || context.RequestAborted.IsCancellationRequested || !held.IsHolding) return;
        var bytes = Compression.Of(held.Written, encoding);
        if (encoding.Length > 0) response.Headers.ContentEncoding = encoding;
        var page = new KeptPage(bytes, response.Headers, day, version, stamp);
        if (inStep && IsSettled) cache.Keep(key, page);
        // Nobody is told an earlier state by another page once this one may have shown a later.
        watch.Now();
        await SendAsync(context, page);
    }

    /// <summary>The way of an answer that is too long to be kept.</summary>
    private static Stream? Compressed(HttpResponse response, Stream stream, string encoding)
    {
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding.Length == 0) return null;
        response.Headers.ContentEncoding = encoding;
        response.ContentLength = null;
        return Compression.Onto(stream, encoding);
    }

    private static bool IsPage(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK
        && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null
        && !context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase)
        && context.Response.Headers.SetCookie.Count == 0;

    private Task AnswerKeptAsync(HttpContext context, KeptPage page)
    {
        cache.Count();
        SiteHeaders.Set(context);
        page.SetHeaders(context.Response.Headers);
        return SendAsync(context, page);
    }

    private static Task SendAsync(HttpContext context, KeptPage page)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = page.ETag;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        // It may be kept anywhere, if it is asked for each time whether it is still true.
        response.Headers.CacheControl = "public, no-cache";
        if (request.Headers.IfNoneMatch.Count > 0 && Matches(request, page.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentType = default;
            response.Headers.ContentEncoding = default;
            response.ContentLength = null;
            return Task.CompletedTask;
        }
        response.ContentLength = page.Body.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(page.Body, 0, page.Body.Length, context.RequestAborted);
    }

    private static bool Matches(HttpRequest request, string etag) =>
        request.Headers.IfNoneMatch == etag
        || (EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
            && known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(new EntityTagHeaderValue(etag), useStrongComparison: false)));

    /// <summary>
    /// What a declaration and its source show; null for all others, which show the whole corpus: the page of a statement has its like in other
    /// declarations, and a question may find by words of all documents.
    /// </summary>
    private static async Task<string?> StampAsync(HttpContext context) =>
        !context.Request.Query.ContainsKey("q") && PageForms.Page(context.Request.Path).Split('/') is ["", "declarations", { Length: > 0 } slug, .. var within] && within is [] or ["source", ..]
            ? await DeclarationStamp.ReadAsync(context.RequestServices.GetRequiredService<DiplomacyContext>(), slug, context.RequestAborted)
            : null;
}

/// <summary>Puts the cache before the rest, unless the settings turn it off.</summary>
internal static class PageCachingExtensions
{
    public static void UsePageCache(this WebApplication app)
    {
        if (app.Services.GetRequiredService<PageCache>().IsOn) app.UseMiddleware<PageCaching>();
    }
}
