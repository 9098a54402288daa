using Diplomacy.Search.Index;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Index;

public sealed class WordSuggestionsTests
{
    [Theory]
    [InlineData("coperation", "cooperation")] // a letter is missing
    [InlineData("coooperation", "cooperation")] // one too many
    [InlineData("cooperotion", "cooperation")] // another one
    [InlineData("coopreation", "cooperation")] // two are swapped
    [InlineData("pipleine", "pipeline")]
    [InlineData("сотрудничиство", "сотрудничество")]
    public void AWordThatIsMistypedFindsTheRightOne(string typed, string meant)
    {
        var index = Index(meant, "trade", "energy");
        Assert.False(index.Knows(typed));
        Assert.Equal([meant], index.Similar(typed, 5).Select(w => w.Word));
    }

    [Fact]
    public void TheNearestComesFirstThenTheMostFrequent()
    {
        var index = Index("trades", "trades", "trades", "grade", "grade", "trace", "treads");
        Assert.Equal(["trades", "grade", "trace"], index.Similar("trade", 3).Select(w => w.Word));
    }

    [Fact]
    public void AShortWordMayDifferByOneLetterOnly() => Assert.Equal(["oils", "soil"], Index("oils", "oats", "soil").Similar("oil", 5).Select(w => w.Word));

    [Fact]
    public void AnyFormOfAWordMakesItKnown()
    {
        var index = Index("cooperation");
        Assert.True(index.Knows("cooperating"));
        Assert.False(index.Knows("cooking"));
    }

    [Fact]
    public void BeginningsAreCompletedTheMostFrequentFirstOverAllSegments()
    {
        var live = new LiveIndex(Index("energy", "energetic", "energetic", "trade"));
        live.Change([Agreement(100, "energy"), Agreement(101, "energy")], []);
        Assert.Equal([new WordCount("energy", 3), new WordCount("energetic", 2)], live.Current.Complete("ener", 5));
        Assert.Equal([new WordCount("energy", 3)], live.Current.Complete("ener", 1));
    }

    [Fact]
    public void DistancesOverSortedWordsAreThoseOfTheDefinition()
    {
        var words = Gen.ArrayOf(Gen.Elements('a', 'b', 'c')).Select(c => new string(c)).ArrayOf().ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(words, all =>
        {
            var asked = all.Length == 0 ? "abc" : all[0];
            var distance = new EditDistance(asked, 2);
            foreach (var word in all.Order(StringComparer.Ordinal).Where(w => w.Length <= 64))
                Assert.Equal(Math.Min(3, Defined(asked, word)), Math.Min(3, distance.To(word)));
        }));

        static int Defined(string a, string b)
        {
            var d = new int[a.Length + 1, b.Length + 1];
            for (var i = 0; i <= a.Length; i++)
            {
                for (var j = 0; j <= b.Length; j++)
                {
                    if (i == 0 || j == 0)
                    {
                        d[i, j] = i + j;
                        continue;
                    }
                    d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
            return d[a.Length, b.Length];
        }
    }

    private static SearchIndex Index(params string[] texts) =>
        SearchIndex.Build(texts.Select((t, i) => Agreement(i + 1, t)), Corpus.Vocabulary);

    private static IndexedAgreement Agreement(int id, string text) =>
        new() { Id = id, SortKey = $"{id}", Rows = [new IndexedRow { Id = id, IsStatement = true, Text = text }] };
}
