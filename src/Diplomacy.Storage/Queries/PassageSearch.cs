using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>A passage that is no statement, as lists show it.</summary>
/// <param name="Snippet">Its words, or those of them around what was asked for, which are marked.</param>
/// <param name="Start">Offset in the source at which it begins; with the agreement's permanent id and a hyphen before it, its permanent key.</param>
public sealed record PassageLine(PassageClass Class, Snippet Snippet, int Start, AgreementLine Agreement)
{
    /// <summary>Its permanent key.</summary>
    public string Key => $"{Agreement.PermanentId}-{Start}";
}

/// <summary>Which other passages - recitals, openings, closings, texts that are not coded - have the words of a filter.</summary>
public static class PassageSearch
{
    private const int SnippetLength = 420;

    /// <summary>
    /// The best of them under all of the filter that concerns agreements; none without words, nor where the filter asks for what only
    /// statements have (area, strength, commits, by).
    /// </summary>
    /// <param name="size">Passages on a page.</param>
    public static async Task<ListPage<PassageLine>> FindAsync(
        DiplomacyContext db, SearchIndex index, StatementFilter filter, int page = 1, int size = StatementFilter.PageSize, CancellationToken cancel = default)
    {
        if (!filter.HasWords || filter.AsksForStatements) return new(0, page, size, []);
        var found = index.Search(filter.Request(SearchFor.Passages).At(page, size) with { Order = HitOrder.Best });
        int[] ids = [.. found.Hits.Select(h => h.Row)];
        var marker = filter.Words!.Marker(index);
        var rows = await db.Passages.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var lines = await AgreementLines.LoadAsync(db, [.. rows.Values.Select(p => p.AgreementId).Distinct()], cancel);
        return new(found.Total, page, size, [.. ids.Where(rows.ContainsKey).Select(id => rows[id]).Where(p => lines.ContainsKey(p.AgreementId)).Select(p =>
            new PassageLine(p.Class, marker.Snippet(p.Text, SnippetLength), p.Start, lines[p.AgreementId]))]);
    }
}
