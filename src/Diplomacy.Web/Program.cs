using Diplomacy.Web.CommandLine;
using Diplomacy.Web.Hosting;

if (await Commands.RunAsync(args) is { } exitCode) return exitCode;

var builder = Site.CreateBuilder(args);
builder.AddLog();
builder.AddPages();

await using var app = builder.Build();
app.UseSiteHeaders();
app.UseRequestLog();
app.UsePageForms();
app.UseStatusPages();
app.UseOnlyReading();
app.UseRouting();
app.MapGet("/health/live", () => "live");
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
await app.RunAsync();
return 0;
