using Diplomacy.Search.Index;

namespace Diplomacy.Search.Tests.Index;

/// <summary>Tables of two dimensions hold what a scan of all rows counts.</summary>
public sealed class CrossTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AnyTwoDimensionsOfAnyRequestAreCountedAsAScanDoes(int seed)
    {
        var corpus = Corpus.Of(seed, 60);
        var index = SearchIndex.Build(corpus, Corpus.Vocabulary, threads: 2);
        SameAsAScan(index, corpus, seed, requests: 80);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void SeveralSegmentsWithAgreementsGoneAreCountedAsOne(int seed)
    {
        var corpus = Corpus.Of(seed, 90);
        var live = new LiveIndex(SearchIndex.Build(corpus.Take(60), Corpus.Vocabulary));
        live.Change([.. corpus.Skip(60).Take(5)], [corpus[3].Id, corpus[7].Id]);
        live.Change([.. corpus.Skip(65).Take(5)], [corpus[61].Id]);
        List<IndexedAgreement> left = [.. corpus.Take(70).Where(a => a != corpus[3] && a != corpus[7] && a != corpus[61])];
        SameAsAScan(live.Current, left, seed, requests: 40);
    }

    [Fact]
    public void TheCellsOfATableAddUpToTheFacetWhereARowHasOneValueOfTheOtherDimension()
    {
        var index = SearchIndex.Build(Corpus.Of(6, 60), Corpus.Vocabulary);
        var request = new SearchRequest { Facets = ["area"] };
        var table = index.Cross(request, new CrossOf("area", "commits"))[0];
        Assert.Equal(
            index.Search(request).Facets[0].Values.OrderBy(v => v.Value, StringComparer.Ordinal),
            table.Counts.GroupBy(c => c.Row).Select(g => new FacetCount(g.Key, g.Sum(c => c.Count))));
    }

    [Fact]
    public void TheNewestAgreementsOfAValueAreTheFirstOfItsList()
    {
        var corpus = Corpus.Of(7, 80);
        var live = new LiveIndex(SearchIndex.Build(corpus.Take(60), Corpus.Vocabulary));
        live.Change([.. corpus.Skip(60)], [corpus[5].Id, corpus[6].Id]);
        foreach (var person in (string[])["lavrov", "store", "nobody"])
        {
            var all = live.Current.Search(new SearchRequest { For = SearchFor.Agreements, Selections = [new("person", [person])], Order = HitOrder.Newest, Take = 1000 });
            Assert.Equal(all.Hits.Select(h => h.Agreement), live.Current.Newest("person", person, 1000));
            Assert.Equal(all.Hits.Take(3).Select(h => h.Agreement), live.Current.Newest("person", person, 3));
        }
    }

    [Fact]
    public void UnknownDimensionsAreRefusedWithTheKnownOnes()
    {
        var index = SearchIndex.Build(Corpus.Of(8, 5), Corpus.Vocabulary);
        Assert.Contains("colour", Assert.Throws<ArgumentException>(() => index.Cross(new SearchRequest(), new CrossOf("area", "colour"))).Message, StringComparison.Ordinal);
        Assert.Contains("area", Assert.Throws<ArgumentException>(() => index.Newest("area", "energy", 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyIndexHasEmptyTables() =>
        Assert.Empty(SearchIndex.Empty(Corpus.Vocabulary).Cross(new SearchRequest(), new CrossOf("area", "year"))[0].Counts);

    private static void SameAsAScan(SearchIndex index, List<IndexedAgreement> corpus, int seed, int requests)
    {
        var naive = new NaiveSearch(NaiveRow.Of(corpus));
        var random = new Random(seed);
        for (var i = 0; i < requests; i++)
        {
            var request = AnyRequest.Of(random);
            CrossOf[] of = [.. Enumerable.Range(0, 6).Select(_ => new CrossOf(Any(random), Any(random)))];
            foreach (var table in index.Cross(request, of))
            {
                var expected = Scan(naive, request, table);
                Assert.True(expected.SequenceEqual(table.Counts),
                    $"seed {seed}, {table.Rows} by {table.Columns} of {AnyRequest.Said(request)}: expected {string.Join(' ', expected)}; counted {string.Join(' ', table.Counts)}");
            }
        }
    }

    private static string Any(Random random) => DimensionNames.All[random.Next(DimensionNames.All.Count)];

    private static List<CrossCount> Scan(NaiveSearch naive, SearchRequest request, CrossCounts of) =>
    [
        .. naive.Find(request).SelectMany(r =>
                from row in NaiveSearch.ValuesOf(of.Rows, r, request.For).Distinct()
                from column in NaiveSearch.ValuesOf(of.Columns, r, request.For).Distinct()
                select (r.Agreement.Id, Row: row, Column: column))
            .GroupBy(p => (p.Row, p.Column))
            .Select(g => new CrossCount(g.Key.Row, g.Key.Column, request.For == SearchFor.Agreements ? g.Select(p => p.Id).Distinct().Count() : g.Count()))
            .OrderBy(c => c.Row, StringComparer.Ordinal).ThenBy(c => c.Column, StringComparer.Ordinal),
    ];
}
