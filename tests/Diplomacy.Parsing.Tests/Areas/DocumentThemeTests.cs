using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Areas;

public class DocumentThemeTests
{
    private static readonly string[] OnEnergy =
    [
        "They will build a gas pipeline.",
        "They will expand the use of renewable energy.",
        "They agreed to connect their power grids.",
        "They will share data on oil reserves.",
        "They agreed to simplify the visa regime.",
    ];

    [Fact]
    public void A_statement_that_names_no_subject_takes_what_the_document_is_about()
    {
        var found = Assert.Single(Classify("Further measures will follow as required.", null, OnEnergy));
        Assert.Equal("energy", found.Slug);
        Assert.Equal("theme of the document", found.Because);
    }

    [Fact]
    public void A_document_about_many_things_has_no_theme()
    {
        string[] many = ["They will expand trade turnover.", "They agreed on student exchanges.", "They will protect wildlife.", "They signed a visa waiver."];
        Assert.Equal(-1, ThemeOf(null, many).Main);
        Assert.Equal("political-relations", Assert.Single(Classify("Further measures will follow as required.", null, many)).Slug);
    }

    // The friendship that every document speaks of is no theme that could swallow its statements.
    [Fact]
    public void Ties_as_such_are_no_theme() => Assert.Equal(-1, ThemeOf("Joint Declaration on Friendly Relations", ["They will exchange visits."]).Main);

    [Fact]
    public void One_statement_makes_no_theme_by_itself() => Assert.Equal(-1, ThemeOf(null, ["They will build a gas pipeline."]).Main);

    [Fact]
    public void A_title_makes_a_theme_by_itself() => Assert.Equal("energy", Area.All[ThemeOf("Joint Statement on Energy Security", []).Main].Slug);

    // A committee that is to meet is about the two sides, whatever the rest is about.
    [Fact]
    public void A_standing_body_is_not_about_the_theme() =>
        Assert.Equal("political-relations", Assert.Single(Classify("A Joint Working Group will meet once a year.", null, OnEnergy)).Slug);

    [Fact]
    public void A_theme_forces_nothing() =>
        Assert.Equal("education", Assert.Single(Classify("They agreed to expand student exchanges.", "Joint Statement on Energy Security", OnEnergy)).Slug);

    [Fact]
    public void Where_nearly_all_is_about_the_theme_it_leads()
    {
        var found = Classify("They will cut greenhouse gas emissions of pipelines.", "Joint Statement on Energy Security", OnEnergy);
        Assert.Equal(["energy", "environment-and-climate"], found.Select(f => f.Slug));
    }

    private static DocumentTheme ThemeOf(string? title, string[] statements) => AreaClassifier.ThemeOf(title, [.. statements.Select(TallyOf)]);

    private static IReadOnlyList<AreaFinding> Classify(string text, string? title, string[] statements) =>
        AreaClassifier.Classify(TallyOf(text), Words.Of(text), new StatementContext(Title: title), ThemeOf(title, statements));

    private static AreaTally TallyOf(string text) => AreaClassifier.Tally(text, Words.Of(text), []);
}
