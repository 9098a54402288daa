using Diplomacy.Parsing.Countries;
using Diplomacy.Search.Analysis;
using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Names;

/// <summary>The words by which those are called who speak in a document: they tell who, not what.</summary>
public static class SpeakerWords
{
    /// <summary>
    /// The stems of the names of the parties of these agreements (official names and demonyms too: "norway", "kingdom", "norwegian") and of the people
    /// who spoke or signed.
    /// </summary>
    /// <param name="slugs">Of the agreements.</param>
    public static async Task<IReadOnlySet<string>> StemsAsync(DiplomacyContext db, IEnumerable<string> slugs, CancellationToken cancel = default)
    {
        string[] all = [.. slugs.Distinct()];
        var codes = await db.AgreementParties.Where(p => EF.Parameter(all).Contains(p.Agreement.Slug)).Select(p => p.PartyCode).Distinct().ToListAsync(cancel);
        var people = await db.People.Where(p => EF.Parameter(all).Contains(p.Agreement.Slug)).Select(p => p.Name).Distinct().ToListAsync(cancel);
        return Stems(codes, people);
    }

    /// <summary>The same of parties and people whose names are at hand.</summary>
    public static IReadOnlySet<string> Stems(IEnumerable<string> codes, IEnumerable<string> people) =>
        codes.Select(Country.Find).OfType<Country>()
            .SelectMany(c => (string[])[c.Name, .. c.Official, .. c.Variants, .. c.Demonyms]).Concat(people)
            .SelectMany(name => Analyser.Tokens(name)).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
}
