using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Areas;

public class AreaClassifierTests
{
    // Each case: the statement, its areas (main one first), under a name for the trap.
    [Theory]
    // The thing promised, not the parties.
    [InlineData("The two sides will expand cooperation in the supply of natural gas.", "energy")]
    // No subject at all.
    [InlineData("Both sides will deepen cooperation in all areas.", "political-relations")]
    // The head of the phrase decides: food security is no security.
    [InlineData("They agreed to strengthen regional food security.", "agriculture-and-food")]
    [InlineData("They agreed to open negotiations on visa facilitation.", "migration-and-humanitarian")]
    // A closed list of two.
    [InlineData("They agreed to expand trade and tourism.", "trade-and-economy culture-and-people")]
    // A minister is no subject.
    [InlineData("The Minister of Energy and the Minister of Trade agreed to abolish visas.", "migration-and-humanitarian")]
    // A long illustrative list takes the umbrella.
    [InlineData("They will intensify bilateral cooperation in areas such as trade, energy, health, education and culture.", "political-relations")]
    // British and American spelling.
    [InlineData("The parties shall develop defense cooperation.", "defence")]
    [InlineData("The parties shall develop defence cooperation.", "defence")]
    public void The_object_of_the_promise_decides(string text, string areas) => Assert.Equal(areas, Areas(text));

    [Fact]
    public void A_sentence_without_subject_goes_on_from_the_statement_before()
    {
        var found = Classify("This will help both countries.", new StatementContext(Previous: ["education"]));
        Assert.Equal("education", found[0].Slug);
        Assert.Empty(found[0].Evidence);
        Assert.NotNull(found[0].Because);
    }

    [Fact]
    public void A_heading_informs_a_statement_that_names_no_subject()
    {
        var found = Classify("The participants will meet twice a year.", new StatementContext(Heading: "Energy"));
        Assert.Equal(["energy"], found.Select(f => f.Slug));
    }

    [Fact]
    public void A_heading_forces_nothing()
    {
        var found = Classify("They agreed to expand student exchanges.", new StatementContext(Heading: "Energy"));
        Assert.Equal(["education"], found.Select(f => f.Slug));
    }

    [Fact]
    public void Evidence_is_the_words_that_decided()
    {
        const string text = "They will build gas pipelines.";
        var (start, length) = Assert.Single(Assert.Single(Classify(text, new StatementContext())).Evidence);
        Assert.Equal("gas pipelines", text.Substring(start, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("12345")]
    [InlineData("\ud83d energy, \udc00")]
    [InlineData("energy energy energy energy ; : , . energy including including")]
    public void Odd_words_yield_one_to_three_areas_with_evidence_inside_the_text(string text)
    {
        var found = Classify(text, new StatementContext());
        Assert.InRange(found.Count, 1, 3);
        Assert.All(found, f => Assert.NotNull(Area.Find(f.Slug)));
        Assert.All(found.SelectMany(f => f.Evidence), e => Assert.True(e.Start >= 0 && e.Length > 0 && e.Start + e.Length <= text.Length));
    }

    private static string Areas(string text) => string.Join(' ', Classify(text, new StatementContext()).Select(f => f.Slug));

    private static IReadOnlyList<AreaFinding> Classify(string text, StatementContext context) =>
        AreaClassifier.Classify(text, Words.Of(text), context);
}
