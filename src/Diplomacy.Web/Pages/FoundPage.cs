using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;

namespace Diplomacy.Web.Pages;

/// <summary>What was found by words and filters: with the pages that the words name above it, and ways out where it is nothing.</summary>
public abstract class FoundPage(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms, KnownNames names) : FilteredPage(db, corpus, terms)
{
    /// <summary>How many there are.</summary>
    public int Total { get; private set; }

    /// <summary>The pages that the words name.</summary>
    public IReadOnlyList<Offer> Offers { get; private set; } = [];

    /// <summary>What to take off, where nothing was found, and how many there would be.</summary>
    public IReadOnlyList<WayOut> WaysOut { get; private set; } = [];

    /// <summary>The words that were probably meant, where nothing was found for lack of those that were asked for, or null.</summary>
    public WayOut? Meant { get; private set; }

    /// <summary>How many statements and how many declarations there are by this filter; of the list that is shown without its address.</summary>
    public abstract (string Name, int Count, string? Href)[] Lists { get; }

    /// <summary>How many of the page's list a filter finds.</summary>
    protected abstract int Count(StatementFilter filter);

    /// <summary>A number and what a filter asks for, in English.</summary>
    protected abstract string Say(StatementFilter filter, int total);

    /// <summary>What there would be otherwise, where nothing was found.</summary>
    private void LookForWaysOut()
    {
        Meant = WayOut.Meant(Filter, Index, Count, Address);
        WaysOut = WayOut.Of(Filter, Count, Address);
    }

    /// <summary>Sets what only the page shows: facets, the other list, what the words name, and ways out where nothing was found.</summary>
    protected async Task FinishAsync(IReadOnlyList<Facet> facets, int total, CancellationToken cancel)
    {
        SetFacets(facets);
        Total = total;
        if (total == 0) LookForWaysOut();
        if (Filter.Page > 1 || Filter.Words is not { HasWords: true } words) return;
        var named = Offer.Of(Filter, await names.GetAsync(Db, Index, cancel), Count, Say, Address);
        Offers = [.. named.Concat((await NamedDeclarations.FindAsync(Db, Index, words, cancel)).Select(Offer.Of)).Take(Offer.Most)];
    }
}
