using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Entities;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Rows of the reading text.</summary>
internal static class BlockRows
{
    public static Block Of(ParsedBlock parsed, int ordinal, Agreement agreement)
    {
        var row = new Block
        {
            Ordinal = ordinal,
            Kind = parsed.Kind,
            Marker = parsed.Marker,
            Label = parsed.Label,
            Section = parsed.Section,
            Language = parsed.Language,
            SecondLanguage = parsed.SecondLanguage,
            Counterpart = parsed.Counterpart,
        };
        row.Passages.AddRange(parsed.Passages.Select((p, i) => new Entities.Passage
        {
            Agreement = agreement,
            Ordinal = i,
            Class = p.Class,
            Text = p.Text,
            Spans = p.Spans,
            Start = p.Spans.Count > 0 ? p.Spans[0].Start : 0,
            Commitment = p.Commitment is { } index and >= 0 && index < agreement.Commitments.Count ? agreement.Commitments[index] : null,
        }));
        return row;
    }
}
