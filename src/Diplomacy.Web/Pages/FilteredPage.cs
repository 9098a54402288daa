using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages;

/// <summary>A list that the filters of its address choose: its sentence, chips, facets, orders and pages.</summary>
public abstract class FilteredPage(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms) : ListPage
{
    /// <summary>The page's own address, without query.</summary>
    protected abstract string Path { get; }

    protected DiplomacyContext Db => db;

    /// <summary>The index that the whole page is made from.</summary>
    protected SearchIndex Index { get; private set; } = null!;

    public StatementFilter Filter { get; private set; } = null!;

    /// <summary>The whole query in English.</summary>
    public string Sentence { get; protected set; } = "";

    public IReadOnlyList<Chip> Chips { get; private set; } = [];

    public IReadOnlyList<FacetList> Facets { get; private set; } = [];

    public YearBars? Years { get; private set; }

    public Pager Pager { get; protected set; } = null!;

    /// <summary>The pages that the words name.</summary>
    public IReadOnlyList<Offer> Offers { get; protected set; } = [];

    /// <summary>What else the same filter shows, with its count where it has one; what is shown now without an address.</summary>
    public virtual (string Name, int? Count, string? Href)[] Views => [];

    /// <summary>What to take off, where nothing was found, and how many there would be.</summary>
    public IReadOnlyList<WayOut> WaysOut { get; private set; } = [];

    /// <summary>The words that were probably meant, where nothing was found for lack of those that were asked for, or null.</summary>
    public WayOut? Meant { get; private set; }

    /// <summary>Words that nothing was found for because the corpus does not have them.</summary>
    public IReadOnlyList<string> Lacking { get; private set; } = [];

    /// <summary>"statement", "declaration": what is listed.</summary>
    public virtual string Listed => "statement";

    /// <summary>Where the words stand, if nothing that is listed here has them; else null.</summary>
    public virtual WayOut? Elsewhere => null;

    /// <summary>Where the forms of the page lead.</summary>
    public string FormAction => Path;

    /// <summary>What stands in the empty search box.</summary>
    public abstract string Placeholder { get; }

    /// <summary>The filters that a form keeps while it sets another.</summary>
    public IEnumerable<FilterPart> Kept(string set) => Filter.Parts().Where(p => p.Name != set && p.Name != "page");

    /// <summary>What a form that sets several keeps: other filters, and those of its own that have several values.</summary>
    public IEnumerable<FilterPart> KeptBeside(IReadOnlyList<string> set) => Filter.Parts().Where(p => p.Name != "page" && !(set.Contains(p.Name) && SingleValue(p.Name) is not null));

    /// <summary>The value of a filter that has one; null where it has none or several.</summary>
    public string? SingleValue(string name) => Filter.Parts().Where(p => p.Name == name).Take(2).ToList() is [var one] ? one.Value : null;

    /// <summary>Whether one of the filters that are written is on, so that it shall be seen.</summary>
    public bool HasFurther => Filter.Parts().Any(p => p.Name is "by" or "org" or "person" or "cites" or "lang" or "warning" or "curated");

    /// <summary>Those of the corpus, by their names.</summary>
    public IEnumerable<Term> Languages => Filter.Terms.Languages.Values.OrderBy(l => l.Label, StringComparer.OrdinalIgnoreCase);

    /// <summary>The years that the filter has, as they are typed; null where they are several.</summary>
    public string? YearTyped => Filter.Years is [var years] ? years.ToString() : null;

    /// <summary>The address of this list by another filter.</summary>
    public virtual string Address(StatementFilter filter) => Path + Query(filter);

    /// <summary>The address of this list as data.</summary>
    public string DataAddress(string suffix) => $"{Path}.{suffix}{Query(Filter.At(1))}";

