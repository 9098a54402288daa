using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Names;
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

/// <summary>The pictures of the front page.</summary>
public sealed record FrontPictures((WorldMap Map, Matrix Figures) Map, YearBars Timeline);

/// <summary>Counts the corpus, again only when its index is another: the front page is asked for most, and counts all there is.</summary>
public sealed class Glances(CorpusIndex corpus)
{
    private const int Latest = 6;

    // The index is not kept from going.
    private sealed record Kept(WeakReference<SearchIndex> Index, Glance Glance, FrontPictures Pictures, Example? Example)
    {
        public bool IsOf(SearchIndex index) => Index.TryGetTarget(out var counted) && counted == index;
    }

    private Kept? _last;

    /// <summary>Nothing but the number of declarations while there is no index.</summary>
    public async Task<Glance> GetAsync(DiplomacyContext db, CancellationToken cancel) =>
        await KeptAsync(db, cancel) is { } kept ? kept.Glance : new(await db.Agreements.CountAsync(cancel), 0, 0, 0, null, null, [], [], []);

    /// <summary>Null while there is no index.</summary>
    public async Task<FrontPictures?> PicturesAsync(DiplomacyContext db, CancellationToken cancel) => (await KeptAsync(db, cancel))?.Pictures;

    /// <summary>A statement that shows what is done with each; null where none would do, and while there is no index.</summary>
    public async Task<Example?> ExampleAsync(DiplomacyContext db, CancellationToken cancel) => (await KeptAsync(db, cancel))?.Example;

    private async Task<Kept?> KeptAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return null;
        if (_last is { } last && last.IsOf(index)) return last;
        var book = new PictureBook(index, new StatementFilter(FilterTerms.OfVocabularies));
        return _last = new Kept(new(index), await CountAsync(db, index, cancel), new(book.Map(SearchFor.Agreements), book.Timeline()), await Examples.FindAsync(db, index, cancel));
    }

    private static async Task<Glance> CountAsync(DiplomacyContext db, SearchIndex index, CancellationToken cancel)
    {
        var all = new StatementFilter(FilterTerms.OfVocabularies);
        var declarations = Tables.Count(index, SearchFor.Agreements, all, DimensionNames.Country, DimensionNames.Year, DimensionNames.Evidence);
        var statements = Tables.Count(index, SearchFor.Statements, all);
        var areas = Tables.Cross(index, SearchFor.Statements, all, Counts.AreasByCommitting)[0].ByArea().ToDictionary(a => a.Slug);
        var (first, last) = declarations.Facets[1].ByYear().Span();
        return new Glance(
            declarations.Total,
            declarations.Facets[2].Values.Where(e => e.Value == Evidence.Text.Code()).Sum(e => e.Count),
            statements.Total,
            statements.Committing,
            first,
            last,
            [.. Area.All.Select(a => new AreaAtAGlance(a.Slug, a.Label, a.Short, areas.GetValueOrDefault(a.Slug)?.Statements ?? 0, areas.GetValueOrDefault(a.Slug)?.Committing ?? 0))],
            [.. declarations.Facets[0].Values.Select(c => Of(PartyNames.Of(c.Value), c.Count)).OrderByDescending(c => c.Declarations).ThenBy(c => c.Name, StringComparer.Ordinal)],
            (await DeclarationSearch.FindAsync(db, index, all, Latest, cancel)).Items);

        static CountryAtAGlance Of(PartyLine party, int declarations) => new(party.Code, party.Slug, party.ShortName, declarations);
    }
}
