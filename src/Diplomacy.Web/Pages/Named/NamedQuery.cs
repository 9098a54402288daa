using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;
using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Named;

/// <summary>Finds names across documents and the places that name them.</summary>
/// <param name="all">All names; which documents have them is asked of the same index.</param>
/// <param name="names">Those of them that are listed.</param>
internal sealed class NamedQuery(DiplomacyContext db, NamesOfIndex all, IReadOnlyList<NameCount> names, IQueryable<NamedRow> rows, CancellationToken cancel)
{
    /// <summary>The letters with which names begin, each with the number of names.</summary>
    public IReadOnlyList<(char Letter, int Names)> Letters() =>
        [.. names.GroupBy(n => n.Initial[0]).Select(g => (g.Key, g.Count())).OrderBy(l => l.Key)];

    /// <summary>One page of names: those that most documents name first, under a letter in alphabetical order.</summary>
    /// <param name="typed">Words that the name must hold, or null.</param>
    /// <param name="letter">What it begins with, or null.</param>
    /// <param name="items">Most documents of each.</param>
    /// <param name="most">Most places in each document.</param>
    /// <param name="counted">With how many times all documents name each, for which all of these have to be looked at.</param>
    public async Task<ListPage<NamedGroup>> FindAsync(string? typed, string? letter, int page, int size, int items, int most = int.MaxValue, bool counted = true)
    {
        var found = names.AsEnumerable();
        if (!string.IsNullOrEmpty(letter)) found = found.Where(n => n.Initial.StartsWith(letter, StringComparison.Ordinal)).OrderBy(n => n.Initial, StringComparer.Ordinal);
        if (!string.IsNullOrWhiteSpace(typed))
        {
            var called = await CalledAsync(typed);
            found = found.Where(n => called.Contains(n.Slug));
        }
        var list = found.ToList();
        var shown = list.Skip((int)Math.Min(int.MaxValue, (long)(page - 1) * size)).Take(size).ToList();
        var latest = shown.ToDictionary(n => n.Slug, n => all.Index.Newest(all.Dimension, n.Slug, items));
        int[] ids = [.. latest.Values.SelectMany(a => a).Distinct()];
        var named = (await RowsAsync(ids, [.. latest.Keys])).ToLookup(r => (r.Slug, r.AgreementId));
        var lines = await AgreementLines.LoadAsync(db, ids, cancel);
        var places = await PlacesAsync(ids);
        if (counted) await CountMentionsAsync([.. latest.Keys]);
        return new(list.Count, page, size,
        [
            // What was removed since the index was in step is left out.
            .. shown.Select(n => (Name: n, Rows: latest[n.Slug].Where(lines.ContainsKey).SelectMany(a => named[(n.Slug, a)]).ToList()))
                .Where(n => n.Rows.Count > 0)
                .Select(n => Group(n.Name.Slug, n.Name.Documents, counted ? all.Mentions.GetValueOrDefault(n.Name.Slug) : 0, n.Rows, lines, places, most)),
        ]);
    }

    /// <summary>One name with a page of the documents that have it, the newest first, and with the words of each place.</summary>
    /// <returns>Null where it has gone since the index was in step.</returns>
    public async Task<NamedGroup?> OneAsync(string slug, int page, int size)
    {
        var name = names.First(n => n.Slug == slug);
        var skip = (int)Math.Min(name.Documents, (long)(page - 1) * size);
        int[] ids = [.. all.Index.Newest(all.Dimension, slug, skip + size).Skip(skip)];
        var named = (await RowsAsync(ids, [slug])).ToLookup(r => r.AgreementId);
        var lines = await AgreementLines.LoadAsync(db, ids, cancel);
        List<NamedRow> found = [.. ids.Where(lines.ContainsKey).SelectMany(id => named[id])];
        // Behind the last page there is the name all the same.
        if (found.Count == 0) found = await rows.Where(r => r.Slug == slug).Take(1).ToListAsync(cancel);
        if (found.Count == 0) return null;
        await CountMentionsAsync([slug]);
        var passages = await PlacesAsync(ids, withWords: true);
        return Group(slug, name.Documents, all.Mentions.GetValueOrDefault(slug), [.. found.Where(r => lines.ContainsKey(r.AgreementId))], lines, passages, int.MaxValue, found[0]);
    }

    /// <summary>The slugs that go by a form of the name that a document has.</summary>
    public Task<List<string>> OwnAsync(string own) => rows.Where(r => r.OwnSlug == own).Select(r => r.Slug).Distinct().ToListAsync(cancel);

    /// <summary>The slugs that a document calls exactly so ("OSCE"), in any letter case.</summary>
    public async Task<List<string>> FormAsync(string form)
    {
        var like = string.Concat(form.Select(c => c is '%' or '_' or '\\' ? $"\\{c}" : $"{c}"));
        var found = await rows.Where(r => EF.Functions.Like(r.Name, like, "\\")).Select(r => r.Slug).Distinct().ToListAsync(cancel);
        return [.. found.Where(Has)];
    }

    public bool Has(string slug) => names.Any(n => n.Slug == slug);

    /// <summary>Those whose name holds all words. A slug is the usual name without accents; a document may have another ("OSCE").</summary>
    private async Task<HashSet<string>> CalledAsync(string typed)
    {
        var found = rows;
        foreach (var word in SlugOf.Words(typed).Split('-'))
            found = found.Where(r => r.Slug.Contains(word) || r.OwnSlug.Contains(word) || EF.Functions.Like(r.Name, "%" + word + "%"));
        return [.. await found.Select(r => r.Slug).Distinct().ToListAsync(cancel)];
    }