    /// <summary>The orders that this list has, each with its address; the one in use without.</summary>
    public IEnumerable<(string Name, string? Href)> Orders =>
        from order in Enum.GetValues<SortOrder>()
        where order != SortOrder.Best || Filter.HasWords
        select (order == SortOrder.Best ? "best match" : order.InWords(),
            order == Filter.Order ? null : Address(Filter.Replace("sort", order.Code())));

    /// <summary>Reads the address; where it cannot be read, the answer that says so.</summary>
    protected async Task<IActionResult?> ReadAsync(CancellationToken cancel)
    {
        var pairs = Request.Query.SelectMany(p => p.Value, (p, value) => KeyValuePair.Create(p.Key, value ?? ""));
        try
        {
            Filter = StatementFilter.Parse(pairs, await terms.GetAsync(db, cancel));
        }
        catch (FilterRefusedException refused)
        {
            return Unknown(refused, Path);
        }
        catch (QuestionRefusedException refused)
        {
            return Unread(refused, Path);
        }
        Index = await corpus.InStepAsync(db, cancel);
        // An empty list would say that there is nothing.
        if (!corpus.IsMade) return NotYet("The corpus is being indexed, which is done once. Lists can be asked for when that is done; ask again in a while.");
        Chips = Chip.Of(Filter, Address);
        return null;
    }

    /// <summary>Sets the pages of the list; where the address asks for one behind the last, the answer that says so.</summary>
    protected IActionResult? Turn(int total, int pageCount)
    {
        Pager = new Pager(Filter.Page, pageCount, page => Address(Filter.At(page)));
        return total == 0 || Filter.Page <= pageCount ? null
            : Missing($"This list ends with page {pageCount}.", [($"the last page", Address(Filter.At(pageCount)))]);
    }

    /// <summary>Only the page itself shows facets; data does without.</summary>
    protected bool IsPage => HttpContext.AskedForm() == PageForm.Page;

    protected void SetFacets(IReadOnlyList<Facet> facets)
    {
        Facets = FacetList.Of(facets, Filter, Address);
        if (facets.FirstOrDefault(f => f.Name == "year") is not { Choices.Count: > 0 } years) return;
        Years = YearBars.Of(
            years.Choices.Select(y => new YearCount(Counts.Year(y.Value), null, y.Count)),
            year => Address(Filter.Has("year", year) ? Filter.Remove("year", year) : Filter.Replace("year", year)),
            most: 20,
            chosen: year => Filter.Years.Count > 0 && (year is null
                ? Filter.Years.Contains(YearRange.Undated)
                : Filter.Years.Any(r => r != YearRange.Undated && (r.From ?? 0) <= year && year <= (r.To ?? 9999))));
    }

    /// <summary>Looks for what there would be otherwise, where nothing was found.</summary>
    protected void LookForWaysOut(Func<StatementFilter, int> count)
    {
        Lacking = Filter.Words?.Lacking(Index) ?? [];
        Meant = WayOut.Meant(Filter, Index, count, Address);
        WaysOut = WayOut.Of(Filter, count, Address);
    }

    /// <summary>Where the same filter is seen as pictures, or as one of them.</summary>
    public string PicturesAddress(string? picture = null) => Addresses.See(picture, Filter.Choosing().Select(p => (p.Name, p.Value)));

    /// <summary>What the feed of this list holds: the newest, unless the address asks for another order.</summary>
    protected StatementFilter Fed => Request.Query["sort"].Any(s => !string.IsNullOrWhiteSpace(s)) ? Filter : Filter with { Sort = SortOrder.Newest };

    /// <summary>The feed of this list: its entries, under the sentence that describes it.</summary>
    protected IActionResult Feed(string title, IEnumerable<AtomEntry> entries) =>
        Feed(title, Sentence, Address(Filter.At(1)), DataAddress("atom"), entries, Changed(db));

    protected string Absolute(string address) => Addresses.Absolute(Request, address);

    private static string Query(StatementFilter filter) => filter.ToQueryString() is { Length: > 0 } query ? "?" + query : "";
}
