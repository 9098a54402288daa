using Diplomacy.Search.Comparing;
using Diplomacy.Search.Index;
using Diplomacy.Search.Tests.Index;

namespace Diplomacy.Search.Tests.Comparing;

public sealed class LikenessTests
{
    private static readonly HashSet<string> Nobody = [];

    private static readonly string[] Statements =
    [
        "encourage dialogue in the energy sector, particularly exploration and production of gas,",
        "coordinate their efforts in the fight against international terrorism and the trafficking of narcotics,",
        "Both sides will coordinate their efforts in combating terrorism and illicit trafficking in drugs.",
        "Both sides will work in the energy sector, in exploration and in renewable energy.",
        "The two sides will work on culture.",
        "The two sides will work on education.",
        "The two sides will work on transport.",
        "The two sides will work on visas.",
        "The two sides will work on fisheries.",
        "The two sides will work on sport.",
        "The two sides will work on tourism.",
        "The two sides will work on banking.",
    ];

    [Fact]
    public void Statements_on_one_matter_are_alike_in_other_words() =>
        Assert.Equal([(0, 3), (1, 2)], Pairs(Statements[..4], [0, 0, 1, 1]));

    [Fact]
    public void What_such_texts_always_say_makes_nothing_alike() =>
        Assert.Empty(Pairs([.. Statements[4..6], .. Statements[6..8]], [0, 0, 1, 1]));

    [Fact]
    public void Texts_of_one_column_are_never_alike() => Assert.Empty(Pairs([Statements[1], Statements[2]], [0, 0]));

    [Fact]
    public void Names_of_the_parties_make_nothing_alike()
    {
        string[] texts = ["Ruritania welcomes fisheries", "Ruritania welcomes banking"];
        Assert.Equal([(0, 1)], Pairs(texts, [0, 1]));
        Assert.Empty(Pairs(["Ruritania and fisheries", "Ruritania and banking"], [0, 1], "ruritania"));
    }

    [Fact]
    public void A_statement_is_like_itself_in_full_whatever_it_says()
    {
        ComparedText[] texts = [new(0, "one", "and"), new(1, "one", "and")];
        Assert.Equal([new(0, 1, 1)], Likeness.Pairs(texts, Of(Statements), Nobody));
    }

    [Fact]
    public void Likeness_lies_between_enough_and_one_and_is_the_same_each_time_and_in_parts()
    {
        var texts = Enumerable.Range(0, 40).Select(i => new ComparedText(i % 3, $"{i}", Corpus.Text(new Random(i), 12))).OrderBy(t => t.Column).ToList();
        var whole = Of([.. texts.Select(t => t.Text), .. Statements]);
        var pairs = Likeness.Pairs(texts, whole, Nobody);

        Assert.NotEmpty(pairs);
        Assert.All(pairs, p => Assert.InRange(p.Likeness, Likeness.Enough, 1));
        Assert.Equal(pairs.OrderBy(p => p.One).ThenBy(p => p.Other), Likeness.Pairs(texts, whole, Nobody).OrderBy(p => p.One).ThenBy(p => p.Other));
    }

    [Fact]
    public void What_was_removed_makes_no_word_less_rare()
    {
        var live = new LiveIndex(Of(Statements));
        var before = live.Current.Rarity(["sector", "terror"]);
        live.Change([Agreement(2, ["the energy sector", "the sector of trade", "one sector"])], []);
        Assert.True(live.Current.Rarity(["sector"])["sector"] < before["sector"]);
        live.Change([], [2]);
        Assert.Equal(before, live.Current.Rarity(["sector", "terror"]));
    }

    private static List<(int, int)> Pairs(string[] texts, int[] columns, params string[] names) =>
        [.. Likeness.Pairs([.. texts.Select((t, i) => new ComparedText(columns[i], $"{i}", t))], Of([.. Statements, .. texts.Except(Statements)]), names.ToHashSet())
            .Select(p => (p.One, p.Other)).Order()];

    private static SearchIndex Of(string[] texts) => SearchIndex.Build([Agreement(1, texts)], Corpus.Vocabulary);

    private static IndexedAgreement Agreement(int id, string[] texts) => Corpus.Agreement(new Random(id), id, 0) with
    {
        Rows = [.. texts.Select((t, i) => new IndexedRow { Id = id * 1000 + i, IsStatement = true, Text = t })],
        Organisations = [],
        Cites = [],
    };
}
