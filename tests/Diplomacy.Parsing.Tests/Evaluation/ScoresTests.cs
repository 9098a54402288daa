using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Evaluation;

public class ScoresTests
{
    private static readonly CodedRecord Record = CodedTexts.Seeds[0];

    [Fact]
    public void A_record_agrees_with_itself()
    {
        var scores = new Scores();
        foreach (var record in CodedTexts.Seeds) scores.Add(record, record);
        Assert.Equal(5, scores.Documents);
        Assert.All(scores.Values, v => Assert.Equal(1, v.Value));
        Assert.Empty(scores.Errors);
    }

    [Fact]
    public void What_is_missed_and_what_is_too_much_both_count()
    {
        var half = Record with { Commitments = [.. Record.Commitments.Take(Record.Commitments.Count / 2)] };
        Assert.Equal(2.0 / 3, Value(Record, half, "commitments"), 0.02);
        Assert.Equal(2.0 / 3, Value(half, Record, "commitments"), 0.02);
    }

    [Fact]
    public void One_wrong_value_in_one_document_is_none_right() =>
        Assert.Equal(0, Value(Record, Record with { Kind = AgreementKind.Treaty }, "kind"));

    // A rung off by one is nearer than one off by four.
    [Fact]
    public void Kappa_weighs_how_far_off_a_rung_is()
    {
        CodedRecord Shifted(Strength to) => Record with { Commitments = [.. Record.Commitments.Select((c, i) => i == 0 ? c with { Strength = to } : c)] };
        var near = Value(Record, Shifted(Strength.Firm), "strength_kappa");
        var far = Value(Record, Shifted(Strength.Discussed), "strength_kappa");
        Assert.InRange(far, -1, near - 0.01);
        Assert.Equal(Value(Record, Shifted(Strength.Firm), "strength"), Value(Record, Shifted(Strength.Discussed), "strength"));
    }

    // The date is part of what a reference says.
    [Fact]
    public void A_reference_with_another_date_is_another()
    {
        var undated = Record with { References = [.. Record.References.Select(r => r with { Date = "1900" })] };
        Assert.Equal(0, Value(Record, undated, "references"));
    }

    [Fact]
    public void Errors_name_the_document_and_the_measure()
    {
        var scores = new Scores();
        scores.Add(Record, Record with { Place = "Windhoek" });
        Assert.Contains(Record.Id, Assert.Single(scores.Errors), StringComparison.Ordinal);
        Assert.Contains("place", scores.Errors[0], StringComparison.Ordinal);
    }

    private static double Value(CodedRecord coded, CodedRecord found, string measure)
    {
        var scores = new Scores();
        scores.Add(coded, found);
        return scores.Values.Single(v => v.Measure == measure).Value;
    }
}
