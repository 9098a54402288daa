using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Text;
using FsCheck;
using FsCheck.Fluent;

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
    // What the words are for counts less than what is done.
    [InlineData("They agreed to expand student exchanges with a view to deepening economic ties.", "education")]
    // "Including" with few fields fills in a sentence that has no subject of its own.
    [InlineData("They discussed shared challenges, including climate change.", "environment-and-climate")]
    // An organisation that speaks is no framework.
    [InlineData("The Council of Europe and the OSCE agreed to support local self-government.", "democracy-and-rights")]
    // The name of a state holds no democracy.
    [InlineData("They discussed trade with the Democratic People's Republic of Korea.", "trade-and-economy")]
    // A third party, a defence of rights, a gold standard: idioms name no field.
    [InlineData("They committed to the defence of human rights.", "democracy-and-rights")]
    // Weapons of mass destruction are disarmament, civil reactors energy.
    [InlineData("They agreed to prevent the spread of nuclear weapons.", "disarmament")]
    [InlineData("They agreed to cooperate on small modular reactors.", "energy")]
    [InlineData("The sides support the settlement of the conflict on the basis of territorial integrity.", "peace-and-security")]
    [InlineData("They will support each other's candidacies in international organisations.", "multilateral")]
    // A bridge of steel and one of words, a war that is waged and a wage that is paid.
    [InlineData("They will build a bridge over the river.", "transport-and-connectivity")]
    [InlineData("Festivals serve as a bridge between both nations.", "culture-and-people")]
    [InlineData("They condemned those who wage war on their neighbours.", "peace-and-security")]
    [InlineData("They agreed to ensure fair wages.", "health-and-social")]
    // Soldiers who are to go home are about the conflict.
    [InlineData("They urged the aggressor to withdraw its military forces.", "peace-and-security")]
    // Fuel that is exported is still fuel.
    [InlineData("They will increase LNG exports.", "energy")]
    // A barrier to digital trade is a barrier to trade.
    [InlineData("They will remove digital trade barriers.", "trade-and-economy")]
    // Technology and investment are means to most things.
    [InlineData("They will invest in new technologies for public health.", "health-and-social")]
    // Transparency is of something.
    [InlineData("They will provide transparency on gas storage.", "energy")]
    // A clause on what the thing does is not its subject.
    [InlineData("They will open rural schools that are heated by solar energy.", "education")]
    public void The_object_of_the_promise_decides(string text, string areas) => Assert.Equal(areas, Areas(text));

    [Fact]
    public void A_closed_list_of_two_fields_has_both() => Assert.Equal(
        ["democracy-and-rights", "peace-and-security"],
        Classify("They will uphold peace and security, and promote democracy, human rights and the rule of law.").Select(f => f.Slug).Order());

    [Fact]
    public void The_statement_before_makes_its_area_likelier_for_one_that_points_back()
    {
        const string before = "They agreed to expand student exchanges and scholarships.";
        const string text = "This will help both countries.";
        Assert.True(Likelihood("education", text, null, before) > 3 * Likelihood("education", text, null));
    }

    [Fact]
    public void An_area_that_no_word_of_the_statement_speaks_for_says_why()
    {
        var found = Document(
            "Joint Statement on Energy Security",
            "They will build a gas pipeline.", "They agreed to connect their power grids.", "They will share data on oil reserves.", "Further measures will follow as required.")[3];
        Assert.All(found.Where(f => f.Evidence.Count == 0), f => Assert.False(string.IsNullOrEmpty(f.Because)));
        Assert.Contains(found, f => f.Evidence.Count == 0);
    }

    [Fact]
    public void A_heading_makes_its_area_likelier()
    {
        const string text = "The participants will meet twice a year.";
        Assert.True(Likelihood("energy", text, "Energy") > 1.5 * Likelihood("energy", text, null));
    }

    [Fact]
    public void A_heading_forces_nothing()
    {
        var found = Classify("They agreed to expand student exchanges.", heading: "Energy");
        Assert.Equal("education", found[0].Slug);
    }

    [Fact]
    public void A_statement_that_names_no_subject_takes_what_the_document_is_about()
    {
        var found = Document(
            "Joint Statement on Energy Security",
            "They will build a gas pipeline.", "They will expand the use of renewable energy.", "They agreed to connect their power grids.",
            "They will share data on oil reserves.", "Further measures will follow as required.")[4];
        Assert.Contains("energy", found.Select(f => f.Slug));
    }

    [Fact]
    public void Evidence_is_the_words_that_decided()
    {
        const string text = "They will build gas pipelines.";
        var (start, length) = Assert.Single(Classify(text)[0].Evidence);
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
        var found = Classify(text);
        Assert.InRange(found.Count, 1, 3);
        Assert.All(found, f => Assert.NotNull(Area.Find(f.Slug)));
        Assert.All(found.SelectMany(f => f.Evidence), e => Assert.True(e.Start >= 0 && e.Length > 0 && e.Start + e.Length <= text.Length));
    }

    [Fact]
    public void Talk_of_another_state_and_nothing_else_is_about_peace_and_security()
    {
        const string text = "The leaders also discussed Venezuela.";
        var state = (text.IndexOf('V', StringComparison.Ordinal), "Venezuela".Length);
        var found = Assert.Single(Classify(text, states: [state]));
        Assert.Equal("peace-and-security", found.Slug);
        Assert.Equal([state], found.Evidence);
    }

    [Fact]
    public void Any_words_at_all_yield_one_to_three_areas_with_evidence_inside_them() =>
        Prop.ForAll<string?, string?>((text, heading) =>
        {
            var found = Classify(text ?? "", heading);
            return found.Count is >= 1 and <= 3 && found.SelectMany(f => f.Evidence).All(e => e.Start >= 0 && e.Start + e.Length <= (text ?? "").Length);
        }).QuickCheckThrowOnFailure();

    private static double Likelihood(string slug, string text, string? heading, params string[] before)
    {
        List<SignedStatement> statements = [.. before.Append(text).Select(t => SignedStatement.Of(new StatementContext(t, Words.Of(t), heading)))];
        return AreaModel.Default.Likelihoods(AreaSigns.Of(statements[^1], Neighbourhood.Of(null, statements)[^1]))[Area.IndexOf(slug)];
    }

    private static string Areas(string text) => string.Join(' ', Classify(text).Select(f => f.Slug));

    private static IReadOnlyList<AreaFinding> Classify(string text, string? heading = null, IReadOnlyList<(int Start, int Length)>? states = null) =>
        AreaClassifier.Classify(null, [new StatementContext(text, Words.Of(text), heading, OtherStates: states)])[0];

    private static IReadOnlyList<IReadOnlyList<AreaFinding>> Document(string? title, params string[] texts) =>
        AreaClassifier.Classify(title, [.. texts.Select(t => new StatementContext(t, Words.Of(t)))]);
}
