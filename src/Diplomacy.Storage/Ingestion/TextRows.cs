using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Sqlite;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Writes the statements and the reading text of an agreement: by far the most of its rows.</summary>
/// <param name="rows">Within the transaction of the caller.</param>
/// <param name="agreement">The agreement, stored with its sections, organisations and references.</param>
internal sealed class TextRows(RowWriter rows, Agreement agreement)
{
    private readonly int[] _sections = [.. agreement.Sections.Select(s => s.Id)];
    private readonly SpanLookup<int> _organisations = new(agreement.Organisations.SelectMany(o => o.Spans.Select(s => (s, o.Id))));
    private readonly SpanLookup<int> _references = new(agreement.References.SelectMany(r => r.Spans.Select(s => (s, r.Id))));

    /// <param name="statements">The statements of <paramref name="parsed"/> as rows with their keys.</param>
    public void Add(ParsedAgreement parsed, IReadOnlyList<Commitment> statements)
    {
        foreach (var statement in statements)
        {
            statement.AgreementId = agreement.Id;
            statement.SectionId = parsed.Commitments[statement.Ordinal].Section is { } index && index < _sections.Length ? _sections[index] : null;
            rows.Add(statement);
            foreach (var area in statement.Areas) area.CommitmentId = statement.Id;
            foreach (var by in statement.By) by.CommitmentId = statement.Id;
            rows.AddAll(statement.Areas);
            rows.AddAll(statement.By);
            Name(statement);
        }
        foreach (var (ordinal, parsedBlock) in parsed.Blocks.Index())
        {
            var block = BlockRows.Of(parsedBlock, ordinal, agreement.Id, statements);
            rows.Add(block);
            foreach (var passage in block.Passages) passage.BlockId = block.Id;
            rows.AddAll(block.Passages);
        }
    }

    /// <summary>Links a statement with the organisations and instruments that its words (or its lead-in) name.</summary>
    private void Name(Commitment statement)
    {
        List<Span> words = [.. statement.LeadInSpans, .. statement.Spans];
        foreach (var id in _organisations.Touching(words)) rows.Link("CommitmentOrganisation", "CommitmentsId", statement.Id, "OrganisationsId", id);
        foreach (var id in _references.Touching(words)) rows.Link("CommitmentReference", "CommitmentsId", statement.Id, "ReferencesId", id);
    }
}
