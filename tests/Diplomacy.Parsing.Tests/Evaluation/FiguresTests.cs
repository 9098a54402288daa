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
    [InlineData("areas", 0.95)]
    [InlineData("strength", 0.95)]
    [InlineData("by", 0.95)]
    [InlineData("people", 0.97)]
    [InlineData("references", 0.97)]
    [InlineData("organisations", 0.97)]
    [InlineData("mentions", 0.97)]
    public void The_seeds_reach(string measure, double floor) => Assert.InRange(Seeds.Value[measure], floor, 1);

    /// <summary>A little under what is reached, so that a rule may cost one statement where it gains two elsewhere.</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["kind"] = 0.99,
        ["evidence"] = 0.99,
        ["parties"] = 0.99,
        ["date"] = 0.99,
        ["title"] = 0.99,
        ["place"] = 0.99,
        ["sections"] = 0.98,
        ["commitments"] = 0.98,
        ["areas"] = 0.96,
        ["primary_area"] = 0.93,
        ["strength"] = 0.97,
        ["strength_kappa"] = 0.97,
        ["by"] = 0.99,
        ["people"] = 0.97,
        ["signed"] = 0.97,
        ["references"] = 0.97,
        ["organisations"] = 0.97,
        ["mentions"] = 0.98,
    };

    [SharedFact]
    public void All_coded_texts_reach_their_floors()
    {
        Assert.Equal(22, CodedTexts.All.Count);
        Assert.Equal(Floors.Keys.Order(), All.Value.Keys.Order());
        var fallen = Floors.Any(f => !(All.Value[f.Key] >= f.Value));
        Assert.False(fallen, $"A figure fell below its floor.\n{string.Join('\n', Floors.Select(Row))}");
    }

    private static string Row(KeyValuePair<string, double> floor)
    {
        var value = All.Value[floor.Key];
        return $"{floor.Key,-16}{value,8:0.000}  floor {floor.Value:0.00}{(value >= floor.Value ? "" : "  FALLEN")}";
    }
}
