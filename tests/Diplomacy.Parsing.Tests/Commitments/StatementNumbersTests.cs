using System.Text;

namespace Diplomacy.Parsing.Tests.Commitments;

public class StatementNumbersTests
{
    private const string Title = "JOINT DECLARATION\n\n";

    [Theory]
    // By place, where the source has no numbers.
    [InlineData("The parties will mend the road. They will meet.\n\nThe parties will sign.", "1 2 3")]
    // By section and place.
    [InlineData("ROADS AND BRIDGES\n\nThe parties will mend the road. They will meet.\n\nPORTS AND PIERS\n\nThe parties will deepen the port.", "1.1 1.2 2.1")]
    // By the source's own, a second sentence counted on.
    [InlineData("1. The parties will mend the road.\n\n2. The parties will meet. They will sign.\n\n3. The parties will deepen the port.", "1! 2.1! 2.2! 3!")]
    // Numbers that begin anew name no single statement.
    [InlineData("1. The parties will mend the road.\n\n2. The parties will meet.\n\n1. The parties will sign.", "1 2 3")]
    // Ours beside the source's must not look like them.
    [InlineData("The parties will cooperate in all fields that this declaration names.\n\n1. The parties will mend the road.\n\n2. The parties will meet.\n\nThey will sign.", "0.1 1! 2! 2.2")]
    // They go on from the last statement of the numbered paragraph, not below it.
    [InlineData("1. The parties met in Oslo. They will sign.\n\nThe parties will meet.\n\nThey will talk.\n\n2. The parties will mend the road.", "1.1! 1.2 1.3 2!")]
    [InlineData("The parties will cooperate.\n\nThey will meet.\n\nThey will sign.\n\n1. The parties will mend the road.", "1 2 3 4")]
    public void Statements_are_cited_by_the_sources_numbers_or_ours(string body, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', AgreementParser.Parse("a.txt", Encoding.UTF8.GetBytes(Title + body)).Commitments.Select(c => c.Number + (c.NumberedBySource ? "!" : ""))));
}
