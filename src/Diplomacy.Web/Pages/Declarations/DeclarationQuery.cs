using System.Linq.Expressions;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>Fetches one declaration.</summary>
internal static class DeclarationQuery
{
    private static readonly Expression<Func<Agreement, DeclarationLink>> Link = a => new DeclarationLink(a.PermanentId, a.Slug, a.Heading, a.Date);

    /// <returns>Null where no declaration has the slug.</returns>
    public static async Task<Declaration?> FindAsync(DiplomacyContext db, string slug)
    {
        var row = await db.Agreements.AsNoTracking().AsSplitQuery()
            .Include(a => a.Parties).ThenInclude(p => p.Party)
            .Include(a => a.People).ThenInclude(p => p.Party)
            .Include(a => a.Sections)
            .Include(a => a.References).ThenInclude(r => r.Cited)
            .Include(a => a.Organisations)
            .Include(a => a.Mentions).ThenInclude(m => m.Party)
            .Include(a => a.Doubts)
            .Include(a => a.Ledger)
            .SingleOrDefaultAsync(a => a.Slug == slug);
        if (row is null) return null;
        var blocks = await db.Blocks.AsNoTracking().Where(b => b.AgreementId == row.Id).Include(b => b.Passages).OrderBy(b => b.Ordinal).ToListAsync();
        var parties = row.Parties.Select(p => NameOf(p.Party)).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        var statements = await StatementsAsync(db, row, parties);
        return new Declaration
        {
            Id = row.PermanentId,
            Slug = row.Slug,
            Kind = row.Kind,
            Evidence = row.Evidence,
            Title = row.Title,
            Heading = row.Heading,
            Parties = parties,
            Date = row.Date,
            Place = row.Place,
            Languages = row.Languages,
            Coded = row.Coded,
            People = [.. row.People.OrderBy(p => p.Ordinal).Select(p => new Representative(p.Name, p.Slug, p.Office, NameOf(p.Party), p.Signed))],
            Sections = [.. row.Sections.OrderBy(s => s.Ordinal).Select(s => new SectionName(s.Number, s.Heading))],
            Statements = [.. statements.Values],
            References = [.. row.References.OrderBy(r => r.Ordinal).Select(r => new Citation(r.Title, r.Slug, r.Date, r.Cited is { } cited ? Link.Compile()(cited) : null))],
            CitedBy = await db.References.Where(r => r.CitedId == row.Id).Select(r => r.Agreement).Distinct().OrderBy(a => a.FirstDay).Select(Link).ToListAsync(),
            Organisations = [.. row.Organisations.OrderBy(o => o.Ordinal).Select(o => new OrganisationName(o.Name, o.Slug))],
            Mentions = [.. row.Mentions.Select(m => NameOf(m.Party)).OrderBy(p => p.Name, StringComparer.Ordinal)],
            Source = await db.Sources.Where(s => s.Id == row.SourceId)
                .Select(s => new SourceFile(s.FileName, s.Sha256, s.MediaType, s.ByteCount, row.SourceUrl, row.Licence)).SingleAsync(),
            Coverage = CoverageOf(row.Ledger),
            Warnings = [.. row.Doubts.OrderBy(d => d.Id).Select(d => new DoubtAbout(d.Code, d.Message, d.Start is { } start ? new Span(start, d.Length ?? 0) : null))],
            Fields = row.Fields.ToDictionary(f => f.Key, f => new FieldFound(f.Value.Origin, f.Value.Evidence)),
            Rows = ReadingRows.Of(row.Heading, blocks, statements),
            FurniturePassages = row.Ledger?.Entries.Count(e => e.Class == PassageClass.Furniture) ?? 0,
            Earlier = await NeighbourAsync(db, row, later: false),
            Later = await NeighbourAsync(db, row, later: true),
        };
    }

    private static async Task<Dictionary<int, Statement>> StatementsAsync(DiplomacyContext db, Agreement agreement, List<PartyName> parties)
    {
        var sections = agreement.Sections.ToDictionary(s => s.Id, s => s.Ordinal);
        var rows = await db.Commitments.AsNoTracking().AsSplitQuery()
            .Where(c => c.AgreementId == agreement.Id)
            .Include(c => c.Areas).ThenInclude(a => a.Area)
            .Include(c => c.By).ThenInclude(b => b.Party)
            .OrderBy(c => c.Ordinal)
            .ToListAsync();
        return rows.ToDictionary(c => c.Id, c => new Statement(
            c.Key,
            c.Number,
            c.NumberedBySource,
            c.SectionId is { } id ? sections[id] : null,
            c.LeadIn,
            c.Text,
            c.Strength,
            c.Commits,
            [.. c.Areas.OrderBy(a => a.Rank).Select(a => new AreaName(a.Area.Slug, a.Area.Label, a.Area.Short))],
            [.. c.By.Select(b => NameOf(b.Party)).OrderBy(p => p.Name, StringComparer.Ordinal)],
            c.By.Count == parties.Count,
            c.Spans));
    }

    /// <summary>The declaration before or after, in time.</summary>
    private static Task<DeclarationLink?> NeighbourAsync(DiplomacyContext db, Agreement row, bool later)
    {
        if (row.FirstDay is not { } day) return Task.FromResult<DeclarationLink?>(null);
        var dated = later
            ? db.Agreements.Where(a => a.FirstDay > day || (a.FirstDay == day && a.Id > row.Id)).OrderBy(a => a.FirstDay).ThenBy(a => a.Id)
            : db.Agreements.Where(a => a.FirstDay < day || (a.FirstDay == day && a.Id < row.Id)).OrderByDescending(a => a.FirstDay).ThenByDescending(a => a.Id);
        return dated.Select(Link).FirstOrDefaultAsync();
    }

    private static Dictionary<string, int> CoverageOf(Ledger? ledger) =>
        (ledger?.Entries ?? []).GroupBy(e => e.Class).OrderBy(g => g.Key).ToDictionary(g => g.Key.Code(), g => g.Sum(e => e.Span.Length));

    private static PartyName NameOf(Party party) => new(party.Code, party.Slug, party.ShortName);
}
