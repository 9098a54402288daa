namespace Diplomacy.Web.Tests.CommandLine;

public sealed class IngestCommandTests : IDisposable
{
    private const string Good = "JOINT STATEMENT\n\nOslo, 7 May 2021\n\nThe Government of Norway and the Government of Azerbaijan will cooperate in the upkeep of lighthouses.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_are_read_once_and_then_only_when_they_change()
    {
        _folder.Write("good.txt", Good);

        var first = await Ran.Program(_folder.Path, "ingest", "good.txt");
        var second = await Ran.Program(_folder.Path, "ingest", "good.txt");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("1 document added", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 documents added, 0 changed, 1 unchanged", second.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("data/diplomacy.db")));
    }

    [Fact]
    public async Task A_refused_file_is_told_with_its_reason_after_the_rest_was_done()
    {
        _folder.Write("good.txt", Good);
        _folder.Write("empty.txt", "");

        var ran = await Ran.Program(_folder.Path, "ingest", "empty.txt", "good.txt");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("Refused empty.txt", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("1 document added", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_site_shows_what_another_process_read_and_keeps_what_it_did_not_read_again()
    {
        var extra = _folder.Write("extra.txt", Good);
        await using var site = new Site();
        await ((IAsyncLifetime)site).InitializeAsync();
        Assert.Equal(5, (await site.DataAsync("/index.json")).GetProperty("declarations").GetInt32());

        var ran = await Ran.Program(_folder.Path, new Dictionary<string, string> { ["ConnectionStrings__Diplomacy"] = site.ConnectionString }, "ingest", extra);

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(6, (await site.DataAsync("/index.json")).GetProperty("declarations").GetInt32());
        Assert.Equal(1, (await site.DataAsync("/search.json?q=lighthouses")).GetProperty("total").GetInt32());
    }
}
