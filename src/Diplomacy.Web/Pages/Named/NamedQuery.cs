using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Named;

/// <summary>Finds names across documents and the places that name them.</summary>
internal sealed class NamedQuery(DiplomacyContext db, IQueryable<NamedRow> rows, CancellationToken cancel)
{
    /// <summary>The letters with which names begin, each with the number of names.</summary>
    public async Task<IReadOnlyList<(char Letter, int Names)>> LettersAsync()
    {
        var letters = await rows.Select(r => new { r.Slug, Letter = r.Initial.Substring(0, 1) }).Distinct().GroupBy(s => s.Letter)
            .Select(g => new { Letter = g.Key, Names = g.Count() }).ToListAsync(cancel);
        return [.. letters.Select(l => (l.Letter[0], l.Names)).OrderBy(l => l.Item1)];
    }

    /// <summary>One page of names: those that most documents name first, under a letter in alphabetical order.</summary>
    /// <param name="typed">Words that the name must hold, or null.</param>
    /// <param name="letter">What it begins with, or null.</param>
    /// <param name="only">One slug alone, or null.</param>
    /// <param name="items">Most documents of each.</param>
    /// <param name="most">Most places in each document.</param>
    public async Task<ListPage<NamedGroup>> FindAsync(string? typed, string? letter, string? only, int page, int size, int items, int most = int.MaxValue)
    {
        var found = rows;
        if (only is not null) found = found.Where(r => r.Slug == only);
        if (!string.IsNullOrEmpty(letter)) found = found.Where(r => r.Initial.StartsWith(letter));
        if (!string.IsNullOrWhiteSpace(typed))
        {
            // A slug is the usual name without accents; a document may have another ("OSCE").
            foreach (var word in SlugOf.Words(typed).Split('-'))
                found = found.Where(r => r.Slug.Contains(word) || r.OwnSlug.Contains(word) || EF.Functions.Like(r.Name, "%" + word + "%"));
        }
        var groups = found.GroupBy(r => r.Slug).Select(g => new { Slug = g.Key, Documents = g.Select(r => r.AgreementId).Distinct().Count(), Mentions = g.Sum(r => r.Mentions), Initial = g.Min(r => r.Initial) });
        var total = await groups.CountAsync(cancel);
        var ordered = string.IsNullOrEmpty(letter) ? groups.OrderByDescending(g => g.Documents).ThenBy(g => g.Slug) : groups.OrderBy(g => g.Initial);
        var shown = await ordered.Skip((page - 1) * size).Take(size).ToListAsync(cancel);
        var slugs = shown.Select(g => g.Slug).ToList();
        // The latest rows of each name are chosen here: SQLite cannot take the first few of each group where rows are joined.
        var order = await rows.Where(r => slugs.Contains(r.Slug)).OrderByDescending(r => r.Agreement.FirstDay).ThenBy(r => r.AgreementId)
            .Select(r => new { r.Id, r.Slug, r.AgreementId }).ToListAsync(cancel);
        // A document that names it under two forms is one document.
        var latest = order.GroupBy(r => r.Slug).SelectMany(g => g.GroupBy(r => r.AgreementId).Take(items).SelectMany(d => d)).Select(r => r.Id).ToList();
        var byId = await rows.Where(r => latest.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        var named = latest.Select(id => byId[id]).GroupBy(r => r.Slug).ToDictionary(g => g.Key, g => g.ToList());
        var ids = named.Values.SelectMany(r => r.Select(n => n.AgreementId)).Distinct().ToList();
        var lines = (await db.Agreements.Where(a => ids.Contains(a.Id)).ToLinesAsync(cancel)).ToDictionary(a => a.PermanentId);
        var places = await PlacesAsync(ids);
        return new(total, page, size, [.. shown.Select(g => Group(g.Slug, g.Documents, g.Mentions, named[g.Slug], lines, places, most))]);
    }

    private static NamedGroup Group(
        string slug, int documents, int mentions, List<NamedRow> rows, Dictionary<string, AgreementLine> lines, ILookup<int, Passage> passages, int most)
    {
        var cited = rows.Select(r => r.Cited).FirstOrDefault(c => c is not null);
        return new(
            slug, rows[0].UsualName, documents, mentions, cited?.Date ?? rows.Select(r => r.Date).OfType<string>().MaxBy(d => d.Length),
            cited is null ? null : new(cited.Heading, Addresses.Declaration(cited.Slug)),
            [.. rows.GroupBy(r => r.AgreementId).Select(r => Item([.. r], lines, passages[r.Key], most))]);
    }

    private static NamedItem Item(List<NamedRow> rows, Dictionary<string, AgreementLine> lines, IEnumerable<Passage> passages, int most)
    {
        var line = lines[rows[0].Agreement.PermanentId];
        var places = Places(rows.SelectMany(r => r.Spans), line, passages);
        return new NamedItem(
            line, [.. rows.Select(r => r.Name).Distinct()], rows.Select(r => r.Office).FirstOrDefault(o => o is not null), rows[0].Party, rows.Exists(r => r.Signed),
            rows[0].Origin, [.. places.Take(most)], Math.Max(0, places.Count - most));
    }

    // A place is the passage that holds the first word of a span: a statement, or words that are none.
    private static List<NamedPlace> Places(IEnumerable<Span> spans, AgreementLine line, IEnumerable<Passage> passages)
    {
        var inOrder = passages.OrderBy(p => p.Start).ToList();
        return [.. spans.OrderBy(s => s.Start)
            .Select(span => (span, passage: inOrder.FindLast(p => p.Start <= span.Start)))
            .GroupBy(p => p.passage?.Key ?? (object?)p.passage?.Start ?? p.span.Start)
            .Select(g => g.First().passage is { Key: { } key, Number: { } number }
                ? new NamedPlace(number, Addresses.Statement(line.Slug, key), g.Count())
                : new NamedPlace(Word(g.First().passage?.Class), Addresses.Place(line.PermanentId, g.First().span.Start), g.Count()))];
    }

    /// <summary>The slugs that go by a form of the name that a document has.</summary>
    public Task<List<string>> OwnAsync(string own) => rows.Where(r => r.OwnSlug == own).Select(r => r.Slug).Distinct().ToListAsync(cancel);

    public Task<bool> HasAsync(string slug) => rows.AnyAsync(r => r.Slug == slug, cancel);

    private static string Word(PassageClass? passage) => passage switch
    {
        null => "front matter",
        PassageClass.LeadIn => "lead-in",
        PassageClass.SecondLanguage => "second language",
        PassageClass.FrontMatter => "front matter",
        { } other => other.ToString().ToLowerInvariant(),
    };

    private async Task<ILookup<int, Passage>> PlacesAsync(List<int> agreements) =>
        (await db.Passages.AsNoTracking().Where(p => agreements.Contains(p.AgreementId))
            .Select(p => new Passage(p.AgreementId, p.Start, p.Class, p.Commitment!.Key, p.Commitment.Number)).ToListAsync(cancel))
        .ToLookup(p => p.AgreementId);

    private sealed record Passage(int AgreementId, int Start, PassageClass Class, string? Key, string? Number);
}
