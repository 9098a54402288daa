using Diplomacy.Web.Caching;
using Diplomacy.Web.CommandLine;
using Diplomacy.Web.Hosting;

if (await Commands.RunAsync(args) is { } exitCode) return exitCode;

var builder = Site.CreateBuilder(args);
builder.AddLog();
builder.AddCorpus();
builder.AddPages();

await using var app = builder.Build();
app.UsePageCache();
app.UseSiteHeaders();
app.UseRequestLog();
app.UsePageForms();
app.UseStatusPages();
app.UseOnlyReading();
app.UseRouting();
app.MapHealth();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
await app.RunAsync();
return Environment.ExitCode;