    /// <summary>Looked up by document: of a name that everybody has, there are as many rows as documents.</summary>
    private Task<List<NamedRow>> RowsAsync(int[] ids, string[] slugs) =>
        rows.Where(r => EF.Parameter(ids).Contains(r.AgreementId) && EF.Parameter(slugs).Contains(r.Slug + "")).ToListAsync(cancel);

    private async Task CountMentionsAsync(string[] slugs)
    {
        string[] unknown = [.. slugs.Where(s => !all.Mentions.ContainsKey(s))];
        if (unknown.Length == 0) return;
        var counts = await rows.Where(r => EF.Parameter(unknown).Contains(r.Slug)).GroupBy(r => r.Slug)
            .Select(g => new { g.Key, Mentions = g.Sum(r => r.Mentions) }).ToListAsync(cancel);
        foreach (var count in counts) all.Mentions[count.Key] = count.Mentions;
    }

    private static NamedGroup Group(
        string slug, int documents, int mentions, List<NamedRow> rows, Dictionary<int, AgreementLine> lines, ILookup<int, Passage> passages, int most, NamedRow? first = null)
    {
        var cited = rows.Select(r => r.Cited).FirstOrDefault(c => c is not null);
        return new(
            slug, (first ?? rows[0]).UsualName, documents, mentions, cited?.Date ?? rows.Select(r => r.Date).OfType<string>().MaxBy(d => d.Length),
            cited is null ? null : new(cited.Heading, Addresses.Declaration(cited.Slug)),
            [.. rows.GroupBy(r => r.AgreementId).Select(r => Item([.. r], lines[r.Key], passages[r.Key], most))]);
    }

    private static NamedItem Item(List<NamedRow> rows, AgreementLine line, IEnumerable<Passage> passages, int most)
    {
        var names = rows.Select(r => r.Name).Distinct().ToList();
        var all = passages.OrderBy(p => p.Start).ToList();
        var places = Places(rows.SelectMany(r => r.Spans).Concat(Further(rows, all)), line, all, new Lazy<Marker>(() => MarkerOf(rows)));
        return new NamedItem(
            line, names, rows.Select(r => r.Office).FirstOrDefault(o => o is not null), rows[0].Party, rows.Exists(r => r.Signed),
            rows[0].Origin, [.. places.Take(most)], Math.Max(0, places.Count - most));
    }

    // A place is the passage that holds the first word of a span: a statement, or words that are none.
    private static List<NamedPlace> Places(IEnumerable<Span> spans, AgreementLine line, List<Passage> inOrder, Lazy<Marker> marker)
    {
        return [.. spans.OrderBy(s => s.Start)
            .Select(span => (span, passage: inOrder.FindLast(p => p.Start <= span.Start)))
            .GroupBy(p => p.passage?.Key ?? (object?)p.passage?.Start ?? p.span.Start)
            .Select(g => g.First().passage is { Key: { } key, Number: { } number }
                ? new NamedPlace(number, Addresses.Statement(line.Slug, key), g.Count(), Words(g.First().passage)) { Key = key }
                : new NamedPlace(Word(g.First().passage?.Class), Addresses.Place(line.PermanentId, g.First().span.Start), g.Count(), Words(g.First().passage))
                {
                    Reason = ClassWords.Reason(g.First().passage?.Class ?? PassageClass.FrontMatter),
                })];

        Snippet? Words(Passage? passage) => passage?.Text is { } text ? marker.Value.Snippet(text) : null;
    }

    /// <summary>
    /// Of a person the words are kept that told who it is; the other places of the document are those that have the surname. Only where the
    /// words of passages are at hand.
    /// </summary>
    private static List<Span> Further(List<NamedRow> rows, List<Passage> inOrder)
    {
        var people = rows.Where(r => r.PartyCode is not null).ToList();
        if (people.Count == 0) return [];
        var known = people.SelectMany(r => r.Spans).Select(s => inOrder.FindLast(p => p.Start <= s.Start)).ToHashSet();
        return [.. inOrder.Where(p => p.Text is { } text && !known.Contains(p) && people.Exists(r => PersonInText.IsNamed(text, r.Name, r.PartyCode!))).Select(p => new Span(p.Start, 0))];
    }

    private static Marker MarkerOf(List<NamedRow> rows) =>
        new(new AnyOf([.. rows.Select(r => Analyser.Tokens(r.Name).Select(t => t.Word).ToList()).Where(w => w.Count > 0)
            .SelectMany(w => w is [var one] ? [new Search.Questions.Word(one)] : rows[0].PartyCode is null ? [new Phrase(w)] : (Question[])[new Phrase(w), new Search.Questions.Word(w[^1])])]));

    private static string Word(PassageClass? passage) => passage switch
    {
        null or PassageClass.FrontMatter => "head of the file",
        PassageClass.Background => "prose",
        PassageClass.LeadIn => "lead-in",
        PassageClass.SecondLanguage => "second language",
        { } other => other.ToString().ToLowerInvariant(),
    };

    private async Task<ILookup<int, Passage>> PlacesAsync(int[] agreements, bool withWords = false) =>
        (await db.Passages.AsNoTracking().Where(p => EF.Parameter(agreements).Contains(p.AgreementId))
            .Select(p => new Passage(p.AgreementId, p.Start, p.Class, p.Commitment!.Key, p.Commitment.Number, withWords ? p.Text : null)).ToListAsync(cancel))
        .ToLookup(p => p.AgreementId);

    private sealed record Passage(int AgreementId, int Start, PassageClass Class, string? Key, string? Number, string? Text);
}
