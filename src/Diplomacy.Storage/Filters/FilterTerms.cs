using System.Collections.Concurrent;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Sidecars;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Filters;

/// <summary>A value that a filter may take: as addresses write it, as pages call it.</summary>
public sealed record Term(string Value, string Label)
{
    /// <summary>For a name that several go by ("lee"): the values of all of them; else null.</summary>
    public IReadOnlyList<string>? Means { get; init; }
}

/// <summary>
/// The values that filters know: parties by code, areas, and what the corpus names, by slug. A snapshot; load a new one
/// when the corpus version changes.
/// </summary>
public sealed class FilterTerms
{
    public required IReadOnlyDictionary<string, Term> Parties { get; init; }

    public required IReadOnlyDictionary<string, Term> Areas { get; init; }

    /// <summary>Codes of parties that the corpus names: as parties, or only in its words.</summary>
    public IReadOnlySet<string> Named { get; init; } = new HashSet<string>();

    public IReadOnlyDictionary<string, Term> Organisations
    {
        get => LateOrganisations.Value;
        init => LateOrganisations = new(() => value);
    }

    public IReadOnlyDictionary<string, Term> People
    {
        get => LatePeople.Value;
        init => LatePeople = new(() => value);
    }

    /// <summary>Instruments that are cited: those of the corpus by their own slug.</summary>
    public IReadOnlyDictionary<string, Term> Cited
    {
        get => LateCited.Value;
        init => LateCited = new(() => value);
    }

    /// <summary>Slugs of instruments by the words of a title with whose they are or when: what leads on though no list calls them so now.</summary>
    internal Func<string, IReadOnlyList<string>> ToldInstruments { get; private init; } = _ => [];

    /// <summary>ISO 639-1 codes.</summary>
    public IReadOnlyDictionary<string, Term> Languages
    {
        get => LateLanguages.Value;
        init => LateLanguages = new(() => value);
    }

    /// <summary>Codes of warnings.</summary>
    public IReadOnlyDictionary<string, Term> Warnings { get; } = ByValue(DoubtKinds.All.Select(k => new Term(k.Code, k.Meaning)));

    /// <summary>Fields that a curator may set.</summary>
    public IReadOnlyDictionary<string, Term> Fields { get; } = ByValue(SidecarFields.All.Select(f => new Term(f, f.Replace('_', ' '))));

    private LateTerms LateOrganisations { get; init; } = Nothing;

    private LateTerms LatePeople { get; init; } = Nothing;

    private LateTerms LateCited { get; init; } = Nothing;

    private LateTerms LateLanguages { get; init; } = Nothing;

    private static LateTerms Nothing => new(() => ByValue([]));

    /// <summary>What was asked of these terms by fields of questions, with the answers.</summary>
    internal ConcurrentDictionary<(string Field, string Written), FieldAnswer> Answers { get; } = [];

    /// <summary>The parties and areas of the vocabularies, before anything is stored.</summary>
    public static FilterTerms OfVocabularies { get; } = new()
    {
        Parties = ByValue(Country.All.Select(c => new Term(c.Code, c.Name))),
        Areas = ByValue(Area.All.Select(a => new Term(a.Slug, a.Short))),
    };

    /// <summary>What the corpus knows now; names of people, bodies, instruments and languages are read when they are first asked for.</summary>
    public static async Task<FilterTerms> LoadAsync(DiplomacyContext db, CancellationToken cancel = default)
    {
        var parties = await db.Parties.AsNoTracking().Select(p => new Term(p.Code, p.ShortName)).ToListAsync(cancel);
        var options = SqliteConnections.Options(db.Database.GetConnectionString()!);
        return new FilterTerms
        {
            Parties = ByValue(Country.All.Select(c => new Term(c.Code, c.Name)).Concat(parties)),
            Areas = OfVocabularies.Areas,
            Named = parties.Select(p => p.Value).ToHashSet(StringComparer.Ordinal),
            LateOrganisations = Late(own => ByValue(OrganisationNames.Of(own).Select(o => new Term(o.Slug, o.Name)))),
            LatePeople = Late(own => WithOwn([.. own.People.Select(p => new Own(p.Slug, p.UsualName, p.OwnSlug, p.Name)).Distinct()])),
            LateCited = Late(own => WithOwn([.. own.References.Select(r => new Own(r.Slug, r.UsualTitle, r.OwnSlug, r.Title)).Distinct()])),
            ToldInstruments = words =>
            {
                using var own = new DiplomacyContext(options);
                return Names.ToldInstruments.Find(own, words);
            },
            // SQLite cannot part a list of values within a query.
            LateLanguages = Late(own => ByValue(own.Agreements.Select(a => a.Languages).Distinct().AsEnumerable()
                .SelectMany(l => l).Distinct().Select(l => new Term(l, LanguageNames.Of(l))))),
        };

        LateTerms Late(Func<DiplomacyContext, IReadOnlyDictionary<string, Term>> read) => new(() =>
        {
            using var own = new DiplomacyContext(options);
            return read(own);
        });
    }

    /// <summary>The values that the values of a filter mean: of a name that several go by, all of them.</summary>
    public static IReadOnlyList<string> Meant(IReadOnlyDictionary<string, Term> known, IReadOnlyList<string> values) =>
        [.. values.SelectMany(v => known.TryGetValue(v, out var term) && term.Means is { } means ? means : [v])];

    /// <summary>What a document calls somebody or something, and what all documents do.</summary>
    private sealed record Own(string Slug, string Usual, string OwnSlug, string Name);

    /// <summary>Names by their slugs, and by those that single documents give them: they lead to the one, or to all that go by them.</summary>
    private static IReadOnlyDictionary<string, Term> WithOwn(List<Own> names)
    {
        var known = (Dictionary<string, Term>)ByValue(names.Select(n => new Term(n.Slug, n.Usual)));
        foreach (var own in names.GroupBy(n => n.OwnSlug).Where(g => !known.ContainsKey(g.Key)).ToList())
        {
            var means = own.Select(n => n.Slug).Distinct().Order(StringComparer.Ordinal).ToList();
            known.Add(own.Key, means is [var one] ? known[one] : new Term(own.Key, own.First().Name) { Means = means });
        }
        return known;
    }

    /// <summary>Terms found by their value in any letter case.</summary>
    public static IReadOnlyDictionary<string, Term> ByValue(IEnumerable<Term> terms)
    {
        var known = new Dictionary<string, Term>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in terms) known.TryAdd(term.Value, term);
        return known;
    }
}
