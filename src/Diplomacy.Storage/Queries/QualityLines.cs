using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>How well one declaration was read.</summary>
/// <param name="Characters">Of its source, but blanks between passages.</param>
/// <param name="Of">Those of the class that the list is about.</param>
/// <param name="Share">Of all: 0 to 1.</param>
/// <param name="Warnings">Codes, each once, in the order of the text.</param>
/// <param name="Curated">Fields that a curator set.</param>
public sealed record QualityLine(
    string Slug, string Heading, string? Date, int Statements, int Characters, int Of, double Share, IReadOnlyList<string> Warnings, IReadOnlyList<string> Curated);

/// <summary>Declarations by the share of their source that is of one class.</summary>
public static class QualityLines
{
    /// <summary>The page of the filter: the largest share first, then those with most warnings; empty behind the last one.</summary>
    public static async Task<ListPage<QualityLine>> FindAsync(
        DiplomacyContext db, SearchIndex index, StatementFilter filter, PassageClass of, int size = StatementFilter.PageSize, CancellationToken cancel = default)
    {
        var found = DeclarationSearch.Query(db, index, filter);
        var total = DeclarationSearch.Count(index, filter);
        var shown = await found
            .OrderByDescending(a => a.Coverage.Where(c => c.Class == of).Select(c => (double?)c.Share).FirstOrDefault() ?? 0)
            .ThenByDescending(a => a.Doubts.Count).ThenBy(a => a.Id)
            .Skip((int)Math.Min(int.MaxValue, (long)(filter.Page - 1) * size)).Take(size)
            .Select(a => new
            {
                a.Id,
                a.Slug,
                a.Heading,
                a.Date,
                a.StatementCount,
                a.CharacterCount,
                Of = a.Coverage.Where(c => c.Class == of).Select(c => c.Characters).FirstOrDefault(),
                Share = a.Coverage.Where(c => c.Class == of).Select(c => c.Share).FirstOrDefault(),
            }).ToListAsync(cancel);
        var ids = shown.Select(a => a.Id).ToList();
        // Codes in the order of their doubts, and fields, which have none: one command for both.
        var said = await db.Doubts.AsNoTracking().Where(d => ids.Contains(d.AgreementId)).Select(d => new { d.AgreementId, Order = d.Id, Word = d.Code })
            .Concat(db.CuratedFields.AsNoTracking().Where(f => ids.Contains(f.AgreementId)).Select(f => new { f.AgreementId, Order = 0, Word = f.Field })).ToListAsync(cancel);
        var doubts = said.Where(s => s.Order > 0).OrderBy(s => s.Order).ToLookup(s => s.AgreementId, s => s.Word);
        var curated = said.Where(s => s.Order == 0).ToLookup(s => s.AgreementId, s => s.Word);
        return new(total, filter.Page, size, [.. shown.Select(a => new QualityLine(
            a.Slug, a.Heading, a.Date, a.StatementCount, a.CharacterCount, a.Of, a.Share, [.. doubts[a.Id].Distinct()], [.. curated[a.Id].Order(StringComparer.Ordinal)]))]);
    }
}
