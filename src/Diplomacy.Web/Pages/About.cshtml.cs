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

/// <summary>What the corpus is: its folders, what stands in it, its last readings, and the files that were refused.</summary>
public sealed class AboutModel(DiplomacyContext db, CorpusIndex corpus, Glances glances) : SitePage
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
        if (corpus.IsMade) Count(corpus.Current);
        Readings = await db.Readings.OrderByDescending(r => r.Id).Take(LastReadings)
            .Select(r => new ReadingReport(r.Started, r.Finished, r.Added, r.Changed, r.Unchanged, r.Removed, r.Refused)).ToListAsync(cancel);
        Refused = await db.RefusedFiles.OrderBy(f => f.Name).Select(f => new Refusal(f.Name, f.Reason, f.Seen)).ToListAsync(cancel);
        return Show(new { Glance.Declarations, Glance.Statements, Folders, Kinds, Languages, Readings, Refused, Parser = AgreementParser.Version });
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

public sealed record LanguageCount(string Language, int Declarations);

public sealed record ReadingReport(DateTime Started, DateTime Finished, int Added, int Changed, int Unchanged, int Removed, int Refused);

public sealed record Refusal(string Name, string Reason, DateTime Seen);
