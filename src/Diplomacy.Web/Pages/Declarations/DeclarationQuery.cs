using System.Linq.Expressions;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Diplomacy.Web.Wording;
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
        var statements = await StatementsAsync(db, row);
        return new Declaration
        {
            Id = row.PermanentId,
            Slug = row.Slug,
            Kind = row.Kind,
            Evidence = row.Evidence,
            Title = row.Title,
            Heading = row.Heading,
            Parties = [.. row.Parties.Select(p => Found(p.Party, p.Origin)).OrderBy(p => p.Name, StringComparer.Ordinal)],
            Date = row.Date,
            Place = row.Place,
            Languages = row.Languages,
            Coded = row.Coded,
            People = [.. row.People.OrderBy(p => p.Ordinal).Select(p => new Representative(p.Name, p.Slug, p.Office, NameOf(p.Party), p.Signed, p.Origin))],
            Sections = [.. row.Sections.OrderBy(s => s.Ordinal).Select(s => new SectionName(s.Number, s.Heading))],
            Statements = [.. statements.Values],
            References = [.. row.References.OrderBy(r => r.Ordinal).Select(r => CitationOf(r))],
            CitedBy = await CitedByAsync(db, row.Id),
            Organisations = [.. row.Organisations.OrderBy(o => o.Ordinal).Select(o => new OrganisationName(o.Name, o.Slug, o.Origin))],
            Mentions = [.. row.Mentions.Select(m => Found(m.Party, m.Origin)).OrderBy(p => p.Name, StringComparer.Ordinal)],
            Source = await db.Sources.Where(s => s.Id == row.SourceId)
                .Select(s => new SourceFile(s.FileName, s.Sha256, s.MediaType, s.ByteCount, row.SourceUrl, row.Licence)).SingleAsync(),
            Coverage = CoverageOf(row.Ledger),
            Warnings = [.. row.Doubts.OrderBy(d => d.Id).Select(d => new DoubtAbout(d.Code, d.Message, d.Start is { } start ? new Span(start, d.Length ?? 0) : null,
                d.Start is { } place ? Addresses.SourceAt(row.Slug, place) : null))],
            Fields = row.Fields.ToDictionary(f => f.Key, f => new FieldFound(f.Value.Origin, f.Value.Evidence)),
            Rows = ReadingRows.Of(row.Heading, blocks, statements),
            FurniturePassages = row.Ledger?.Entries.Count(e => e.Class == PassageClass.Furniture) ?? 0,
            Earlier = await NeighbourAsync(db, row, later: false),
            Later = await NeighbourAsync(db, row, later: true),
        };
    }

    /// <summary>A citation of a row whose cited agreement is loaded.</summary>
    public static Citation CitationOf(Reference r) => new(
        r.Title, r.Slug, r.Date, r.Origin, r.Cited is { } cited ? new DeclarationLink(cited.PermanentId, cited.Slug, cited.Heading, cited.Date) : null);

    private static async Task<List<CitingDeclaration>> CitedByAsync(DiplomacyContext db, int id)
    {
        var citing = await db.References.AsNoTracking().Where(r => r.CitedId == id).Select(r => new
        {
            r.Agreement.PermanentId,
            r.Agreement.Slug,
            r.Agreement.Heading,
            r.Agreement.Date,
            r.Agreement.FirstDay,
            Statements = r.Commitments.OrderBy(c => c.Ordinal).Select(c => new { c.Ordinal, c.Key, c.Number }).ToList(),
        }).ToListAsync();
        // One document may cite it under two names.
        return [.. citing.GroupBy(c => c.PermanentId).OrderBy(g => g.First().FirstDay).Select(g => new CitingDeclaration(
            g.Key, g.First().Slug, g.First().Heading, g.First().Date,
            [.. g.SelectMany(c => c.Statements).DistinctBy(s => s.Key).OrderBy(s => s.Ordinal).Select(s => new CitingStatement(s.Key, s.Number))]))];
    }

    private static async Task<Dictionary<int, Statement>> StatementsAsync(DiplomacyContext db, Agreement agreement)
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
            c.By.Count == agreement.Parties.Count,
            c.Spans,
            c.Origin));
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

    private static PartyFound Found(Party party, Parsing.Record.Origin origin) => new(party.Code, party.Slug, party.ShortName, origin);

    private static PartyName NameOf(Party party) => new(party.Code, party.Slug, party.ShortName);
}
