using System.Text;
using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Learning;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Learning;

public class AreaLearningTests
{
    // Words that the thesaurus does not know, so that only learning can tell them apart.
    private static readonly (string Text, string Area)[] Filed =
    [
        ("The two sides will plant zorblings in the valleys.", "agriculture-and-food"),
        ("The two sides will harvest zorblings together.", "agriculture-and-food"),
        ("The two sides will send quibbets to the orbiter.", "science-and-technology"),
        ("The two sides will build quibbets together.", "science-and-technology"),
    ];

    [Fact]
    public void Words_are_learned_from_records_and_told_in_lines()
    {
        var lines = Learned().Learn().ToList();
        Assert.True(WeightOf(lines, "zorbling", "agriculture-and-food") > 0);
        Assert.True(WeightOf(lines, "quibbet", "science-and-technology") > 0);
        Assert.True(WeightOf(lines, "quibbet", "agriculture-and-food") <= 0);
    }

    [Fact]
    public void The_same_records_always_give_the_same_weights() => Assert.Equal(Learned().Learn(), Learned().Learn());

    [Fact]
    public void A_document_left_out_is_filed_by_what_the_others_taught()
    {
        var (f1, main, statements) = Learned().LeaveOut(parts: 8, of: _ => true);
        Assert.Equal(8, statements);
        Assert.True(main >= 0.75, $"main area {main}");
        Assert.True(f1 >= 0.5, $"F1 {f1}");
    }

    [Fact]
    public void What_is_measured_may_be_some_of_the_documents() => Assert.Equal(1, Learned().LeaveOut(8, id => id == "0-1").Statements);

    private static AreaLearning Learned()
    {
        var learning = new AreaLearning();
        foreach (var round in Enumerable.Range(0, 2))
        {
            foreach (var (i, (text, area)) in Filed.Index())
            {
                var record = new CodedRecord(
                    $"{round}-{i}", AgreementKind.JointStatement, Diplomacy.Parsing.Record.Evidence.Text, "Joint Statement", [], null, null, ["en"], [], [],
                    [new CodedCommitment(text, Strength.Firm, [area], [])], [], [], []);
                learning.Add(record, "joint.txt", Encoding.UTF8.GetBytes($"Joint Statement\n\n{text}\n"));
            }
        }
        return learning;
    }

    private static double WeightOf(IEnumerable<string> lines, string word, string area)
    {
        var weights = lines.Single(l => l.StartsWith($"word\t{word}\t", StringComparison.Ordinal)).Split('\t')[2].Split(' ');
        var own = $"{Diplomacy.Parsing.Areas.Area.IndexOf(area)}:";
        return weights.Where(w => w.StartsWith(own, StringComparison.Ordinal)).Select(w => double.Parse(w[own.Length..], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
    }
}
