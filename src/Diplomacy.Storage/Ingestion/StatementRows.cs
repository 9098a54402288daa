using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Entities;

namespace Diplomacy.Storage.Ingestion;

/// <summary>The row of a statement.</summary>
internal static class StatementRows
{
    /// <summary>A statement without key and section, which are given when those of the agreement are known.</summary>
    public static Commitment Of(ParsedCommitment parsed, int ordinal)
    {
        var row = new Commitment
        {
            Key = "",
            Ordinal = ordinal,
            Text = parsed.Text,
            Spans = parsed.Spans,
            Start = parsed.Spans.Count > 0 ? parsed.Spans[0].Start : 0,
            End = parsed.Spans.Count > 0 ? parsed.Spans[^1].End : 0,
            Number = parsed.Number,
            NumberedBySource = parsed.NumberedBySource,
            LeadIn = parsed.LeadIn,
            LeadInSpans = parsed.LeadInSpans,
            Strength = parsed.Strength,
            StrengthEvidence = parsed.StrengthEvidence,
            ByEvidence = parsed.ByEvidence,
            Origin = parsed.Origin,
        };
        row.Areas.AddRange(parsed.Areas.DistinctBy(a => a.Slug)
            .Select((a, rank) => new CommitmentArea { AreaSlug = a.Slug, Rank = rank, Evidence = a.Evidence, Because = a.Because }));
        row.By.AddRange(parsed.By.Distinct(StringComparer.Ordinal).Select(code => new CommitmentParty { PartyCode = code }));
        return row;
    }
}
