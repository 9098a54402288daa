using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Entities;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Rows of statements.</summary>
internal static class StatementRows
{
    public static Commitment Of(ParsedCommitment parsed, int ordinal, List<Section> sections)
    {
        var row = new Commitment
        {
            // Given when the names of the agreement are known.
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
            Origin = parsed.Origin,
            Section = parsed.Section is { } index and >= 0 && index < sections.Count ? sections[index] : null,
        };
        row.Areas.AddRange(parsed.Areas.DistinctBy(a => a.Slug)
            .Select((a, rank) => new CommitmentArea { AreaSlug = a.Slug, Rank = rank, Evidence = a.Evidence, Because = a.Because }));
        row.By.AddRange(parsed.By.Distinct(StringComparer.Ordinal).Select(code => new CommitmentParty { PartyCode = code }));
        return row;
    }

    /// <summary>Links statements with the organisations and instruments that their words (or lead-in) name.</summary>
    public static void Name(Agreement agreement)
    {
        var organisations = new SpanLookup<Organisation>(agreement.Organisations.SelectMany(o => o.Spans.Select(s => (s, o))));
        var references = new SpanLookup<Reference>(agreement.References.SelectMany(r => r.Spans.Select(s => (s, r))));
        foreach (var statement in agreement.Commitments)
        {
            List<Span> words = [.. statement.LeadInSpans, .. statement.Spans];
            statement.Organisations.AddRange(organisations.Touching(words));
            statement.References.AddRange(references.Touching(words));
        }
    }
}
