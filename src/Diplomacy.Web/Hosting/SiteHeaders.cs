using Microsoft.AspNetCore.Diagnostics;

namespace Diplomacy.Web.Hosting;

/// <summary>Headers that every answer carries.</summary>
internal static class SiteHeaders
{
    // No inline script or style, nothing from elsewhere.
    private const string ContentSecurity =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSiteHeaders(this WebApplication app)
    {
        app.UseResponseCompression();
        app.Use((context, next) =>
        {
            // Errors clear what was set before.
            context.Response.OnStarting(static state =>
            {
                Set((HttpContext)state);
                return Task.CompletedTask;
            }, context);
            return next(context);
        });
    }

    /// <summary>Sets them now, for an answer that is made before all others.</summary>
    public static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        // What is public for people is public for programs: data may be fetched from any page.
        if (context.AskedForm() != PageForm.Page || PageForms.IsForm(context.Request.Path.Value)) headers.AccessControlAllowOrigin = "*";
    }

    /// <summary>The site is read: any other method is a 405, but where a text may be posted to be read.</summary>
    public static void UseOnlyReading(this WebApplication app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
        // The page that says what went wrong is read, whatever was asked for.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null) return AsGetAsync(context, next);
        var takesTexts = context.Request.Path == "/try";
        if (takesTexts && HttpMethods.IsPost(context.Request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = takesTexts ? "GET, HEAD, POST" : "GET, HEAD";
        return Task.CompletedTask;
    });

    private static async Task AsGetAsync(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
        }
    }
}
