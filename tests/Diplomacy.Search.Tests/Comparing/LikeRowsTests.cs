using Diplomacy.Search.Comparing;

namespace Diplomacy.Search.Tests.Comparing;

public sealed class LikeRowsTests
{
    [Fact]
    public void The_pair_that_is_most_alike_is_set_together_first()
    {
        var texts = Texts(0, 0, 1, 1);
        // Each of the first column would rather stand beside the first of the second; the one that is more like it does.
        var rows = LikeRows.Of(texts, [0, 1, 2, 3], [new(0, 2, 0.5f), new(1, 2, 0.6f), new(0, 3, 0.3f)], 2);

        Assert.Equal([[1, 2], [0, 3]], rows.Select(r => r.Texts.ToArray()));
        Assert.Equal([0.6f, 0.3f], rows.Select(r => r.Likeness));
    }

    [Fact]
    public void A_third_joins_only_where_it_is_like_both()
    {
        var texts = Texts(0, 1, 2);
        Assert.Equal([[0, 1, 2]], LikeRows.Of(texts, [0, 1, 2], [new(0, 1, 0.9f), new(1, 2, 0.8f), new(0, 2, 0.2f)], 3).Select(r => r.Texts.ToArray()));
        Assert.Equal([[0, 1, null], [null, null, 2]], LikeRows.Of(texts, [0, 1, 2], [new(0, 1, 0.9f), new(1, 2, 0.8f)], 3).Select(r => r.Texts.ToArray()));
    }

    [Fact]
    public void Of_two_pairs_that_are_as_much_alike_the_one_that_comes_first_is_set_first()
    {
        var texts = Texts(0, 0, 1);
        LikePair[] pairs = [new(1, 2, 0.5f), new(0, 2, 0.5f)];
        Assert.Equal([0, 2], LikeRows.Of(texts, [0, 1, 2], pairs, 2)[0].Texts);
        Assert.Equal([0, 2], LikeRows.Of(texts, [0, 1, 2], pairs.Reverse(), 2)[0].Texts);
    }

    [Fact]
    public void Whatever_is_alike_each_text_stands_once_and_only_with_others_that_it_is_like()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var columns = 2 + random.Next(3);
            var texts = Texts([.. Enumerable.Range(0, 20).Select(_ => random.Next(columns)).Order()]);
            int[] chosen = [.. Enumerable.Range(0, 20).Where(_ => random.Next(3) > 0)];
            var pairs = (from a in Enumerable.Range(0, 20)
                         from b in Enumerable.Range(0, 20)
                         where a < b && texts[a].Column != texts[b].Column && random.Next(4) == 0
                         select new LikePair(a, b, 0.2f + random.Next(9) / 10f)).ToList();

            var rows = LikeRows.Of(texts, chosen, pairs, columns);

            Assert.Equal(chosen, rows.SelectMany(r => r.Texts.OfType<int>()).Order());
            foreach (var row in rows)
            {
                Assert.All(row.Texts.Index().Where(t => t.Item is not null), t => Assert.Equal(t.Index, texts[t.Item!.Value].Column));
                var there = row.Texts.OfType<int>().Order().ToList();
                var alike = (from a in there from b in there where a < b select pairs.Single(p => p.One == a && p.Other == b).Likeness).ToList();
                Assert.Equal(alike.Count == 0 ? null : alike.Min(), row.Likeness);
            }
            var turned = LikeRows.Of(texts, chosen, pairs.AsEnumerable().Reverse(), columns);
            Assert.Equal(rows.Select(r => string.Join(' ', r.Texts)), turned.Select(r => string.Join(' ', r.Texts)));
        }
    }

    private static List<ComparedText> Texts(params int[] columns) => [.. columns.Select((c, i) => new ComparedText(c, $"text {i}", ""))];
}
