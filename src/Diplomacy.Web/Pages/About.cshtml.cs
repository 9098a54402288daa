using Diplomacy.Parsing;
using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages;

/// <summary>What the corpus is: its folders, what stands in it and how much of that was read, where it comes from, its last readings, and the files that were refused.</summary>
public sealed class AboutModel(DiplomacyContext db, Glances glances, CorpusIndex corpus) : SitePage
{
    private const int LastReadings = 5;

    /// <summary>Publishers that the page lists.</summary>
    public const int MostHosts = 30;

    public Glance Glance { get; private set; } = null!;

    public IReadOnlyList<FolderOfCorpus> Folders { get; private set; } = [];

    public IReadOnlyList<KindCount> Kinds { get; private set; } = [];

    public IReadOnlyList<LanguageCount> Languages { get; private set; } = [];

    /// <summary>What the characters of all sources were read as, most first.</summary>
    public IReadOnlyList<ClassCount> Coverage { get; private set; } = [];

    /// <summary>Characters of all sources, but blanks between passages.</summary>
    public long Characters { get; private set; }

    /// <summary>Under which terms documents may be used, where their sidecars say so.</summary>
    public IReadOnlyList<LicenceCount> Licences { get; private set; } = [];

    /// <summary>Where documents say that they were published, most first.</summary>
    public IReadOnlyList<HostCount> Hosts { get; private set; } = [];

    public IReadOnlyList<ReadingReport> Readings { get; private set; } = [];

    public IReadOnlyList<Refusal> Refused { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Glance = await glances.GetAsync(db, cancel);
        var paths = await db.SourcePaths.GroupBy(p => p.Folder).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync(cancel);
        Folders = [.. paths.Select(p => new FolderOfCorpus(Path.GetFileName(p.Key), p.Count))];
        if (corpus.IsMade) Count(corpus.Current);
        Readings = await db.Readings.OrderByDescending(r => r.Id).Take(LastReadings)
            .Select(r => new ReadingReport(r.Started, r.Finished, r.Added, r.Changed, r.Unchanged, r.Removed, r.Refused)).ToListAsync(cancel);
        Refused = await db.RefusedFiles.OrderBy(f => f.Name).Select(f => new Refusal(f.Name, f.Reason, f.Seen)).ToListAsync(cancel);
        (Licences, Hosts) = await SourcesAsync(cancel);
        await CoverAsync(cancel);
        return Show(new
        {
            Glance.Declarations,
            Glance.Statements,
            Folders,
            Kinds,
            Languages,
            Characters,
            Coverage = Coverage.Select(c => new { c.Class, c.Characters, c.Share, c.Declarations }),
            Licences,
            Published = Hosts,
            Readings,
            Refused,
            Parser = AgreementParser.Version,
        });
    }

    /// <summary>Counted as they are read, so that the addresses of a large corpus are never all in memory.</summary>
    private async Task<(IReadOnlyList<LicenceCount> Licences, IReadOnlyList<HostCount> Hosts)> SourcesAsync(CancellationToken cancel)
    {
        var (licences, hosts) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        await foreach (var it in db.Agreements.Where(a => a.Licence != null || a.SourceUrl != null).Select(a => new { a.Licence, a.SourceUrl }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (it.Licence is { } licence) licences[licence] = licences.GetValueOrDefault(licence) + 1;
            if (Uri.TryCreate(it.SourceUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") hosts[url.Host] = hosts.GetValueOrDefault(url.Host) + 1;
        }
        return (
            [.. licences.Select(l => new LicenceCount(l.Key, l.Value)).OrderByDescending(l => l.Declarations).ThenBy(l => l.Licence, StringComparer.Ordinal)],
            [.. hosts.Select(h => new HostCount(h.Key, h.Value)).OrderByDescending(h => h.Declarations).ThenBy(h => h.Host, StringComparer.Ordinal)]);
    }

    private async Task CoverAsync(CancellationToken cancel)
    {
        var classes = await db.Coverage.GroupBy(c => c.Class).Select(g => new { Class = g.Key, Characters = g.Sum(c => (long)c.Characters), Declarations = g.Count() }).ToListAsync(cancel);
        Characters = classes.Sum(c => c.Characters);
        Coverage = [.. classes.OrderByDescending(c => c.Characters).ThenBy(c => c.Class).Select(c => new ClassCount(c.Class, c.Characters, (double)c.Characters / Characters, c.Declarations))];
    }

    private void Count(SearchIndex index)
    {
        var all = new StatementFilter(FilterTerms.OfVocabularies);
        var byKind = new CrossOf(DimensionNames.Kind, DimensionNames.Evidence);
        var statements = Tables.Cross(index, SearchFor.Statements, all, byKind)[0].Counts.ToDictionary(c => (c.Row, c.Column), c => c.Count);
        Kinds = [.. Tables.Cross(index, SearchFor.Agreements, all, byKind)[0].Counts.OrderByDescending(c => c.Count)
            .Select(c => new KindCount(Value<AgreementKind>(c.Row), Value<Evidence>(c.Column), c.Count, statements.GetValueOrDefault((c.Row, c.Column))))];
        Languages = [.. Tables.Count(index, SearchFor.Agreements, all, DimensionNames.Language).Facets[0].Values.Select(l => new LanguageCount(l.Value, l.Count))];
    }

    private static T Value<T>(string code) where T : struct, Enum => CodeNames.TryParse<T>(code, out var value) ? value : throw new InvalidOperationException($"The index has an unknown value “{code}”.");
}

/// <summary>A folder by its last name: where it lies on the server is nobody's concern.</summary>
public sealed record FolderOfCorpus(string Name, int Files);

public sealed record KindCount(AgreementKind Kind, Evidence Evidence, int Declarations, int Statements);

public sealed record LicenceCount(string Licence, int Declarations);

public sealed record HostCount(string Host, int Declarations);

public sealed record LanguageCount(string Language, int Declarations);

public sealed record ReadingReport(DateTime Started, DateTime Finished, int Added, int Changed, int Unchanged, int Removed, int Refused);

public sealed record Refusal(string Name, string Reason, DateTime Seen);
