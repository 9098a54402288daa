using Diplomacy.Storage.Database;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages;

/// <summary>The corpus at a glance.</summary>
/// <param name="Areas">All seventeen, in the order of the vocabulary.</param>
/// <param name="Countries">All parties, most declarations first.</param>
public sealed record Glance(
    int Declarations,
    int Texts,
    int Statements,
    int Commit,
    int? FirstYear,
    int? LastYear,
    IReadOnlyList<AreaAtAGlance> Areas,
    IReadOnlyList<CountryAtAGlance> Countries,
    IReadOnlyList<AgreementLine> Latest);

public sealed record AreaAtAGlance(string Slug, string Label, string Short, int Statements, int Commit)
{
    public string Url => Addresses.Area(Slug);
}

public sealed record CountryAtAGlance(string Code, string Slug, string Name, int Declarations)
{
    public string Url => Addresses.Party(Slug);
}

/// <summary>Counts the corpus, again only when it has changed: the front page is asked for most, and counts all there is.</summary>
public sealed class Glances
{
    private const int Latest = 6;

    private sealed record Kept(long Version, Glance Glance);

    private Kept? _last;

    public async Task<Glance> GetAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var version = await CorpusVersion.ReadAsync(db, cancel);
        if (_last is { } last && last.Version == version) return last.Glance;
        var glance = await CountAsync(db, cancel);
        _last = new Kept(version, glance);
        return glance;
    }

    private static async Task<Glance> CountAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var counts = (await db.Commitments.AsNoTracking().ByAreaAsync(cancel)).ToDictionary(a => a.Slug);
        var areas = await db.Areas.AsNoTracking().OrderBy(a => a.Ordinal).ToListAsync(cancel);
        var countries = await db.Parties.Where(p => p.Agreements.Count > 0)
            .Select(p => new CountryAtAGlance(p.Code, p.Slug, p.ShortName, p.Agreements.Count)).ToListAsync(cancel);
        var latest = await db.Agreements.OrderByDescending(a => a.FirstDay).ThenBy(a => a.Slug).Take(Latest).ToLinesAsync(cancel);
        return new Glance(
            await db.Agreements.CountAsync(cancel),
            await db.Agreements.CountAsync(a => a.Evidence == Parsing.Record.Evidence.Text, cancel),
            await db.Agreements.SumAsync(a => a.StatementCount, cancel),
            await db.Agreements.SumAsync(a => a.CommittingCount, cancel),
            await db.Agreements.MinAsync(a => a.Year, cancel),
            await db.Agreements.MaxAsync(a => a.Year, cancel),
            [.. areas.Select(a => new AreaAtAGlance(a.Slug, a.Label, a.Short, counts.GetValueOrDefault(a.Slug)?.Statements ?? 0, counts.GetValueOrDefault(a.Slug)?.Committing ?? 0))],
            [.. countries.OrderByDescending(c => c.Declarations).ThenBy(c => c.Name, StringComparer.Ordinal)],
            latest);
    }
}
