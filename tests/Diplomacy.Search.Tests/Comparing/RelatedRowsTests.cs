using Diplomacy.Search.Comparing;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Search.Tests.Index;

namespace Diplomacy.Search.Tests.Comparing;

public sealed class RelatedRowsTests
{
    private static readonly HashSet<string> Nobody = [];

    [Fact]
    public void Statements_of_the_same_agreement_are_left_out_and_the_best_match_comes_first()
    {
        var index = Of((1, ["a pipeline for oil through Georgia", "another pipeline for oil through Georgia"]), (2, ["oil", "fish"]), (3, ["a pipeline through Georgia", "cattle"]), (9, [.. Enumerable.Range(0, 60).Select(i => $"matter {Word(i)}")]));
        var asked = RelatedRows.Asked(index, "a pipeline for oil through Georgia", Nobody)!;

        var found = RelatedRows.Find(index, asked, 1, 10);

        Assert.Equal([3, 2], found.Select(h => h.Agreement));
        Assert.All(found, h => Assert.True(h.IsStatement));
        Assert.Equal(2 + found.Count, RelatedRows.Find(index, asked, 99, 10).Count);
    }

    [Fact]
    public void Frequent_words_are_not_asked_for_where_there_are_rarer_ones()
    {
        var index = Of((1, ["trade in copper", .. Enumerable.Repeat("trade in cattle", 12)]), (2, [.. Enumerable.Range(0, 100).Select(i => $"matter {Word(i)}")]));

        Assert.Equal(["copper"], Asked(index, "trade in copper", Nobody));
        Assert.Equal(["trade"], Asked(index, "trade", Nobody));
    }

    [Fact]
    public void No_more_than_eight_words_are_asked_for_the_rarest_first()
    {
        var index = Of((1, [.. Enumerable.Range(0, 40).Select(Word)]), (2, [.. Enumerable.Range(0, 400).Select(i => $"matter {Word(i)}")]), (3, ["unicorn"]));
        var asked = Asked(index, string.Join(' ', Enumerable.Range(0, 30).Select(Word)) + " unicorn", Nobody);

        Assert.Equal(8, asked.Count);
        Assert.Equal("unicorn", asked[0]);
    }

    [Fact]
    public void Names_small_words_and_figures_do_not_count()
    {
        var index = Of((1, ["Ruritania will pay 200 crowns"]), (2, [.. Enumerable.Range(0, 60).Select(i => $"matter {Word(i)}")]));

        Assert.Equal(["crowns", "pay"], Asked(index, "Ruritania will pay 200 crowns", new HashSet<string>(["ruritania"])).Order());
        Assert.Null(RelatedRows.Asked(index, "and the 200", Nobody));
        var shared = RelatedRows.Shared(index, "It pays 200 crowns, crowns of gold", "paying 200 crowns", Nobody);
        Assert.Equal(["pays", "crowns"], shared.Words);
        Assert.Equal([3, 12, 20], shared.Marks.Select(m => m.Start));
        Assert.True(shared.Weight > 0);
    }

    private static List<string> Asked(SearchIndex index, string text, HashSet<string> names) => RelatedRows.Asked(index, text, names) switch
    {
        AnyOf any => [.. any.Choices.Cast<Word>().Select(w => w.Text)],
        Word word => [word.Text],
        _ => [],
    };

    // Words of letters alone: figures do not count.
    private static string Word(int i) => $"w{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}q";

    private static SearchIndex Of(params (int Id, string[] Texts)[] agreements) =>
        SearchIndex.Build(agreements.Select(a => Corpus.Agreement(new Random(a.Id), a.Id, 0) with
        {
            Rows = [.. a.Texts.Select((t, i) => new IndexedRow { Id = a.Id * 1000 + i, IsStatement = true, Text = t })],
            Organisations = [],
            Cites = [],
        }), Corpus.Vocabulary);
}
