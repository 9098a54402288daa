using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

public sealed class RequestTests
{
    private static readonly SearchIndex Index = SearchIndex.Build(Corpus.Of(2, 30), Corpus.Vocabulary);

    [Fact]
    public void AnUnknownDimensionIsRefusedWithTheKnownOnes()
    {
        Assert.Contains("colour", Refused(new SearchRequest { Facets = ["colour"] }), StringComparison.Ordinal);
        Assert.Contains("country", Refused(new SearchRequest { Selections = [new("colour", ["red"])] }), StringComparison.Ordinal);
        Assert.Contains("colour", Refused(new SearchRequest { Question = new Has("colour", ["red"]) }), StringComparison.Ordinal);
    }

    [Fact]
    public void NegativeNumbersAreRefused() => Assert.Contains("from 0", Refused(new SearchRequest { Skip = -1 }), StringComparison.Ordinal);

    [Fact]
    public void APageBehindTheLastIsEmptyButCounted()
    {
        var result = Index.Search(new SearchRequest { Question = new Word("the"), Skip = int.MaxValue, Take = int.MaxValue });
        Assert.Empty(result.Hits);
        Assert.True(result.Total > 0);
    }

    [Fact]
    public void OfAFacetTheMostFrequentValuesAreGivenFirst()
    {
        var all = Index.Search(new SearchRequest { Facets = ["country"] }).Facets[0].Values;
        Assert.Equal(all.Take(2), Index.Search(new SearchRequest { Facets = ["country"], MostValues = 2 }).Facets[0].Values);
        Assert.Equal(all.OrderByDescending(v => v.Count), all);
    }

    [Fact]
    public void AnEmptyIndexFindsNothing()
    {
        var result = SearchIndex.Empty(Corpus.Vocabulary).Search(new SearchRequest { Question = new Word("the"), Facets = [.. DimensionNames.All] });
        Assert.Equal((0, 0), (result.Total, result.Hits.Count));
        Assert.All(result.Facets, f => Assert.Empty(f.Values));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void AValueOutsideTheVocabularyIsRefusedAtBuilding(int threads)
    {
        var row = new IndexedRow { Id = 1, IsStatement = true, Text = "x", Areas = ["fishing"] };
        var refused = Assert.Throws<ArgumentException>(() =>
            SearchIndex.Build([new IndexedAgreement { Id = 1, SortKey = "a", Rows = [row] }], Corpus.Vocabulary, threads));
        Assert.Contains("fishing", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatADocumentMustNotHaveMayStandInNoneOfItsRows()
    {
        IndexedAgreement Document(int id, string title, params string[] texts) => new()
        {
            Id = id,
            SortKey = $"{id}",
            Title = title,
            Rows = [.. texts.Select((t, i) => new IndexedRow { Id = 10 * id + i, IsStatement = i % 2 == 0, Text = t })],
        };
        var index = SearchIndex.Build(
            [Document(1, "a", "oil", "gas"), Document(2, "a", "oil", "wind"), Document(3, "gas", "oil"), Document(4, "a", "oil and gas"), Document(5, "a", "wind")],
            Corpus.Vocabulary);
        Assert.Equal([2], Found(new AllOf([new Word("oil")], [new Word("gas")]), SearchFor.Agreements));
        Assert.Equal([2, 5], Found(new AllOf([], [new Word("gas")]), SearchFor.Agreements));
        // Of statements each stands for itself; titles are none of their words.
        Assert.Equal([1, 2, 3], Found(new AllOf([new Word("oil")], [new Word("gas")]), SearchFor.Statements));

        IEnumerable<int> Found(Question question, SearchFor searchFor) => index.Search(
            new SearchRequest { Question = question, For = searchFor, Reach = WordReach.OwnWords, Order = HitOrder.Newest }).Hits.Select(h => h.Agreement);
    }

    private static string Refused(SearchRequest request) => Assert.Throws<ArgumentException>(() => Index.Search(request)).Message;
}
