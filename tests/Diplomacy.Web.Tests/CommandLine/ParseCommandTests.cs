using System.Text.Json;

namespace Diplomacy.Web.Tests.CommandLine;

public sealed class ParseCommandTests : IDisposable
{
    private static readonly string[] Fields =
    [
        "id", "kind", "evidence", "title", "parties", "date", "place", "languages", "people", "sections", "commitments",
        "references", "organisations", "mentions",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_becomes_a_record_a_document_in_the_fields_of_the_guidelines()
    {
        var ran = await Ran.Program(_folder.Path, "parse", Repository.Seeds, "--output", "records");

        Assert.Equal(0, ran.ExitCode);
        var seeds = Directory.EnumerateFiles(Repository.Seeds).Select(f => Path.GetFileNameWithoutExtension(f) + ".json").Order();
        Assert.Equal(seeds, Directory.EnumerateFiles(_folder.File("records")).Select(Path.GetFileName).Order());
        foreach (var file in Directory.EnumerateFiles(_folder.File("records")))
        {
            using var record = JsonDocument.Parse(File.ReadAllText(file));
            Assert.Equal(Fields, record.RootElement.EnumerateObject().Select(p => p.Name));
            Assert.Equal(Path.GetFileNameWithoutExtension(file), record.RootElement.GetProperty("id").GetString());
            var statement = record.RootElement.GetProperty("commitments")[0];
            Assert.Equal(["text", "strength", "areas", "by"], statement.EnumerateObject().Select(p => p.Name));
        }
    }

    [Fact]
    public async Task No_database_is_made()
    {
        await Ran.Program(_folder.Path, "parse", Repository.Seeds, "--output", "records");

        Assert.Equal(["records"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_refused_file_stops_no_other_and_is_the_exit_code()
    {
        _folder.Write("empty.txt", "");
        _folder.Write("good.txt", "JOINT STATEMENT\n\nNorway and Azerbaijan will cooperate in energy.\n");

        var ran = await Ran.Program(_folder.Path, "parse", "empty.txt", "good.txt", "--output", "records");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("empty.txt", ran.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("records/good.json")));
        Assert.False(File.Exists(_folder.File("records/empty.json")));
    }

    [Fact]
    public async Task What_a_folder_holds_besides_texts_is_refused_by_its_name_as_when_it_is_ingested()
    {
        Directory.CreateDirectory(_folder.File("texts"));
        _folder.Write("texts/good.txt", "JOINT STATEMENT\n\nNorway and Azerbaijan will cooperate in energy.\n");
        foreach (var other in (string[])["scan.pdf", "old.doc", "alone.meta.yaml", ".hidden.pdf"]) _folder.Write($"texts/{other}", "date: 2001");

        var ran = await Ran.Program(_folder.Path, "parse", "texts", "--output", "records");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(["alone.meta.yaml", "old.doc", "scan.pdf"], ran.Errors.Split('\n').Where(l => l.StartsWith("Refused: ", StringComparison.Ordinal)).Select(l => l.Split(": ")[1]).Order());
        Assert.Contains("1 record written to records, 3 files refused", ran.Output, StringComparison.Ordinal);
        Assert.Equal(["good.json"], Directory.EnumerateFiles(_folder.File("records")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_pdf_with_the_name_of_a_text_is_told_to_be_one()
    {
        File.WriteAllBytes(_folder.File("scan.txt"), [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n"u8]);

        var ran = await Ran.Program(_folder.Path, "parse", "scan.txt", "--output", "records");

        Assert.Contains("scan.txt: this is a PDF file", ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("code page", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_files_with_one_stem_the_second_is_refused()
    {
        _folder.Write("one.md", "# First\n\nNorway and Azerbaijan will cooperate in energy.\n");
        _folder.Write("one.txt", "Second\n\nNorway and Azerbaijan will cooperate in energy.\n");

        var ran = await Ran.Program(_folder.Path, "parse", "one.md", "one.txt", "--output", "records");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("one.txt", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("First", File.ReadAllText(_folder.File("records/one.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused_unread()
    {
        using (var file = File.Create(_folder.File("large.txt"))) file.SetLength(33 * 1024 * 1024);

        var ran = await Ran.Program(_folder.Path, "parse", "large.txt", "--output", "records");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("32 MB", ran.Errors, StringComparison.Ordinal);
    }
}
