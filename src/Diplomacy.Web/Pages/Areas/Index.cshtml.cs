using Diplomacy.Parsing.Areas;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Areas;

/// <summary>All areas of the controlled vocabulary, with what is said about each.</summary>
public sealed class IndexModel(DiplomacyContext db, CorpusIndex corpus) : ListPage
{
    public IReadOnlyList<Row> Areas { get; private set; } = [];

    public int Most => Areas.Max(a => a.Statements);

    public Matrix ByYear { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return NotIndexed();
        var all = new StatementFilter(FilterTerms.OfVocabularies);
        var counts = Tables.Cross(index, SearchFor.Statements, all, Counts.AreasByCommitting)[0].ByArea().ToDictionary(a => a.Slug);
        Areas = [.. Area.All.Select(a => new Row(
            a.Slug, a.Label, a.Short, a.Scope, a.Eurovoc, counts.GetValueOrDefault(a.Slug)?.Statements ?? 0, counts.GetValueOrDefault(a.Slug)?.Committing ?? 0))];
        ByYear = new PictureBook(index, all).AreasByYears();
        var changed = Changed(db);
        return ShowAll(Areas, a => new { a.Slug, a.Label, a.Short, a.Scope, Eurovoc = a.EuroVoc, a.Statements, a.Committing, Url = a.Href },
            "Areas of cooperation", a => new AtomEntry(PermanentUrn.Of(a.Href), a.Label, Addresses.Absolute(Request, a.Href), changed, $"{Phrases.Statements(a.Statements, a.Committing)}. {a.Scope}", []), db);
    }

    /// <summary>An area with its counts.</summary>
    public sealed record Row(string Slug, string Label, string Short, string Scope, IReadOnlyList<string> EuroVoc, int Statements, int Committing)
    {
        public string Href => Addresses.Area(Slug);
    }
}
