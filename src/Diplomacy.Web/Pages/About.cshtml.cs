using Diplomacy.Parsing;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages;

/// <summary>What the corpus is: its folders, what stands in it, its last readings, and the files that were refused.</summary>
public sealed class AboutModel(DiplomacyContext db, Glances glances) : SitePage
{
    private const int LastReadings = 5;

    public Glance Glance { get; private set; } = null!;

    public IReadOnlyList<FolderOfCorpus> Folders { get; private set; } = [];

    public IReadOnlyList<KindCount> Kinds { get; private set; } = [];

    public IReadOnlyList<LanguageCount> Languages { get; private set; } = [];

    public IReadOnlyList<ReadingReport> Readings { get; private set; } = [];

    public IReadOnlyList<Refusal> Refused { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Glance = await glances.GetAsync(db, cancel);
        var paths = await db.SourcePaths.GroupBy(p => p.Folder).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync(cancel);
        Folders = [.. paths.Select(p => new FolderOfCorpus(Path.GetFileName(p.Key), p.Count))];
        Kinds = await db.Agreements.GroupBy(a => new { a.Kind, a.Evidence }).OrderByDescending(g => g.Count())
            .Select(g => new KindCount(g.Key.Kind, g.Key.Evidence, g.Count(), g.Sum(a => a.StatementCount))).ToListAsync(cancel);
        Languages = [.. (await db.Agreements.Select(a => a.Languages).ToListAsync(cancel)).SelectMany(l => l).GroupBy(l => l)
            .Select(g => new LanguageCount(g.Key, g.Count())).OrderByDescending(l => l.Declarations)];
        Readings = await db.Readings.OrderByDescending(r => r.Id).Take(LastReadings)
            .Select(r => new ReadingReport(r.Started, r.Finished, r.Added, r.Changed, r.Unchanged, r.Removed, r.Refused)).ToListAsync(cancel);
        Refused = await db.RefusedFiles.OrderBy(f => f.Name).Select(f => new Refusal(f.Name, f.Reason, f.Seen)).ToListAsync(cancel);
        return Show(new { Glance.Declarations, Glance.Statements, Folders, Kinds, Languages, Readings, Refused, Parser = AgreementParser.Version });
    }
}

/// <summary>A folder by its last name: where it lies on the server is nobody's concern.</summary>
public sealed record FolderOfCorpus(string Name, int Files);

public sealed record KindCount(AgreementKind Kind, Evidence Evidence, int Declarations, int Statements);

public sealed record LanguageCount(string Language, int Declarations);

public sealed record ReadingReport(DateTime Started, DateTime Finished, int Added, int Changed, int Unchanged, int Removed, int Refused);

public sealed record Refusal(string Name, string Reason, DateTime Seen);
