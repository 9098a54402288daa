namespace Diplomacy.Web.Tests.CommandLine;

public sealed class LearnCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Weights_are_learned_from_records_and_documents_left_out_are_measured()
    {
        await Ran.Program(_folder.Path, "parse", Repository.Seeds, "--output", "records");
        var ran = await Ran.Program(_folder.Path, "learn", "records", Repository.Seeds, "--output", "weights.txt");

        Assert.Equal(0, ran.ExitCode);
        Assert.StartsWith("5 documents, ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("left out in turn: areas F1 0.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("word\t", await File.ReadAllTextAsync(_folder.File("weights.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_without_its_text_is_refused_and_the_rest_is_learned()
    {
        await Ran.Program(_folder.Path, "parse", Repository.Seeds, "--output", "records");
        var first = Directory.EnumerateFiles(_folder.File("records")).Order().First();
        await File.WriteAllTextAsync(first, (await File.ReadAllTextAsync(first)).Replace(Path.GetFileNameWithoutExtension(first), "elsewhere", StringComparison.Ordinal));
        var ran = await Ran.Program(_folder.Path, "learn", "records", Repository.Seeds);

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("no text elsewhere stands in the folders given", ran.Errors, StringComparison.Ordinal);
        Assert.StartsWith("4 documents, ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_come_in_pairs()
    {
        var ran = await Ran.Program(_folder.Path, "learn", Repository.Seeds);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("learn GOLD TEXTS", ran.Errors, StringComparison.Ordinal);
    }
}
