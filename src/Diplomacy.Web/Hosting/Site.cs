using System.Text.Encodings.Web;
using System.Text.Unicode;
using Diplomacy.Web.Caching;
using Diplomacy.Web.Docs;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace Diplomacy.Web.Hosting;

/// <summary>The site's builder and its pages.</summary>
internal static class Site
{
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>
    /// The program's own files (settings, style sheet, docs) lie beside it; paths in the settings are relative to the
    /// working directory, which holds the corpus and the data.
    /// </summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A full tray of declarations has a long address.
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;
        });
        var settings = builder.Configuration;
        // Where nobody writes the style sheet meanwhile, files are served as they were compressed at the build, to be kept for a year.
        if (!builder.Environment.IsDevelopment()) settings["ReloadStaticAssetsAtRuntime"] ??= "false";
        if (settings["urls"] is null && settings["http_ports"] is null && settings["https_ports"] is null && !settings.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultAddress);
        return builder;
    }

    /// <exception cref="SettingRefusedException">A setting cannot be used.</exception>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages(pages =>
        {
            // What is posted is read for who posts it, and nothing is changed by it: no token is needed, no cookie set, no key kept.
            pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
            pages.Conventions.ConfigureFilter(new OnlyFormsThatExist());
        });
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton<PageCache>();
        builder.Services.AddSingleton(MisreadingReports.Of(builder.Configuration[MisreadingReports.Setting]));
        builder.Services.AddSingleton<Pages.Try.TextReading>();
        builder.Services.AddHostedService<PagesCounted>();
        builder.Services.AddSingleton(new DocsFolder(Path.Combine(AppContext.BaseDirectory, "docs")));
        builder.Services.AddSingleton<Lists.KnownTerms>();
        builder.Services.AddSingleton<Lists.KnownNames>();
        builder.Services.AddRouting(routes => routes.LowercaseUrls = true);
        // Words of any script stand in the HTML as themselves.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "application/atom+xml", "text/csv", "image/svg+xml"];
        });
    }
}
