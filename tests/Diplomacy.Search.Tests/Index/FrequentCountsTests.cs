using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

/// <summary>What is kept of frequent words, their counts and the most that they score, changes how fast is answered, not what.</summary>
public sealed class FrequentCountsTests
{
    [Fact]
    public async Task CountsAreThoseOfAScanHoweverOftenAskedWhileAgreementsComeAndGo()
    {
        var random = new Random(8);
        var corpus = Corpus.Of(8, 120).ToDictionary(a => a.Id);
        var live = new LiveIndex(SearchIndex.Build(corpus.Values, Corpus.Vocabulary));
        var kept = live.Current.Parts[0].Segment.Counts;
        // Some of the words are frequent enough for counts to be kept, else nothing is shown here.
        using var scratch = Scratch.Take();
        var terms = new SegmentTerms(live.Current.Parts[0].Segment, scratch);
        Assert.Contains(Requests(), r => r.Question is Word && kept.Of(r, terms) is not null);
        for (var step = 0; step < 8; step++)
        {
            var naive = new NaiveSearch(NaiveRow.Of(corpus.Values));
            foreach (var request in Requests())
            {
                var expected = naive.Search(request);
                for (var again = 0; again < 2; again++) Same.Results(expected, live.Current.Search(request), $"step {step}, {again}: {AnyRequest.Said(request)}");
            }
            if (step < 4) Assert.Same(kept, live.Current.Parts[0].Segment.Counts);
            var come = Enumerable.Range(0, 2).Select(_ => Corpus.Agreement(random, random.Next(1, 160))).DistinctBy(a => a.Id).ToList();
            int[] go = [random.Next(1, 120)];
            live.Change(come, [.. go.Except(come.Select(a => a.Id))]);
            foreach (var agreement in come) corpus[agreement.Id] = agreement;
            foreach (var id in go.Except(come.Select(a => a.Id))) corpus.Remove(id);
            if (step % 4 == 3) await live.Merging;
        }
    }

    [Fact]
    public async Task TheBestRowsAreFoundByWhatWasKeptOfAnEarlierState()
    {
        var corpus = Corpus.Of(13, 3000, 10, 30);
        var live = new LiveIndex(SearchIndex.Build(corpus.Take(2800), Corpus.Vocabulary));
        var questions = Corpus.Words.Select(w => (Question)new Word(Analysed(w)))
            .Concat(Corpus.Words.Zip(Corpus.Words.Skip(1), (a, b) => (Question)new AllOf([new Word(Analysed(a)), new Word(Analysed(b))], []))).ToList();
        foreach (var question in questions) live.Current.Search(Best(question, 60));
        // Several thousand rows, so that there is something to leave out. Longer texts make every other text shorter than the average, so that it scores more than it did.
        foreach (var some in corpus.Skip(2800).Chunk(40))
            live.Change([.. some.Select(a => a with { Rows = [.. a.Rows.Select(r => r with { Text = string.Join(' ', Enumerable.Repeat(r.Text, 12)) })] })], [some[0].Id - 700]);
        for (var merged = 0; merged < 2; merged++)
        {
            foreach (var question in questions)
            {
                var whole = live.Current.Search(Best(question, int.MaxValue)).Hits;
                Assert.Equal(whole.Take(60), live.Current.Search(Best(question, 60)).Hits);
            }
            await live.Merging;
        }

        static SearchRequest Best(Question question, int take) => new() { Question = question, Reach = WordReach.OwnWords, Take = take };
    }

    private static IEnumerable<SearchRequest> Requests()
    {
        Question[] questions = [new AllOf([], []), .. Corpus.Words.Where((_, i) => i % 3 == 0).Select(w => new Word(Analysed(w)))];
        foreach (var question in questions)
        {
            var request = new SearchRequest { Question = question, Reach = WordReach.OwnWords, Order = HitOrder.Newest, Facets = [.. DimensionNames.All], Take = 3 };
            yield return request;
            yield return request with { For = SearchFor.Passages };
            yield return request with { For = SearchFor.Agreements };
            yield return request with { Selections = [new("area", ["energy"])] };
            yield return request with { Selections = [new("kind", ["treaty"]), new("country", ["az"])] };
        }
    }

    private static string Analysed(string word) => Analyser.Tokens(word)[0].Word;
}
