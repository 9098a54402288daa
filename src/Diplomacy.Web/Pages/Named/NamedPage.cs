using System.Globalization;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Named;

/// <summary>Who, which bodies, which other instruments: a list of names, each with every place that names it.</summary>
public abstract class NamedPage(DiplomacyContext db, NamedCounts counts) : ListPage
{
    private const int NamesAtOnce = 40;
    private const int DocumentsShown = 4;
    private const int PlacesShown = 12;
    private const int DocumentsAtOnce = 40;
    private const int DocumentsOfTable = 1000;

    protected DiplomacyContext Db => db;

    /// <summary>What the names are rows of.</summary>
    protected abstract IQueryable<NamedRow> Rows { get; }

    /// <summary>The page's own address.</summary>
    public abstract string Path { get; }

    /// <summary>The filter that names one of them: <c>person</c>, <c>org</c>, <c>cites</c>.</summary>
    public abstract string FilterName { get; }

    /// <summary>"person", "people".</summary>
    public abstract (string One, string Many) Noun { get; }

    /// <summary>"People"; "Organisations"; "Instruments cited".</summary>
    public abstract string Title { get; }

    /// <summary>One sentence on what is listed, without full stop: "who met, spoke or signed for a party".</summary>
    public abstract string Which { get; }

    /// <summary>Parts of the list, all of it first; none where it has no parts.</summary>
    public virtual IReadOnlyList<NamedView> Views => [];

    /// <summary>Filters of this list alone.</summary>
    protected virtual IEnumerable<(string Name, string Value)> Further => [];

    /// <summary>Whether the part of the list that is asked for has a name.</summary>
    protected virtual bool Lists(NameCount name) => true;

    /// <summary>Slugs to which further words lead, by which nothing is called now.</summary>
    protected virtual IReadOnlyList<string> Told(string words) => [];

    /// <summary>What cannot be understood of those, or null.</summary>
    protected virtual (string Sentence, IReadOnlyList<string> Known)? Fault => null;

    public ListPage<NamedGroup> Found { get; private set; } = null!;

