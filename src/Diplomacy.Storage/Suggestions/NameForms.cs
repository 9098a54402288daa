using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Vocabulary;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Names;

namespace Diplomacy.Storage.Suggestions;

/// <summary>A thing with the names that it goes by, its own first.</summary>
/// <param name="Whole">Names that count when all of them is typed, but are not completed: official names of a country and those of its people, parts of an area's name.</param>
internal sealed record NameForms(CorpusName Thing, IReadOnlyList<string> Names, IReadOnlyList<string> Whole)
{
    /// <summary>The names of countries that the corpus does not have: who writes one means no other within it.</summary>
    public static IEnumerable<string> Elsewhere(IEnumerable<CorpusName> had)
    {
        var codes = had.Where(n => n.Kind == NameKind.Country).Select(n => n.Value).ToHashSet(StringComparer.Ordinal);
        return Country.All.Where(c => !codes.Contains(c.Code)).SelectMany(c => (string[])[c.Name, .. c.Variants, .. c.Official, .. c.Demonyms]);
    }

    /// <summary>All that the corpus has, those of most declarations first; last the countries of which it only speaks.</summary>
    public static IEnumerable<NameForms> Of(FilterTerms terms, SearchIndex index)
    {
        string[] dimensions = [DimensionNames.Country, DimensionNames.Area, DimensionNames.Organisation, DimensionNames.Person, DimensionNames.Cites];
        var counts = index.Search(new() { For = SearchFor.Agreements, Facets = dimensions, MostValues = int.MaxValue, Take = 0 })
            .Facets.ToDictionary(f => f.Dimension, f => f.Values.ToDictionary(v => v.Value, v => v.Count, StringComparer.Ordinal));
        var countries = Known(terms.Parties, NameKind.Country, DimensionNames.Country).Select(CountryOf);
        var areas = Known(terms.Areas, NameKind.Area, DimensionNames.Area).Select(AreaOf);
        var organisations = Named(Known(terms.Organisations, NameKind.Organisation, DimensionNames.Organisation), UsualNames.Organisations, terms.Organisations);
        var people = Named(Known(terms.People, NameKind.Person, DimensionNames.Person), [], terms.People);
        var cited = Named(Known(terms.Cited, NameKind.Instrument, DimensionNames.Cites), UsualNames.Instruments, terms.Cited);
        return countries.Concat(areas).Concat(organisations).Concat(people).Concat(cited).OrderByDescending(n => n.Thing.Declarations);

        IEnumerable<CorpusName> Known(IReadOnlyDictionary<string, Term> known, NameKind kind, string dimension) =>
            from term in known.Values.DistinctBy(t => t.Value)
            let count = term.Means is null ? counts[dimension].GetValueOrDefault(term.Value) : 0
            where count > 0 || (kind == NameKind.Country && terms.Named.Contains(term.Value))
            select new CorpusName(kind, term.Value, term.Value, term.Label, count);
    }

    /// <summary>A title without what tells it from others of the same words.</summary>
    private static IEnumerable<string> Bare(string label) => label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? [label[..at]] : [];

    private static NameForms CountryOf(CorpusName name) => Country.Find(name.Value) is { } country
        ? new(name with { Slug = country.Slug }, [name.Label, .. country.Variants], [.. country.Official, .. country.Demonyms])
        : new(name with { Slug = name.Value.ToLowerInvariant() }, [name.Label], []);

    private static NameForms AreaOf(CorpusName name)
    {
        var area = Area.Find(name.Value)!;
        // "Trade, investment and the economy" is what is asked for by "investment".
        var parts = area.Label.Split([", ", " and the ", " and "], StringSplitOptions.RemoveEmptyEntries);
        return new(name, [area.Short, area.Label], [.. parts, area.Slug.Replace('-', ' ')]);
    }

    private static IEnumerable<NameForms> Named(
        IEnumerable<CorpusName> names, IEnumerable<(string Usual, IReadOnlyList<string> Others)> vocabulary, IReadOnlyDictionary<string, Term> known)
    {
        var others = vocabulary.DistinctBy(v => SlugOf.Words(v.Usual)).ToDictionary(v => SlugOf.Words(v.Usual), v => v.Others, StringComparer.Ordinal);
        // By the forms that single documents have.
        var own = known.Where(k => k.Value.Means is null && k.Key != k.Value.Value).ToLookup(k => k.Value.Value, k => k.Key.Replace('-', ' '));
        return names.Select(n => new NameForms(n, [n.Label, .. Bare(n.Label), .. others.GetValueOrDefault(SlugOf.Words(n.Label), [])], [.. own[n.Value]]));
    }
}
