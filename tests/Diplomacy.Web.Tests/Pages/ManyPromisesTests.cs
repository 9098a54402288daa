namespace Diplomacy.Web.Tests.Pages;

/// <summary>A site over a document with more statements of one area than are set side by side.</summary>
public sealed class ManyPromisesSite : Site
{
    public const int Statements = 120;

    private readonly TemporaryFolder _folder = new();

    public ManyPromisesSite() => _folder.Write("a.txt", $"""
        JOINT DECLARATION

        between the Republic of Azerbaijan and Norway

        In the field of energy

        {string.Join("\n\n", Enumerable.Range(1, Statements).Select(i => $"{i}. The Parties will build {i} gas pipelines and power stations."))}

        Done in Baku on 4 December 2007.
        """);

    protected override string Corpus => _folder.Path;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _folder.Dispose();
    }
}

public sealed class ManyPromisesTests(ManyPromisesSite site) : IClassFixture<ManyPromisesSite>
{
    [Fact]
    public async Task Of_many_promises_a_hundred_are_set_side_by_side_and_a_note_leads_to_the_others()
    {
        Assert.Equal(ManyPromisesSite.Statements, await site.TotalAsync("/search?by=AZ&area=energy"));
        var page = await site.ReadAsync("/compare?country=az&country=no&area=energy");
        Assert.Equal(100, page.QuerySelectorAll(".beside .said").Length);
        Assert.EndsWith("120 statements of Azerbaijan and 120 of Norway; among 100 and 100 of these, 100 made together, no pair alike", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var notes = page.QuerySelectorAll(".head .notice").ToList();
        Assert.Equal(["Azerbaijan", "Norway"], notes.Select(n => n.TextContent.Split(" of ")[1].Split(' ')[0]));
        Assert.All(notes, n => Assert.StartsWith("Of the 120 statements of ", n.TextContent, StringComparison.Ordinal));
        foreach (var note in notes) Assert.Equal(ManyPromisesSite.Statements, await site.TotalAsync(note.QuerySelector("a")!.Href()));
    }
}
