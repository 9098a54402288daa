using Diplomacy.Search.Comparing;
using Diplomacy.Search.Index;
using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>A statement of another agreement that is like one.</summary>
/// <param name="Statement">With the telling words that both have marked.</param>
/// <param name="Likeness">0 to 1, as <see cref="Search.Comparing.Likeness"/> has it.</param>
/// <param name="Words">The telling words that both have, as this one writes them.</param>
public sealed record RelatedStatement(StatementLine Statement, float Likeness, IReadOnlyList<string> Words);

/// <summary>Which statements of other agreements are most like one.</summary>
public static class RelatedStatements
{
    /// <summary>Statements that are looked at closely: the cost of a page does not grow with the corpus.</summary>
    private const int Considered = 60;

    /// <summary>Nobody has set these side by side, so that more is asked of them than of those that are compared.</summary>
    private const float Enough = 0.25f;

    /// <summary>One word alone makes only short statements alike.</summary>
    private const float EnoughOfOneWord = 0.5f;

    /// <summary>The most like first; none that is not alike.</summary>
    /// <param name="slug">Of the agreement whose statement it is: no other statement of it is related.</param>
    /// <param name="mostOfAgreement">Of one other agreement.</param>
    public static async Task<IReadOnlyList<RelatedStatement>> FindAsync(
        DiplomacyContext db, SearchIndex index, string slug, string text, int most, int mostOfAgreement, CancellationToken cancel = default)
    {
        if (RelatedRows.Asked(index, text, await SpeakerWords.StemsAsync(db, [slug], cancel)) is not { } asked) return [];
        var own = await db.Agreements.Where(a => a.Slug == slug).Select(a => a.Id).FirstOrDefaultAsync(cancel);
        int[] ids = [.. RelatedRows.Find(index, asked, own, Considered).Select(h => h.Row)];
        var lines = await StatementLines.LoadAsync(db, ids, null, cancel);
        var names = await SpeakerWords.StemsAsync(db, lines.Select(l => l.Agreement.Slug).Append(slug), cancel);
        List<ComparedText> texts = [new(0, "", text), .. lines.Select(l => new ComparedText(1, l.Key, l.Text))];
        var alike = Likeness.Pairs(texts, index, names)
            .Where(p => p.Likeness >= Enough)
            .Select(p => (Line: lines[Math.Max(p.One, p.Other) - 1], p.Likeness))
            .Select(p => Marked(p.Line, p.Likeness, Likeness.Shared(p.Line.Text, text, index, names)))
            .Where(r => r.Words.Count > 1 || r.Likeness >= EnoughOfOneWord);
        return [.. InOrder(InOrder(alike).GroupBy(r => r.Statement.Agreement.Slug).SelectMany(g => g.Take(mostOfAgreement))).Take(most)];
    }

    private static IOrderedEnumerable<RelatedStatement> InOrder(IEnumerable<RelatedStatement> related) =>
        related.OrderByDescending(r => r.Likeness).ThenBy(r => r.Statement.Key, StringComparer.Ordinal);

    private static RelatedStatement Marked(StatementLine line, float likeness, IReadOnlyList<Mark> shared) =>
        new(line with { Marks = shared }, likeness,
            [.. shared.Select(m => line.Text.Substring(m.Start, m.Length)).Distinct(StringComparer.OrdinalIgnoreCase)]);
}
