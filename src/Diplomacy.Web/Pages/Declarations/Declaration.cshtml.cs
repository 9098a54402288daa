using Diplomacy.Parsing.Record;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>The reading view: one declaration, all its words in order, what we say about them in the margin.</summary>
public sealed class DeclarationModel(DiplomacyContext db, DeclarationReader declarations, CorpusIndex corpus, KnownTerms terms, MisreadingReports reports) : ReadingPage
{
    public override MisreadingReports Reports => reports;

    public IReadOnlyList<ContentsEntry> Contents { get; private set; } = [];

    /// <summary>Areas of its statements, most frequent first.</summary>
    public IReadOnlyList<(AreaName Area, int Statements)> Areas { get; private set; } = [];

    public IReadOnlyList<(Strength Strength, int Statements)> Strengths { get; private set; } = [];

    public bool TwoLanguages => Declaration.Rows.Any(r => r.Other.Count > 0);

    /// <summary>The area whose statements are marked, or null.</summary>
    public AreaName? MarkedArea { get; private set; }

    public Strength? MarkedStrength { get; private set; }

    /// <summary>How many statements of an area have each strength, the strongest first.</summary>
    public IEnumerable<(Strength Strength, int Statements)> StrengthsOf(AreaName area) =>
        Declaration.Statements.Where(s => s.Areas.Contains(area)).GroupBy(s => s.Strength).Select(g => (g.Key, g.Count())).OrderByDescending(s => s.Key);

    public override bool IsMarked(Statement statement) =>
        (MarkedArea is not null || MarkedStrength is not null)
        && (MarkedArea is null || statement.Areas.Contains(MarkedArea))
        && (MarkedStrength is null || statement.Strength == MarkedStrength);

    public async Task<IActionResult> OnGetAsync(string slug, string? area, string? strength, string? q, CancellationToken cancel)
    {
        if (DeclarationQuery.Find(declarations, slug) is not { } found)
            return await FormerAsync(db, slug);
        Declaration = found;
        Contents = Pages.Declarations.Contents.Of(found.Rows);
        Areas = [.. found.Statements.SelectMany(s => s.Areas).GroupBy(a => a).Select(g => (g.Key, g.Count())).OrderByDescending(a => a.Item2)];
        Strengths = [.. found.Statements.GroupBy(s => s.Strength).Select(g => (g.Key, g.Count())).OrderByDescending(s => s.Key)];

        MarkedArea = Areas.Select(a => a.Area).FirstOrDefault(a => a.Slug == area);
        if (area is not null && MarkedArea is null)
            return Bad($"No statement of this declaration is about “{area}”.", [.. Areas.Select(a => a.Area.Slug)]);
        MarkedStrength = CodeNames.TryParse<Strength>(strength ?? "", out var level) ? level : null;
        if (strength is not null && MarkedStrength is null)
            return Bad($"“{strength}” is no step of the strength ladder.", CodeNames.Codes<Strength>());
        try
        {
            if (QuestionText.Read(q) is { } question && AskedWords.Of(question, await terms.GetAsync(db, cancel)) is { HasWords: true } asked)
                Sought = new MarkedWords(asked.ToString(), asked.Marker(corpus.Current)).Count(found.Rows);
        }
        catch (QuestionRefusedException refused)
        {
            return Unread(refused, Addresses.Declaration(slug));
        }
        return Show(found, CitedText.Of(found));
    }
}
