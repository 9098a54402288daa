using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Entities;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Rows of the reading text.</summary>
internal static class BlockRows
{
    /// <param name="statements">The statements of the agreement, stored, in order.</param>
    public static Block Of(ParsedBlock parsed, int ordinal, int agreementId, IReadOnlyList<Commitment> statements)
    {
        var row = new Block
        {
            AgreementId = agreementId,
            Ordinal = ordinal,
            Kind = parsed.Kind,
            Marker = parsed.Marker,
            Label = parsed.Label,
            Section = parsed.Section,
            Language = parsed.Language,
            SecondLanguage = parsed.SecondLanguage,
            Counterpart = parsed.Counterpart,
            Because = parsed.Because,
        };
        row.Passages.AddRange(parsed.Passages.Select((p, i) => new Entities.Passage
        {
            AgreementId = agreementId,
            Ordinal = i,
            Class = p.Class,
            Text = p.Text,
            Spans = p.Spans,
            Start = p.Spans.Count > 0 ? p.Spans[0].Start : 0,
            CommitmentId = p.Commitment is { } index and >= 0 && index < statements.Count ? statements[index].Id : null,
        }));
        return row;
    }
}
