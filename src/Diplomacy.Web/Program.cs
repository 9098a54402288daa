using Diplomacy.Web.Caching;
using Diplomacy.Web.CommandLine;
using Diplomacy.Web.Hosting;

if (await Commands.RunAsync(args) is { } exitCode) return exitCode;

var builder = Site.CreateBuilder(args);
builder.AddLog();
builder.AddCorpus();
try
{
    builder.AddPages();
}
catch (SettingRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return ExitCode.Usage;
}

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
