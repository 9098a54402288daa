using System.Data;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Indexing;

/// <summary>Agreements as the index takes them, read from their rows.</summary>
internal static class IndexedRows
{
    /// <summary>Raised whenever the same rows make other entries of the index.</summary>
    public const string Version = "1";

    private static readonly HashSet<string> Areas = [.. Area.All.Select(a => a.Slug)];

    /// <summary>Classes of passages that are no statements but may be looked for.</summary>
    private static readonly PassageClass[] LookedFor = [.. Enum.GetValues<PassageClass>().Where(IsLookedFor)];

    /// <summary>What every index of a corpus knows.</summary>
    public static IndexVocabulary Vocabulary { get; } =
        new([.. Area.All.Select(a => a.Slug)], CodeNames.Codes<Strength>(), Strength.Intended.Code());

    /// <summary>Whether passages of a class that are no statements can be found.</summary>
    private static bool IsLookedFor(PassageClass @class) =>
        @class is not (PassageClass.FrontMatter or PassageClass.Markup or PassageClass.Space or PassageClass.Furniture);

    /// <summary>Agreements of these ids that are stored, as they stand at one moment, each with its version.</summary>
    public static List<(IndexedAgreement Agreement, long Version)> Read(DiplomacyContext db, int[] ids)
    {
        db.Database.OpenConnection();
        // A reader that keeps nobody from writing, and sees none of what is written meanwhile.
        using var moment = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(IsolationLevel.Serializable, deferred: true);
        using var used = db.Database.UseTransaction(moment);
        try
        {
            return ReadNow(db, ids);
        }
        finally
        {
            db.Database.UseTransaction(null);
            db.Database.CloseConnection();
        }
    }

    private static List<(IndexedAgreement, long)> ReadNow(DiplomacyContext db, int[] ids)
    {
        var rows = RowsOf(db, ids);
        var parties = db.AgreementParties.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.AgreementId))
            .Select(p => new { p.AgreementId, p.PartyCode, p.Party.ShortName }).ToLookup(p => p.AgreementId, p => new IndexedName(p.PartyCode, [p.ShortName]));
        var people = db.People.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.AgreementId)).Select(p => new { p.AgreementId, p.Slug }).ToLookup(p => p.AgreementId, p => p.Slug);
        var organisations = db.Organisations.AsNoTracking().Where(o => EF.Parameter(ids).Contains(o.AgreementId))
            .Select(o => new { o.AgreementId, o.Slug }).ToLookup(o => o.AgreementId, o => o.Slug);
        var cites = db.References.AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.AgreementId)).Select(r => new { r.AgreementId, r.Slug }).ToLookup(r => r.AgreementId, r => r.Slug);
        var doubts = db.Doubts.AsNoTracking().Where(d => EF.Parameter(ids).Contains(d.AgreementId)).Select(d => new { d.AgreementId, d.Code }).ToLookup(d => d.AgreementId, d => d.Code);
        var curated = db.CuratedFields.AsNoTracking().Where(f => EF.Parameter(ids).Contains(f.AgreementId)).Select(f => new { f.AgreementId, f.Field }).ToLookup(f => f.AgreementId, f => f.Field);
        var agreements = db.Agreements.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id))
            .Select(a => new { a.Id, a.Slug, a.Title, a.Year, a.FirstDay, a.Kind, a.Evidence, a.Languages, a.Version }).ToList();
        return [.. agreements.Select(a => (new IndexedAgreement
        {
            Id = a.Id,
            SortKey = a.Slug,
            Title = a.Title,
            Parties = [.. parties[a.Id]],
            Year = a.Year,
            FirstDay = a.FirstDay?.DayNumber,
            Kind = a.Kind.Code(),
            Evidence = a.Evidence.Code(),
            Languages = [.. a.Languages.Distinct()],
            People = [.. people[a.Id].Distinct()],
            Organisations = [.. organisations[a.Id].Distinct()],
            Cites = [.. cites[a.Id].Distinct()],
            Warnings = [.. doubts[a.Id].Distinct()],
            Curated = [.. curated[a.Id]],
            Rows = [.. rows[a.Id]],
        }, a.Version))];
    }

    /// <summary>Statements in their order, and among them the other passages, each before the statement that begins behind it.</summary>
    private static ILookup<int, IndexedRow> RowsOf(DiplomacyContext db, int[] ids)
    {
        var areas = db.CommitmentAreas.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Commitment.AgreementId))
            .OrderBy(a => a.Rank).Select(a => new { a.CommitmentId, a.AreaSlug }).ToLookup(a => a.CommitmentId, a => a.AreaSlug);
        var by = db.CommitmentParties.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Commitment.AgreementId))
            .Select(p => new { p.CommitmentId, p.PartyCode }).ToLookup(p => p.CommitmentId, p => p.PartyCode);
        var organisations = db.Commitments.AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.AgreementId))
            .SelectMany(c => c.Organisations, (c, o) => new { c.Id, o.Slug, o.UsualName }).ToLookup(o => o.Id, o => (o.Slug, o.UsualName));
        var cites = db.Commitments.AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.AgreementId))
            .SelectMany(c => c.References, (c, r) => new { c.Id, r.Slug }).ToLookup(r => r.Id, r => r.Slug);
        // Written so that SQLite does not look through all passages without a statement, of which it has an index too.
        var passages = db.Passages.AsNoTracking()
            .Where(p => EF.Parameter(ids).Contains(p.AgreementId) && (p.CommitmentId ?? 0) == 0 && LookedFor.Contains(p.Class))
            .OrderBy(p => p.AgreementId).ThenBy(p => p.Start).ThenBy(p => p.Id)
            .Select(p => new { p.AgreementId, p.Start, p.Id, p.Text }).AsEnumerable()
            .ToLookup(p => p.AgreementId, p => (p.Start, Row: new IndexedRow { Id = p.Id, IsStatement = false, Text = p.Text }));
        var statements = db.Commitments.AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.AgreementId))
            .OrderBy(c => c.AgreementId).ThenBy(c => c.Ordinal)
            .Select(c => new { c.AgreementId, c.Start, c.Id, c.Text, c.LeadIn, c.Strength }).AsEnumerable()
            .ToLookup(c => c.AgreementId, c => (c.Start, Row: new IndexedRow
            {
                Id = c.Id,
                IsStatement = true,
                Text = c.Text,
                LeadIn = c.LeadIn,
                Areas = [.. areas[c.Id].Where(Areas.Contains)],
                Strength = c.Strength.Code(),
                By = [.. by[c.Id]],
                Organisations = [.. organisations[c.Id].DistinctBy(o => o.Slug).Select(o => new IndexedName(o.Slug, [o.UsualName]))],
                Cites = [.. cites[c.Id].Distinct()],
            }));
        return ids.SelectMany(id => Merged([.. statements[id]], [.. passages[id]]).Select(row => (id, row))).ToLookup(r => r.id, r => r.row);
    }

    private static IEnumerable<IndexedRow> Merged(List<(int Start, IndexedRow Row)> statements, List<(int Start, IndexedRow Row)> passages)
    {
        var next = 0;
        foreach (var (start, row) in statements)
        {
            while (next < passages.Count && passages[next].Start < start) yield return passages[next++].Row;
            yield return row;
        }
        while (next < passages.Count) yield return passages[next++].Row;
    }
}
