namespace Diplomacy.Web.Tests.CommandLine;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_names_each_command()
    {
        var ran = await Ran.Program(_folder.Path, "--help");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("ingest PATH", ran.Output, StringComparison.Ordinal);
        Assert.Contains("parse PATH", ran.Output, StringComparison.Ordinal);
        Assert.Contains("--Reports:Address", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no command", "digest")]
    [InlineData("no option --colour", "--colour", "red")]
    [InlineData("--urls needs a value", "--urls")]
    [InlineData("parse needs the files", "parse")]
    [InlineData("parse needs --output", "parse", ".")]
    [InlineData("--output needs a value", "parse", ".", "--output")]
    [InlineData("parse has no option --out", "parse", ".", "--out", "records")]
    [InlineData("no file or folder nowhere", "parse", "nowhere", "--output", "records")]
    public async Task A_command_line_that_makes_no_sense_is_told_so_in_a_sentence(string sentence, params string[] args)
    {
        var ran = await Ran.Program(_folder.Path, args);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(sentence, ran.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
