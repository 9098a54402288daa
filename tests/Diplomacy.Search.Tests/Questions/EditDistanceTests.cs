using Diplomacy.Search.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Questions;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("coperation", "cooperation", 1)] // a letter is missing
    [InlineData("coooperation", "cooperation", 1)] // one too many
    [InlineData("cooperotion", "cooperation", 1)] // another one
    [InlineData("coopreation", "cooperation", 1)] // two are swapped
    [InlineData("сотрудничиство", "сотрудничество", 1)]
    [InlineData("", "oil", 3)]
    [InlineData("oil", "", 3)]
    public void EachSlipCountsOnce(string one, string other, int distance) => Assert.Equal(distance, EditDistance.Between(one, other));

    [Fact]
    public void WordsLongerThanTheRowsOnTheStackAreComparedToo() =>
        Assert.Equal(2, EditDistance.Between(new string('a', 200) + "bc", new string('a', 199) + "cb"));

    [Fact]
    public void DistancesAreThoseOfTheDefinitionUpToTheMostThatIsAskedFor()
    {
        var words = Gen.ArrayOf(Gen.Elements('a', 'b', 'c')).Select(c => new string(c)).Two().ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(words, pair =>
        {
            var (one, other) = pair;
            Assert.Equal(Defined(one, other), EditDistance.Between(one, other));
            for (var most = 0; most < 4; most++)
                Assert.Equal(Math.Min(most + 1, Defined(one, other)), Math.Min(most + 1, EditDistance.Between(one, other, most)));
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
}
