using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.See;

/// <summary>What filters choose, as pictures: all of them, or one alone in full.</summary>
public sealed class SeeModel(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms) : FilteredPage(db, corpus, terms)
{
    private const int FewFigures = 30;
    private const int ManyFigures = 300;

    private string? _asked;

    public IReadOnlyList<Picture> Pictures { get; private set; } = [];

    /// <summary>The one picture that is shown alone; null where all are.</summary>
    public Picture? One { get; private set; }

    public int Statements { get; private set; }

    public int Declarations { get; private set; }

    /// <summary>What the map counts.</summary>
    public SearchFor MapOf { get; private set; }

    public override (string Name, int? Count, string? Href)[] Views =>
    [
        ("Statements", Statements, AllStatements),
        ("Declarations", Declarations, AllDeclarations),
        ("Pictures", null, null),
    ];

    public override string Placeholder => "Only what has the words";

    protected override string Path => _asked is null ? "/see" : $"/see/{_asked}";

    /// <summary>The map of the other count.</summary>
    public string TurnedMap => Addresses.See("map", [.. Filter.Choosing().Select(p => (p.Name, p.Value)), ("of", MapOf == SearchFor.Agreements ? "statements" : "declarations")]);

    /// <summary>The lists of the same filter.</summary>
    public string AllStatements => new PictureLinks(Filter).To(SearchFor.Statements);

    public string AllDeclarations => new PictureLinks(Filter).To(SearchFor.Agreements);

    public async Task<IActionResult> OnGetAsync(string? picture, CancellationToken cancel)
    {
        if (picture is not null && !PictureNames.All.Contains(picture))
            return Missing($"There is no picture “{picture}”.", [.. Near.To(picture, PictureNames.All).Select(n => (n, $"/see/{n}")), ("all pictures", "/see")]);
        _asked = picture;
        var of = Request.Query["of"].FirstOrDefault();
        if (of is not (null or "" or "declarations" or "statements")) return Bad($"“{of}” is nothing that a map counts.", ["declarations", "statements"]);
        if (await ReadAsync(cancel) is { } refused) return refused;
        MapOf = of switch
        {
            "statements" => SearchFor.Statements,
            "declarations" => SearchFor.Agreements,
            _ => Filter.AsksForStatements ? SearchFor.Statements : SearchFor.Agreements,
        };
        Statements = StatementSearch.Count(Index, Filter);
        Declarations = DeclarationSearch.Count(Index, Filter);
        Pictures = await DrawAsync(picture, cancel);
        One = picture is null ? null : Pictures[0];
        Sentence = $"{One?.Title ?? "Pictures"}: {Filter.CountDeclarations(Declarations)}";
        var form = HttpContext.AskedForm();
        if (form == PageForm.Json) return new JsonResult(One is null ? Data() : Data(One), Hosting.Data.Json);
        if (form == PageForm.Csv && One is not null) return Table(Figure.Of(One.Figures).ToAsyncEnumerable(), f => f);
        if (IsPage)
        {
            SetFacets(DeclarationFacets.Count(Index, Filter));
            if (Declarations == 0) LookForWaysOut(f => DeclarationSearch.Count(Index, f));
        }
        return Page();
    }

    private async Task<IReadOnlyList<Picture>> DrawAsync(string? only, CancellationToken cancel)
    {
        var (whole, listed) = (only is not null, only is null ? FewFigures : IsPage ? ManyFigures : int.MaxValue);
        var book = new PictureNames(
            new PictureBook(Index, Filter, whole, listed), new CitationPicture(Db, Index, Filter), MapOf, whole, listed);
        var drawn = new List<Picture>();
        foreach (var name in only is null ? PictureNames.All : [only])
        {
            var picture = await book.DrawAsync(name, cancel);
            if (only is not null || !picture.IsEmpty) drawn.Add(picture);
        }
        return drawn;
    }

    private object Data() => new { Declarations, Statements, Url = PicturesAddress(null), Pictures = Pictures.Select(Data) };

    private object Data(Picture picture)
    {
        Figure[] figures = [.. Figure.Of(picture.Figures)];
        return new
        {
            picture.Name,
            picture.Title,
            Of = picture.Of == SearchFor.Agreements ? "declarations" : "statements",
            Declarations,
            Statements,
            Total = figures.Length,
            Page = 1,
            Items = figures,
            picture.Left,
            Url = PicturesAddress(picture.Name),
        };
    }
}
