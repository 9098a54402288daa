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

    public DeclarationLink Declaration { get; private set; } = null!;

    public SourceFile Received { get; private set; } = null!;

    public IReadOnlyList<SourceStretch> Stretches { get; private set; } = [];

    public IReadOnlyList<(PassageClass Class, int Characters)> Classes { get; private set; } = [];

    public bool CutOff { get; private set; }

    /// <summary>The source is an archive, and what is shown the text in it.</summary>
    public bool IsExtracted => !Received.MediaType.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>The offset at which a permanent name leads into the source, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public int? At { get; set; }

    /// <summary>The stretch that covers <see cref="At"/>.</summary>
    public bool IsAt(SourceStretch stretch) => At is { } at && stretch.Span.Start <= at && at < stretch.Span.End;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        var row = await db.Agreements.AsNoTracking().Where(a => a.Slug == slug)
            .Select(a => new
            {
                Link = new DeclarationLink(a.PermanentId, a.Slug, a.Heading, a.Date),
                File = new SourceFile(a.Source.FileName, a.Source.Sha256, a.Source.MediaType, a.Source.ByteCount, a.SourceUrl, a.Licence),
                a.Source.Text,
                a.Ledger,
                Keys = a.Commitments.Select(c => new { c.Start, c.Key }).ToList(),
            })
            .SingleOrDefaultAsync();
        if (row is null) return await FormerAsync(db, slug);
        Declaration = row.Link;
        Received = row.File;
        var entries = row.Ledger?.Entries ?? [new LedgerEntry(PassageClass.Unread, new Span(0, row.Text.Length))];
        var keys = row.Keys.ToDictionary(k => k.Start, k => k.Key);
        Classes = [.. entries.GroupBy(e => e.Class).Where(g => g.Key != PassageClass.Space).Select(g => (g.Key, g.Sum(e => e.Span.Length))).OrderByDescending(c => c.Item2)];
        CutOff = row.Text.Length > MostShown;
        Stretches = [.. entries.TakeWhile(e => e.Span.End <= MostShown)
            .Select(e => new SourceStretch(e.Class, e.Span, e.Span.Slice(row.Text), keys.GetValueOrDefault(e.Span.Start)))];
        return Show(new
        {
            Declaration,
            Source = Received,
            Passages = entries.Select(e => new { Class = e.Class.Code(), e.Span.Start, e.Span.Length }),
            row.Text,
        });
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
public sealed record SourceStretch(PassageClass Class, Span Span, string Text, string? Key);
