using Diplomacy.Parsing.Text;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

public sealed class SpanTests
{
    [Fact]
    public async Task Every_stored_span_slices_back_to_the_words_of_its_row()
    {
        using var corpus = new TemporaryCorpus();
        var result = await corpus.ReadAsync(TemporaryCorpus.Seeds);
        Assert.Empty(result.Refused);
        using var db = corpus.Open();
        var read = 0;
        foreach (var agreement in await db.Agreements.Include(a => a.Source).Include(a => a.Commitments).Include(a => a.Sections)
            .Include(a => a.Blocks).ThenInclude(b => b.Passages).Include(a => a.References).Include(a => a.Organisations).ToListAsync())
        {
            foreach (var row in agreement.Commitments) Check(row.Text, row.Spans);
            foreach (var row in agreement.Sections) Check(row.Heading, row.Spans);
            foreach (var row in agreement.Blocks.SelectMany(b => b.Passages)) Check(row.Text, row.Spans);
            // Of these the first place has the words that name them, later places may say it otherwise.
            foreach (var row in agreement.References) Assert.StartsWith(Letters(row.Title), Words(row.Spans), StringComparison.Ordinal);
            foreach (var row in agreement.Organisations) Assert.StartsWith(Letters(row.Name), Words(row.Spans), StringComparison.Ordinal);

            void Check(string words, IReadOnlyList<Span> spans)
            {
                read++;
                Assert.Equal(Letters(words), Words(spans));
            }

            string Words(IReadOnlyList<Span> spans) => Letters(string.Concat(spans.Select(s => s.Slice(agreement.Source.Text))));
        }
        Assert.True(read > 200);
    }

    [Fact]
    public async Task All_evidence_lies_within_its_source()
    {
        using var corpus = new TemporaryCorpus();
        await corpus.ReadAsync(TemporaryCorpus.Seeds);
        using var db = corpus.Open();
        foreach (var agreement in await db.Agreements.Include(a => a.Source).Include(a => a.Commitments).ThenInclude(c => c.Areas)
            .Include(a => a.Parties).Include(a => a.People).Include(a => a.Mentions).Include(a => a.Ledger).ToListAsync())
        {
            var spans = agreement.Fields.Values.SelectMany(f => f.Evidence)
                .Concat(agreement.Parties.SelectMany(p => p.Evidence)).Concat(agreement.People.SelectMany(p => p.Evidence))
                .Concat(agreement.Mentions.SelectMany(m => m.Evidence)).Concat(agreement.Commitments.SelectMany(c => c.StrengthEvidence))
                .Concat(agreement.Commitments.SelectMany(c => c.LeadInSpans))
                .Concat(agreement.Commitments.SelectMany(c => c.Areas).SelectMany(a => a.Evidence));
            Assert.All(spans, s => Assert.False(string.IsNullOrWhiteSpace(s.Slice(agreement.Source.Text))));
            Assert.Equal(agreement.Source.Text.Length, agreement.Ledger!.Entries.Sum(e => e.Span.Length));
        }
    }

    /// <summary>White space is folded and markup parts words, but no letter is lost or moved.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
