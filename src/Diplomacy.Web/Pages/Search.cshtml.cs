using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages;

/// <summary>Statements by words and filters; without any, all statements.</summary>
public sealed class SearchModel(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms, KnownNames names) : FoundPage(db, corpus, terms, names)
{
    private const int PassagesShown = 5;
    private const int FeedEntries = 50;

    public StatementPage Found { get; private set; } = null!;

    /// <summary>Recitals, openings and other words that are no statements.</summary>
    public ListPage<PassageLine> Passages { get; private set; } = null!;

    public override string Placeholder => "oil pipelines, visas, OSCE";

    public override (string Name, int? Count, string? Href)[] Views =>
    [
        ("Statements", Total, null),
        ("Declarations", Declarations, DeclarationsAddress),
        ("Pictures", null, PicturesAddress()),
    ];

    /// <summary>How many declarations hold the words anywhere.</summary>
    public int Declarations { get; private set; }

    public override WayOut? Elsewhere => Total == 0 && Declarations > 0 ? new(Phrases.Count(Declarations, "declaration"), Declarations, DeclarationsAddress) : null;

    /// <summary>The declarations that hold the words anywhere.</summary>
    public string DeclarationsAddress => Addresses.Declarations(Filter.At(1).Parts().Select(p => (p.Name, p.Value)));

    protected override string Path => "/search";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is { } refused) return refused;
        var form = HttpContext.AskedForm();
        if (form == PageForm.Csv) return Table(Pages(cancel), StatementData.Row);
        Found = form == PageForm.Atom
            ? await StatementSearch.FindAsync(Db, Index, Fed, FeedEntries, cancel)
            : await StatementSearch.FindWithFacetsAsync(Db, Index, Filter, cancel: cancel);
        if (Turn(Found.Total, Found.PageCount) is { } behind) return behind;
        if (form == PageForm.Json) return List(Found, StatementData.Json);
        Sentence = (form == PageForm.Atom ? Fed : Filter).DescribeStatements(Found.Total);
        if (form == PageForm.Atom) return Feed("Statements", Found.Items.Select(Entry));

        Passages = await PassageSearch.FindAsync(Db, Index, Filter, 1, PassagesShown, cancel);
        Declarations = DeclarationSearch.Count(Index, Filter);
        await FinishAsync(Found.Facets, Found.Total, cancel);
        return Page();
    }

    protected override int Count(StatementFilter filter) => StatementSearch.Count(Index, filter);

    protected override string Say(StatementFilter filter, int total) => filter.CountStatements(total);

    private AtomEntry Entry(StatementLine s) => new(
        PermanentUrn.Of(Addresses.Permanent(s.Key)), $"{s.Agreement.WhoWhatWhen()}, {s.Number}", Absolute(s.Href()), s.Agreement.Updated,
        s.LeadIn is null ? s.Text : $"{s.LeadIn} {s.Text}", [.. s.Areas.Select(a => (a.Slug, a.Short))]);

    private IAsyncEnumerable<StatementLine> Pages(CancellationToken cancel) =>
        EveryPage<StatementLine>(async (page, size) => await StatementSearch.FindAsync(Db, Index, Filter.At(page), size, cancel));
}
