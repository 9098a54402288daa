using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Names;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>How often a warning was given.</summary>
/// <param name="Meaning">What it says of a document, in an English sentence.</param>
/// <param name="Declarations">How many declarations have it.</param>
/// <param name="Times">How often in all.</param>
public sealed record WarningCount(string Code, string Meaning, int Declarations, int Times);

/// <summary>How much of all sources a class of the ledger accounts for.</summary>
/// <param name="Share">Of all characters but blanks between passages: 0 to 1.</param>
public sealed record ClassCount(PassageClass Class, long Characters, double Share, int Declarations);

/// <summary>How many declarations have a field that a curator set.</summary>
public sealed record FieldCount(string Field, int Declarations);

/// <summary>How well the declarations of a filter were read. All is counted by the database; no document is loaded.</summary>
/// <param name="Characters">Of their sources, but blanks between passages.</param>
public sealed record QualityCounts(
    int Declarations, long Characters, IReadOnlyList<ClassCount> Coverage, IReadOnlyList<WarningCount> Warnings, IReadOnlyList<FieldCount> Curated)
{
    /// <summary>Counts the declarations that satisfy a filter; warnings in the order of their kinds, classes in that of the ledger.</summary>
    public static async Task<QualityCounts> CountAsync(DiplomacyContext db, SearchIndex index, StatementFilter filter, CancellationToken cancel = default)
    {
        var found = DeclarationSearch.Query(db, index, filter);
        var (doubts, coverage, curated) = (db.Doubts.AsNoTracking(), db.Coverage.AsNoTracking(), db.CuratedFields.AsNoTracking());
        if (!filter.IsAll)
        {
            var ids = found.Select(a => a.Id);
            doubts = doubts.Where(d => ids.Contains(d.AgreementId));
            coverage = coverage.Where(c => ids.Contains(c.AgreementId));
            curated = curated.Where(f => ids.Contains(f.AgreementId));
        }
        var codes = await doubts.GroupBy(d => d.Code)
            .Select(g => new { Code = g.Key, Declarations = g.Select(d => d.AgreementId).Distinct().Count(), Times = g.Count() }).ToListAsync(cancel);
        var classes = await coverage.GroupBy(c => c.Class)
            .Select(g => new { Class = g.Key, Characters = g.Sum(c => (long)c.Characters), Declarations = g.Count() }).ToListAsync(cancel);
        var fields = await curated.GroupBy(f => f.Field).Select(g => new { Field = g.Key, Declarations = g.Count() }).ToListAsync(cancel);
        var characters = classes.Sum(c => c.Characters);
        var order = DoubtKinds.All.Select(k => k.Code).ToList();
        return new(
            DeclarationSearch.Count(index, filter), characters,
            [.. classes.OrderBy(c => c.Class).Select(c => new ClassCount(c.Class, c.Characters, (double)c.Characters / characters, c.Declarations))],
            [.. codes.OrderBy(c => order.IndexOf(c.Code)).Select(c => new WarningCount(c.Code, DoubtKinds.All.FirstOrDefault(k => k.Code == c.Code)?.Meaning ?? c.Code, c.Declarations, c.Times))],
            [.. fields.OrderByDescending(f => f.Declarations).ThenBy(f => f.Field, StringComparer.Ordinal).Select(f => new FieldCount(f.Field, f.Declarations))]);
    }
}
