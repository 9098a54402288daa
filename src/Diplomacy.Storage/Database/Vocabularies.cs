using Diplomacy.Parsing.Countries;
using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Database;

/// <summary>Copies the parser's vocabularies into the database, so that rows can refer to them and pages can list them.</summary>
internal static class Vocabularies
{
    public static async Task StoreAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var areas = await db.Areas.ToDictionaryAsync(a => a.Slug, cancel);
        foreach (var (ordinal, known) in Parsing.Areas.Area.All.Index())
        {
            if (!areas.TryGetValue(known.Slug, out var area))
                db.Areas.Add(area = new Area { Slug = known.Slug, Label = known.Label, Short = known.Short, Scope = known.Scope });
            (area.Label, area.Short, area.Scope, area.Ordinal) = (known.Label, known.Short, known.Scope, ordinal);
            if (!area.EuroVoc.SequenceEqual(known.Eurovoc)) area.EuroVoc = [.. known.Eurovoc];
        }
        var parties = await db.Parties.ToDictionaryAsync(p => p.Code, cancel);
        foreach (var known in Country.All)
        {
            if (!parties.TryGetValue(known.Code, out var party)) db.Parties.Add(party = Row(known.Code));
            (party.Slug, party.Name, party.ShortName) = (known.Slug, known.OfficialName, known.Name);
            party.IsOrganisation = known.Kind == CountryKind.Organisation;
        }
    }

    /// <summary>Rows for codes that a document uses and no vocabulary knows; they go by their code.</summary>
    public static async Task StoreUnknownAsync(DiplomacyContext db, IEnumerable<string> codes, CancellationToken cancel)
    {
        var unknown = codes.Where(c => Country.Find(c)?.Code != c).Distinct(StringComparer.Ordinal).ToList();
        if (unknown.Count == 0) return;
        var stored = await db.Parties.Where(p => unknown.Contains(p.Code)).Select(p => p.Code).ToListAsync(cancel);
        db.Parties.AddRange(unknown.Except(stored).Select(Row));
    }

    private static Party Row(string code) =>
        new() { Code = code, Slug = code.ToLowerInvariant(), Name = code, ShortName = code, IsOrganisation = code.Length != 2 };
}
