using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>The untouched source, each character of it in its class.</summary>
public sealed class SourceModel(DiplomacyContext db) : SitePage
{
    // Above this, a browser would choke on one page; the bytes can be had.
    private const int MostShown = 2_000_000;
    private const int MostListed = 300;

    public DeclarationLink Declaration { get; private set; } = null!;

    public SourceFile Received { get; private set; } = null!;

    public IReadOnlyList<SourceStretch> Stretches { get; private set; } = [];

    public IReadOnlyList<(PassageClass Class, int Characters)> Classes { get; private set; } = [];

    public bool CutOff { get; private set; }

    /// <summary>The source is an archive, and what is shown the text in it.</summary>
    public bool IsExtracted => !Received.MediaType.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>The class whose passages are shown, or null.</summary>
    public PassageClass? Shown { get; private set; }

    /// <summary>The passages of that class, as many as one page lists.</summary>
    public IReadOnlyList<SourceStretch> Passages { get; private set; } = [];

    public int PassageCount { get; private set; }

    public bool IsShown(SourceStretch stretch) => stretch.Class == Shown;

    /// <summary>The offset at which a permanent name leads into the source, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public int? At { get; set; }

    /// <summary>The stretch that covers <see cref="At"/>.</summary>
    public bool IsAt(SourceStretch stretch) => At is { } at && stretch.Span.Start <= at && at < stretch.Span.End;

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "class")] string? of)
    {
        if (!string.IsNullOrEmpty(of))
        {
            if (!CodeNames.TryParse<PassageClass>(of, out var known)) return Bad($"“{of}” is no class of passages.", CodeNames.Codes<PassageClass>());
            Shown = known;
        }
        var row = await db.Agreements.AsNoTracking().Where(a => a.Slug == slug)
            .Select(a => new
            {
                Link = new DeclarationLink(a.PermanentId, a.Slug, a.Heading, a.Date),
                File = new SourceFile(a.Source.FileName, a.Source.Sha256, a.Source.MediaType, a.Source.ByteCount, a.SourceUrl, a.Licence),
                a.Source.Text,
                a.Ledger,
                Reasons = a.Blocks.Where(b => b.Because != null).SelectMany(b => b.Passages, (b, p) => new { p.Start, b.Because }).ToList(),
                Keys = a.Commitments.Select(c => new { c.Start, c.Key }).ToList(),
            })
            .SingleOrDefaultAsync();
        if (row is null) return await FormerAsync(db, slug);
        Declaration = row.Link;
        Received = row.File;
        var entries = row.Ledger?.Entries ?? [new LedgerEntry(PassageClass.Unread, new Span(0, row.Text.Length))];
        var reasons = row.Reasons.GroupBy(r => r.Start).ToDictionary(g => g.Key, g => g.First().Because);
        var keys = row.Keys.ToDictionary(k => k.Start, k => k.Key);
        Classes = [.. entries.GroupBy(e => e.Class).Where(g => g.Key != PassageClass.Space).Select(g => (g.Key, g.Sum(e => e.Span.Length))).OrderByDescending(c => c.Item2)];
        CutOff = row.Text.Length > MostShown;
        Stretches = [.. entries.TakeWhile(e => e.Span.End <= MostShown)
            .Select(e => new SourceStretch(e.Class, e.Span, e.Span.Slice(row.Text), keys.GetValueOrDefault(e.Span.Start), Reason(e)))];
        var ofClass = Stretches.Where(IsShown).ToList();
        (Passages, PassageCount) = ([.. ofClass.Take(MostListed)], ofClass.Count);
        return Show(new
        {
            Declaration,
            Source = Received,
            Passages = entries.Where(e => Shown is null || e.Class == Shown).Select(e => new { Class = e.Class.Code(), e.Span.Start, e.Span.Length, Because = Reason(e) }),
            row.Text,
        });

        string? Reason(LedgerEntry entry) => reasons.GetValueOrDefault(entry.Span.Start);
    }

    /// <summary>The bytes as they were received, to be kept and not shown: a page of others never runs under this site's address.</summary>
    public async Task<IActionResult> OnGetBytesAsync(string slug)
    {
        var file = await db.Agreements.Where(a => a.Slug == slug).Select(a => new { a.Source.Bytes, a.Source.MediaType, a.Source.FileName }).SingleOrDefaultAsync();
        return file is null ? Missing($"No declaration has the address “{slug}”.") : File(file.Bytes, file.MediaType, file.FileName);
    }
}

/// <summary>A stretch of the source with its class.</summary>
/// <param name="Key">The key of the statement that begins here, or null.</param>
/// <param name="Because">For what is left out of the reading: why, in a clause; else null.</param>
public sealed record SourceStretch(PassageClass Class, Span Span, string Text, string? Key, string? Because)
{
    /// <summary>Where the page has it.</summary>
    public string Id => Key ?? $"at-{Span.Start}";
}
