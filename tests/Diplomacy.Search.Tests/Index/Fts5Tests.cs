using Diplomacy.Search.Index;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Index;

/// <summary>The index finds what FTS5 finds, for every operator.</summary>
public sealed class Fts5Tests : IDisposable
{
    private static readonly List<IndexedAgreement> Agreements = Corpus.Of(77, 400, 10);
    private static readonly List<NaiveRow> Rows = NaiveRow.Of(Agreements);
    private static readonly SearchIndex Index = SearchIndex.Build(Agreements, Corpus.Vocabulary);

    private readonly Fts5 _fts5 = new(Rows);

    public void Dispose() => _fts5.Dispose();

    [Fact]
    public void AnyQuestionOfWordsFindsTheRowsThatFts5Finds()
    {
        var questions = Gen.Choose(0, int.MaxValue).Select(seed => AnyQuestion.Of(new Random(seed), filters: false)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(questions, question =>
        {
            var expected = _fts5.Find(question);
            foreach (var (searchFor, kind) in new[] { (SearchFor.Statements, true), (SearchFor.Passages, false) })
            {
                var rows = expected.Select(i => Rows[i].Row).Where(r => r?.IsStatement == kind).Select(r => r!.Id).Order();
                var request = new SearchRequest { Question = question, For = searchFor, Order = HitOrder.Newest, Take = int.MaxValue };
                Assert.Equal(rows, Index.Search(request).Hits.Select(h => h.Row).Order());
            }
            var agreements = _fts5.Find(question, i => Rows[i].Agreement.Id).Select(i => Rows[i].Agreement.Id).Distinct().Order();
            var documents = Index.Search(new SearchRequest { Question = question, For = SearchFor.Agreements, Take = int.MaxValue });
            Assert.Equal(agreements, documents.Hits.Select(h => h.Agreement).Order());
        }));
    }
}
