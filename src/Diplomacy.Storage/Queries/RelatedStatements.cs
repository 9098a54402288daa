using Diplomacy.Search.Analysis;
using Diplomacy.Search.Comparing;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>The statement to which others are related.</summary>
/// <param name="AgreementId">Of its agreement, none of whose other statements is related.</param>
/// <param name="Parties">Codes of the agreement's parties.</param>
/// <param name="People">Names of those who spoke or signed.</param>
/// <param name="Operative">The words that decided its strength: they tell how firmly it binds, not on what.</param>
/// <param name="Areas">Slugs.</param>
public sealed record RelatedTo(
    int AgreementId, string Text, IReadOnlyList<string> Parties, IReadOnlyList<string> People, IReadOnlyList<string> Operative, IReadOnlyList<string> Areas);

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

    /// <summary>Asked of those that share no area, or no more than one telling word.</summary>
    private const float EnoughAlone = 0.45f;

    /// <summary>The rarities that shared words come to at least: a word of a tenth of all rows has 2.3, one of a hundredth 4.6.</summary>
    private const float LeastWeight = 6.5f;

    /// <summary>The most like first; none that is not alike.</summary>
    /// <param name="mostOfAgreement">Of one other agreement.</param>
    public static async Task<IReadOnlyList<RelatedStatement>> FindAsync(
        DiplomacyContext db, SearchIndex index, RelatedTo to, int most, int mostOfAgreement, CancellationToken cancel = default)
    {
        var ways = to.Operative.SelectMany(words => Analyser.Tokens(words)).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        var own = SpeakerWords.Stems(to.Parties, to.People).Union(ways).ToHashSet(StringComparer.Ordinal);
        if (RelatedRows.Asked(index, to.Text, own) is not { } asked) return [];
        var hits = RelatedRows.Find(index, asked, to.AgreementId, Considered);
        var lines = await StatementLines.LoadAsync(db, [.. hits.Select(h => h.Row)], null, cancel);
        if (lines.Count == 0) return [];
        int[] agreements = [.. hits.Select(h => h.Agreement).Distinct()];
        var people = await db.People.Where(p => EF.Parameter(agreements).Contains(p.AgreementId)).Select(p => p.Name).Distinct().ToListAsync(cancel);
        var names = SpeakerWords.Stems(lines.SelectMany(l => l.Agreement.Parties).Select(p => p.Code).Distinct(), people).Union(own).ToHashSet(StringComparer.Ordinal);
        List<ComparedText> texts = [new(0, "", to.Text), .. lines.Select(l => new ComparedText(1, l.Key, l.Text))];
        var alike = Likeness.Pairs(texts, index, names)
            .Select(p => (Line: lines[Math.Max(p.One, p.Other) - 1], p.Likeness))
            .Select(p => (p.Line, p.Likeness, Shared: RelatedRows.Shared(index, p.Line.Text, to.Text, names)))
            .Where(p => p.Shared.Weight >= LeastWeight && p.Likeness >= (p.Shared.Words.Count > 1 && p.Line.Areas.Any(a => to.Areas.Contains(a.Slug)) ? Enough : EnoughAlone))
            .Select(p => new RelatedStatement(p.Line with { Marks = p.Shared.Marks }, p.Likeness, p.Shared.Words));
        return [.. InOrder(InOrder(alike).DistinctBy(r => r.Statement.Text).GroupBy(r => r.Statement.Agreement.Slug).SelectMany(g => g.Take(mostOfAgreement))).Take(most)];
    }

    private static IOrderedEnumerable<RelatedStatement> InOrder(IEnumerable<RelatedStatement> related) =>
        related.OrderByDescending(r => r.Likeness).ThenBy(r => r.Statement.Key, StringComparer.Ordinal);
}
