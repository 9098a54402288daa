using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>Declarations by the same filters as statements; without any, all of them.</summary>
public sealed class IndexModel(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms, KnownNames names) : FoundPage(db, corpus, terms, names)
{
    private const int FeedEntries = 50;

    public ListPage<AgreementLine> Found { get; private set; } = null!;

    public override string Placeholder => "All words, preambles too";

    public override (string Name, int? Count, string? Href)[] Views =>
    [
        ("Statements", StatementSearch.Count(Index, Filter), Addresses.Search(Filter.At(1).Parts().Select(p => (p.Name, p.Value)))),
        ("Declarations", Total, null),
        ("Pictures", null, PicturesAddress()),
    ];

    public override string Listed => "declaration";

    protected override string Path => "/declarations";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is { } refused) return refused;
        var form = HttpContext.AskedForm();
        if (form == PageForm.Csv) return Table(EveryPage((page, size) => DeclarationSearch.FindAsync(Db, Index, Filter.At(page), size, cancel)), StatementData.Row);
        Found = form == PageForm.Atom
            ? await DeclarationSearch.FindAsync(Db, Index, Fed, FeedEntries, cancel)
            : await DeclarationSearch.FindWithFacetsAsync(Db, Index, Filter, cancel: cancel);
        if (Turn(Found.Total, Found.PageCount) is { } behind) return behind;
        if (form == PageForm.Json) return List(Found, StatementData.Json);
        Sentence = (form == PageForm.Atom ? Fed : Filter).DescribeDeclarations(Found.Total);
        if (form == PageForm.Atom) return Feed("Declarations", Found.Items.Select(Entry));

        await FinishAsync(Found.Facets, Found.Total, cancel);
        return Page();
    }

    protected override int Count(StatementFilter filter) => DeclarationSearch.Count(Index, filter);

    protected override string Say(StatementFilter filter, int total) => filter.CountDeclarations(total);

    private AtomEntry Entry(AgreementLine a) => new(
        PermanentUrn.Of(Addresses.Permanent(a.PermanentId)), a.Heading, Absolute(a.Href()), a.Updated,
        $"{a.WhoWhatWhen()}. {a.Counted()}.", []);
}
