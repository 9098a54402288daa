namespace Diplomacy.Parsing.Tests.Evaluation;

/// <summary>Figures that must not fall; docs/accuracy.md says what is reached. A floor is raised when its figure rises.</summary>
public class FiguresTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, double>> Seeds = new(() => CodedTexts.Score(CodedTexts.Seeds, RealTexts.ParsedSeeds));

    private static readonly Lazy<IReadOnlyDictionary<string, double>> All = new(() => CodedTexts.Score(CodedTexts.All, RealTexts.ParsedSeeds.Concat(RealTexts.ParsedShared)));

    [Theory]
    [InlineData("kind", 1)]
    [InlineData("evidence", 1)]
    [InlineData("parties", 1)]
    [InlineData("date", 1)]
    [InlineData("place", 1)]
    [InlineData("title", 1)]
    [InlineData("sections", 1)]
    [InlineData("commitments", 0.95)]
    [InlineData("areas", 0.85)]
    [InlineData("strength", 0.90)]
    [InlineData("by", 0.95)]
    [InlineData("people", 0.85)]
    [InlineData("references", 0.85)]
    [InlineData("organisations", 0.85)]
    [InlineData("mentions", 0.85)]
    public void The_seeds_reach(string measure, double floor) => Assert.InRange(Seeds.Value[measure], floor, 1);

    [SharedFact]
    public void All_coded_texts_reach_their_floors()
    {
        Dictionary<string, double> floors = new()
        {
            ["kind"] = 0.99,
            ["evidence"] = 0.99,
            ["parties"] = 0.99,
            ["date"] = 0.99,
            ["title"] = 0.99,
            ["place"] = 0.95,
            ["sections"] = 0.97,
            ["commitments"] = 0.97,
            ["areas"] = 0.88,
            ["primary_area"] = 0.88,
            ["strength"] = 0.95,
            ["strength_kappa"] = 0.95,
            ["by"] = 0.97,
            ["people"] = 0.95,
            ["references"] = 0.95,
            ["organisations"] = 0.95,
            ["mentions"] = 0.97,
        };
        var fallen = floors.Where(f => All.Value[f.Key] < f.Value).Select(f => $"{f.Key}: {All.Value[f.Key]:0.000}, floor {f.Value}");
        Assert.True(!fallen.Any(), string.Join('\n', fallen));
    }
}