    public IReadOnlyList<(char Letter, int Names)> Letters { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public string? Typed { get; private set; }

    public string? Letter { get; private set; }

    /// <summary>The one name that is shown alone, with all its documents; null in the list.</summary>
    public NamedGroup? One { get; private set; }

    public string Sentence { get; private set; } = "";

    /// <summary>The address of one name alone.</summary>
    public string AddressOf(NamedGroup group) => Addresses.Named(Path, group.Slug);

    public string LetterAddress(char letter) => Path + Addresses.Query(Further.Append(("letter", letter.ToString())));

    /// <summary>The address of the whole list.</summary>
    public string AllAddress => Path + Addresses.Query(Further);

    /// <summary>The filters that the form keeps.</summary>
    public IEnumerable<(string Name, string Value)> Kept => Further;

    public string DataAddress(string suffix) => $"{(One is null ? Path : AddressOf(One))}.{suffix}{Addresses.Query(Asked(1))}";

    /// <summary>The declarations that name it.</summary>
    public string DeclarationsOf(NamedGroup group) => Addresses.Declarations((FilterName, group.Slug));

    /// <summary>The statements whose words name it.</summary>
    public string StatementsOf(NamedGroup group) => Addresses.Search((FilterName, group.Slug));

    /// <param name="slug">The one name that is asked for; null for the list.</param>
    public async Task<IActionResult> OnGetAsync(string? slug, CancellationToken cancel)
    {
        // One name had the address of a list that the filter narrows to it.
        if (slug is null && Value(FilterName) is { } filtered) return Redirect(InAskedForm(Addresses.Named(Path, filtered)));
        (Typed, Letter) = slug is null ? (Value("q"), Value("letter")?.ToLowerInvariant()) : (null, null);
        if (Fault is { } fault) return Bad(fault.Sentence, fault.Known);
        if (Letter is { Length: not 1 }) return Bad($"“{Letter}” is no letter. Write one letter or digit.");
        if (Typed is { Length: > 200 }) return Bad("These are too many words for a name.");
        if (!TryPage(out var page)) return Bad($"“{Value("page")}” is no page. Pages are numbered from 1.");
        if (await counts.GetAsync(db, FilterName, cancel) is not { } all) return NotIndexed();
        var query = new NamedQuery(db, all, [.. all.Names.Where(n => slug is not null || Lists(n))], Rows, cancel);
        return slug is null ? await ListAsync(query, page) : await OneAsync(query, slug.ToLowerInvariant(), page);
    }

    private async Task<IActionResult> ListAsync(NamedQuery query, int page)
    {
        var form = HttpContext.AskedForm();
        if (form == PageForm.Csv) return Table(Flat(EveryPage((p, size) => query.FindAsync(Typed, Letter, p, size, DocumentsOfTable))), Row);

        var few = form == PageForm.Page;
        Found = await query.FindAsync(Typed, Letter, page, NamesAtOnce, few ? DocumentsShown : DocumentsOfTable, few ? PlacesShown : int.MaxValue, counted: !few);
        if (page > Found.PageCount) return BehindLast(Found.PageCount, Path);
        Pager = new Pager(page, Found.PageCount, p => Path + Addresses.Query(Asked(p)));
        Letters = query.Letters();
        Sentence = Say();
        ViewData["Title"] = Title;
        ViewData["Description"] = $"{Sentence}.";
        ViewData["Canonical"] = Pager.Href(page);
        ViewData["Feed"] = DataAddress("atom");
        return form switch
        {
            PageForm.Json => List(Found.Total, Found.Page, Found.Items, Json),
            PageForm.Atom => Feed(Title, Sentence, Path + Addresses.Query(Asked(1)), DataAddress("atom"), Found.Items.Select(Entry), Changed(db)),
            _ => Page(),
        };
    }

    /// <summary>One name with its documents, a page of them at a time.</summary>
    private async Task<IActionResult> OneAsync(NamedQuery query, string slug, int page)
    {
        if (!query.Has(slug))
        {
            var meant = await query.OwnAsync(slug);
            if (meant.Count == 0) meant = await query.FormAsync(slug.Replace('-', ' '));
            if (meant.Count == 0) meant = [.. Told(slug).Where(query.Has)];
            return meant.Count > 0 ? LeadOn(slug, meant) : await UnknownAsync(query, slug);
        }
        var form = HttpContext.AskedForm();
        if (form == PageForm.Csv) return Table(Flat(EveryPage(async (p, size) => await query.OneAsync(slug, p, size) is { } some ? new ListPage<NamedGroup>(some.Documents, p, size, [some]) : new(0, p, size, []))), Row);

        if (await query.OneAsync(slug, page, DocumentsAtOnce) is not { } one) return Missing($"Nothing in this corpus is called “{slug}” any more.");
        var pages = Math.Max(1, (one.Documents + DocumentsAtOnce - 1) / DocumentsAtOnce);
        One = one;
        if (page > pages) return BehindLast(pages, AddressOf(one));
        Pager = new Pager(page, pages, p => AddressOf(one) + Addresses.Query(Asked(p)));
        Sentence = Say();
        ViewData["Title"] = one.Name;
        ViewData["Description"] = $"{one.Name}: every place in this corpus that names it.";
        ViewData["Canonical"] = Pager.Href(page);
        ViewData["Feed"] = DataAddress("atom");
        return form switch
        {
            PageForm.Json => Show(Json(one, page)),
            PageForm.Atom => Feed(one.Name, Sentence, AddressOf(one), DataAddress("atom"), one.Items.Select(i => Entry(one, i)), Changed(db)),
            _ => Page(),
        };
    }

    private IActionResult BehindLast(int last, string address) =>
        Missing($"This list ends with page {last}.", [("the last page", address + Addresses.Query(Asked(last)))]);

    /// <summary>The suffix of the form that is asked for.</summary>
    /// <summary>From a form of a name to the one who goes by it; where several do, to the list of those.</summary>
    private RedirectResult LeadOn(string own, List<string> meant) =>
        Redirect(InAskedForm(meant is [var one] ? Addresses.Named(Path, one) : Path + Addresses.Query([("q", own.Replace('-', ' '))])));

    private async Task<IActionResult> UnknownAsync(NamedQuery query, string unknown)
    {
        var alike = await query.FindAsync(unknown.Split('-')[^1], null, 1, 5, 1);
        return Missing($"No {Noun.One} in this corpus is called “{unknown}”.", [.. alike.Items.Select(g => (g.Name, AddressOf(g)))]);
    }

    private string Say()
    {
        var words = One is not null ? One.Mentions == 0 ? $"Named in {One.Counted}" : One.Counted : Phrases.Count(Found.Total, Noun.One, Noun.Many);
        if (One is not null) return words;
        if (Typed is not null) words += $" whose name holds “{Typed}”";
        if (Letter is not null) words += $" whose name begins with {Letter.ToUpperInvariant()}";
        return Typed is null && Letter is null ? $"{words} {Which}" : words;
    }

    private IEnumerable<(string, string)> Asked(int page)
    {
        foreach (var further in Further) yield return further;
        if (Typed is not null) yield return ("q", Typed);
        if (Letter is not null) yield return ("letter", Letter);
        if (page > 1) yield return ("page", page.ToString(CultureInfo.InvariantCulture));
    }

    private string? Value(string name) => Request.Query[name].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;

    private bool TryPage(out int page)
    {
        page = 1;
        return Value("page") is not { } text || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page is > 0 and <= 1_000_000);
    }

