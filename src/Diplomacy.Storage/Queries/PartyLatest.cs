using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>The latest of a party.</summary>
/// <param name="TalkedAboutIn">Declarations that talk about it and to which it is no party, the newest first.</param>
/// <param name="TalkedAbout">How many there are.</param>
public sealed record PartyLatest(
    IReadOnlyList<AgreementLine> Declarations, IReadOnlyList<StatementLine> Statements, IReadOnlyList<AgreementLine> TalkedAboutIn, int TalkedAbout)
{
    /// <summary>The newest of each.</summary>
    /// <param name="code">Of the party.</param>
    public static async Task<PartyLatest> FindAsync(DiplomacyContext db, SearchIndex index, string code, int most, CancellationToken cancel = default)
    {
        var filter = new StatementFilter(FilterTerms.OfVocabularies) { Countries = [code] };
        var declarations = index.Newest(DimensionNames.Country, code, most);
        var statements = index.Search(filter.Request(SearchFor.Statements).At(1, most)).Hits;
        var talking = await db.Mentions.AsNoTracking().Where(m => m.PartyCode == code)
            .OrderByDescending(m => m.Agreement.FirstDay).ThenBy(m => m.Agreement.Slug).Select(m => m.AgreementId).ToListAsync(cancel);
        int[] all = [.. declarations.Concat(statements.Select(s => s.Agreement)).Concat(talking.Take(most)).Distinct()];
        var lines = await AgreementLines.LoadAsync(db, all, cancel);
        return new(
            Of(declarations), await StatementLines.LoadAsync(db, [.. statements.Select(s => s.Row)], null, cancel), Of(talking.Take(most)), talking.Count);

        List<AgreementLine> Of(IEnumerable<int> ids) => [.. ids.Where(lines.ContainsKey).Select(id => lines[id])];
    }
}
