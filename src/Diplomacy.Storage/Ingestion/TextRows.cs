using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;

namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// Saves statements and reading text a few hundred rows at a time, so that the context does not watch over all rows of a long document
/// at once. Works within the transaction of the caller; the context holds nothing afterwards.
/// </summary>
/// <param name="agreement">The agreement, saved with its sections, organisations and references.</param>
internal sealed class TextRows(DiplomacyContext db, Agreement agreement, CancellationToken cancel)
{
    private const int AtOnce = 400;

    private readonly int[] _sections = [.. agreement.Sections.Select(s => s.Id)];
    private readonly SpanLookup<int> _organisations = new(agreement.Organisations.SelectMany(o => o.Spans.Select(s => (s, o.Id))));
    private readonly SpanLookup<int> _references = new(agreement.References.SelectMany(r => r.Spans.Select(s => (s, r.Id))));

    /// <param name="statements">The statements of <paramref name="parsed"/> as rows with their keys.</param>
    public async Task SaveAsync(ParsedAgreement parsed, IReadOnlyList<Commitment> statements)
    {
        db.ChangeTracker.Clear();
        foreach (var rows in statements.Chunk(AtOnce))
        {
            foreach (var row in rows)
            {
                row.AgreementId = agreement.Id;
                row.SectionId = parsed.Commitments[row.Ordinal].Section is { } index && index < _sections.Length ? _sections[index] : null;
            }
            db.Commitments.AddRange(rows);
            await db.SaveChangesAsync(cancel);
            foreach (var row in rows) Name(row);
            await SaveAsync();
        }
        foreach (var blocks in parsed.Blocks.Index().Chunk(AtOnce))
        {
            db.Blocks.AddRange(blocks.Select(b => BlockRows.Of(b.Item, b.Index, agreement.Id, statements)));
            await SaveAsync();
        }
    }

    private async Task SaveAsync()
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>Links a statement with the organisations and instruments that its words (or its lead-in) name.</summary>
    private void Name(Commitment statement)
    {
        List<Span> words = [.. statement.LeadInSpans, .. statement.Spans];
        foreach (var id in _organisations.Touching(words)) Link("CommitmentOrganisation", "OrganisationsId", id);
        foreach (var id in _references.Touching(words)) Link("CommitmentReference", "ReferencesId", id);

        void Link(string table, string column, int id) =>
            db.Set<Dictionary<string, object>>(table).Add(new() { ["CommitmentsId"] = statement.Id, [column] = id });
    }
}
