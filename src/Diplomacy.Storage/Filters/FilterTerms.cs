using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Countries;
using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Filters;

/// <summary>A value that a filter may take: as addresses write it, as pages call it.</summary>
public sealed record Term(string Value, string Label);

/// <summary>
/// The values that filters know: parties by code, areas, and what the corpus names, by slug. A snapshot; load a new one
/// when the corpus version changes.
/// </summary>
public sealed class FilterTerms
{
    public required IReadOnlyDictionary<string, Term> Parties { get; init; }

    public required IReadOnlyDictionary<string, Term> Areas { get; init; }

    public required IReadOnlyDictionary<string, Term> Organisations { get; init; }

    public required IReadOnlyDictionary<string, Term> People { get; init; }

    /// <summary>Instruments that are cited, by the slug of the reference or of the agreement.</summary>
    public required IReadOnlyDictionary<string, Term> Cited { get; init; }

    /// <summary>ISO 639-1 codes.</summary>
    public required IReadOnlyDictionary<string, Term> Languages { get; init; }

    /// <summary>The parties and areas of the vocabularies, before anything is stored.</summary>
    public static FilterTerms OfVocabularies { get; } = new()
    {
        Parties = ByValue(Country.All.Select(c => new Term(c.Code, c.Name))),
        Areas = ByValue(Area.All.Select(a => new Term(a.Slug, a.Short))),
        Organisations = ByValue([]),
        People = ByValue([]),
        Cited = ByValue([]),
        Languages = ByValue([]),
    };

    /// <summary>What the corpus knows now.</summary>
    public static async Task<FilterTerms> LoadAsync(DiplomacyContext db, CancellationToken cancel = default)
    {
        var parties = await db.Parties.AsNoTracking().Select(p => new Term(p.Code, p.ShortName)).ToListAsync(cancel);
        var organisations = await db.Organisations.AsNoTracking()
            .GroupBy(o => o.Slug).Select(g => new Term(g.Key, g.Min(o => o.UsualName)!)).ToListAsync(cancel);
        var people = await db.People.AsNoTracking()
            .GroupBy(p => p.Slug).Select(g => new Term(g.Key, g.Max(p => p.Name)!)).ToListAsync(cancel);
        var references = await db.References.AsNoTracking()
            .GroupBy(r => r.Slug).Select(g => new Term(g.Key, g.Min(r => r.UsualTitle)!)).ToListAsync(cancel);
        var cited = await db.References.AsNoTracking().Where(r => r.Cited != null)
            .Select(r => new Term(r.Cited!.Slug, r.Cited.Heading)).Distinct().ToListAsync(cancel);
        // SQLite cannot part a list of values within a query.
        var languages = await db.Agreements.AsNoTracking().Select(a => a.Languages).Distinct().ToListAsync(cancel);
        return new FilterTerms
        {
            Parties = ByValue(Country.All.Select(c => new Term(c.Code, c.Name)).Concat(parties)),
            Areas = OfVocabularies.Areas,
            Organisations = ByValue(organisations),
            People = ByValue(people),
            Cited = ByValue(references.Concat(cited)),
            Languages = ByValue(languages.SelectMany(l => l).Distinct().Select(l => new Term(l, LanguageNames.Of(l)))),
        };
    }

    /// <summary>Terms found by their value in any letter case.</summary>
    public static IReadOnlyDictionary<string, Term> ByValue(IEnumerable<Term> terms)
    {
        var known = new Dictionary<string, Term>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in terms) known.TryAdd(term.Value, term);
        return known;
    }
}
