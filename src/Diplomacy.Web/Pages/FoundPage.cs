using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;

namespace Diplomacy.Web.Pages;

/// <summary>What was found by words and filters, with the pages that the words name above it.</summary>
public abstract class FoundPage(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms, KnownNames names) : FilteredPage(db, corpus, terms)
{
    /// <summary>How many there are.</summary>
    public int Total { get; private set; }

    /// <summary>How many of the page's list a filter finds.</summary>
    protected abstract int Count(StatementFilter filter);

    /// <summary>A number and what a filter asks for, in English.</summary>
    protected abstract string Say(StatementFilter filter, int total);

    /// <summary>Sets what only the page shows: facets, the other list, what the words name, and ways out where nothing was found.</summary>
    protected async Task FinishAsync(IReadOnlyList<Facet> facets, int total, CancellationToken cancel)
    {
        SetFacets(facets);
        Total = total;
        if (total == 0) LookForWaysOut(Count);
        if (Filter.Page > 1 || Filter.Words is not { HasWords: true } words) return;
        var known = await names.GetAsync(Db, Index, cancel);
        var named = Offer.Of(Filter, known, Count, Say, Address);
        // Words that are a name, and nothing else, stand in a title by chance: North Macedonia, the Republic of Korea.
        var titled = Offer.IsOneName(words, known) ? [] : await NamedDeclarations.FindAsync(Db, Index, words, cancel);
        Offers = [.. named.Concat(titled.Select(Offer.Of)).Take(Offer.Most)];
    }
}