    private object Json(NamedGroup g, int page) => new
    {
        Total = g.Documents,
        Page = page,
        g.Slug,
        g.Name,
        g.Date,
        InCorpus = g.Cited?.Href,
        g.Mentions,
        g.Also,
        Url = AddressOf(g),
        Items = g.Items.Select(Json),
    };

    private object Json(NamedGroup g) => new
    {
        g.Slug,
        g.Name,
        g.Date,
        InCorpus = g.Cited?.Href,
        Declarations = g.Documents,
        g.Mentions,
        g.Also,
        Url = AddressOf(g),
        Named = g.Items.Select(Json),
    };

    private static object Json(NamedItem i) => new
    {
        Declaration = i.Agreement.Slug,
        DeclarationDate = i.Agreement.Date,
        i.Names,
        i.Origin,
        i.Office,
        i.Party,
        i.Signed,
        Url = i.Agreement.Href(),
        Places = i.Places.Select(p => new { p.Label, p.Mentions, Words = p.Words?.Text, Url = p.Href }),
    };

    private static NamedTableRow Row((NamedGroup Group, NamedItem Item) row) => new(
        row.Group.Slug, string.Join("; ", row.Item.Names), row.Group.Date, row.Item.Office, row.Item.Party, row.Item.Signed, row.Item.Origin.Code(), row.Item.Places.Sum(p => p.Mentions),
        row.Item.Agreement.Slug, row.Item.Agreement.Date, [.. row.Item.Places.Select(p => p.Href)], row.Item.Agreement.Href());

    private AtomEntry Entry(NamedGroup g) => new(
        PermanentUrn.Of(AddressOf(g)), g.Name, Addresses.Absolute(Request, AddressOf(g)), g.Items.Max(i => i.Agreement.Updated),
        $"Named in {g.Counted}.", []);

    private AtomEntry Entry(NamedGroup g, NamedItem i) => new(
        PermanentUrn.Of($"{AddressOf(g)}#{i.Agreement.PermanentId}"), i.Agreement.WhoWhatWhen(), Addresses.Absolute(Request, i.Agreement.Href()), i.Agreement.Updated,
        $"{g.Name}: {Phrases.List([.. i.Places.Select(p => p.Label).Distinct()])}", []);

    private static async IAsyncEnumerable<(NamedGroup, NamedItem)> Flat(IAsyncEnumerable<NamedGroup> groups)
    {
        await foreach (var group in groups)
            foreach (var item in group.Items) yield return (group, item);
    }
}
