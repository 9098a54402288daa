using Diplomacy.Parsing.Evaluation;

namespace Diplomacy.Parsing.Tests.Evaluation;

public class AlignmentTests
{
    [Theory]
    [InlineData("mend the road|meet again", "meet again|mend the road", "0-1 1-0")]
    // Four of five words are enough, three are not.
    [InlineData("they will mend the road", "they will mend the bridge", "0-0")]
    [InlineData("they will mend the road", "we will pave the bridge", "")]
    // Each is used once; of two alike the one at a like place.
    [InlineData("meet again|mend it|meet again", "meet again|meet again", "0-0 2-1")]
    [InlineData("", "meet", "")]
    public void The_best_pairs_come_first_and_each_text_is_used_once(string coded, string found, string pairs) =>
        Assert.Equal(pairs, string.Join(' ', Alignment.Pair(coded.Split('|'), found.Split('|'), 0.8).Order().Select(p => $"{p.Coded}-{p.Found}")));

    [Theory]
    [InlineData("The “Parties”  will…", "the parties will")]
    [InlineData("**co-operate**", "co operate")]
    [InlineData("fish\u00ADeries", "fisheries")]
    [InlineData(null, "")]
    public void Texts_are_compared_by_their_words(string? text, string words) => Assert.Equal(words, Alignment.Fold(text));
}
