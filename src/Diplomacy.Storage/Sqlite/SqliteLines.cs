using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Storage.Sqlite;

/// <summary>
/// Rows as lists show them, all of a page by one command: a search takes less time than the several commands by which a mapper would fetch them.
/// </summary>
internal static class SqliteLines
{
    private const char BetweenParts = '\u001f';
    private const char BetweenItems = '\u001e';

    private static readonly Dictionary<string, AreaLine> Areas = Area.All.ToDictionary(a => a.Slug, a => new AreaLine(a.Slug, a.Short), StringComparer.Ordinal);

    private const string OfAgreement = """
        a."Id", a."PermanentId", a."Slug", a."Heading", a."Title", a."Kind", a."Evidence", a."Date", a."Place", a."Coded", a."Languages",
        a."StatementCount", a."CommittingCount", a."Updated",
        (SELECT group_concat(p."Code" || char(31) || p."Slug" || char(31) || p."ShortName", char(30))
            FROM "AgreementParties" ap JOIN "Parties" p ON p."Code" = ap."PartyCode" WHERE ap."AgreementId" = a."Id")
        """;

    private const int ColumnsOfAgreement = 15;

    private const string AgreementsSql = $"""
        SELECT {OfAgreement}
        FROM json_each($value) i CROSS JOIN "Agreements" a ON a."Id" = i.value
        """;

    private const string StatementsSql = $"""
        SELECT {OfAgreement},
            c."Id", c."Key", c."Text", c."LeadIn", c."Number", c."NumberedBySource", c."Strength", s."Heading",
            (SELECT group_concat(ca."Rank" || char(31) || ca."AreaSlug", char(30)) FROM "CommitmentAreas" ca WHERE ca."CommitmentId" = c."Id"),
            (SELECT group_concat(cp."PartyCode", char(30)) FROM "CommitmentParties" cp WHERE cp."CommitmentId" = c."Id")
        FROM json_each($value) i CROSS JOIN "Commitments" c ON c."Id" = i.value CROSS JOIN "Agreements" a ON a."Id" = c."AgreementId"
        LEFT JOIN "Sections" s ON s."Id" = c."SectionId"
        """;

    /// <summary>The agreements of these row ids that are stored, by id.</summary>
    public static Task<Dictionary<int, AgreementLine>> AgreementsAsync(DiplomacyContext db, int[] ids, CancellationToken cancel) =>
        ReadAsync(db, AgreementsSql, ids, async reader =>
        {
            var found = new Dictionary<int, AgreementLine>();
            while (await reader.ReadAsync(cancel)) found.TryAdd(reader.GetInt32(0), Agreement(reader));
            return found;
        }, cancel);

    /// <summary>The statements of these row ids that are stored, by id, without marks.</summary>
    public static Task<Dictionary<int, StatementLine>> StatementsAsync(DiplomacyContext db, int[] ids, CancellationToken cancel) =>
        ReadAsync(db, StatementsSql, ids, async reader =>
        {
            var agreements = new Dictionary<int, AgreementLine>();
            var found = new Dictionary<int, StatementLine>();
            while (await reader.ReadAsync(cancel))
            {
                if (!agreements.TryGetValue(reader.GetInt32(0), out var agreement)) agreements.Add(reader.GetInt32(0), agreement = Agreement(reader));
                found.TryAdd(reader.GetInt32(ColumnsOfAgreement), Statement(reader, agreement));
            }
            return found;
        }, cancel);

    private static Task<T> ReadAsync<T>(DiplomacyContext db, string sql, int[] ids, Func<DbDataReader, Task<T>> read, CancellationToken cancel) =>
        SqliteReading.ReadAsync(db, sql, $"[{string.Join(',', ids.Select(i => i.ToString(CultureInfo.InvariantCulture)))}]", read, cancel);

    private static AgreementLine Agreement(DbDataReader row) => new()
    {
        PermanentId = row.GetString(1),
        Slug = row.GetString(2),
        Heading = row.GetString(3),
        Title = Text(row, 4),
        Kind = (AgreementKind)row.GetInt32(5),
        Evidence = (Evidence)row.GetInt32(6),
        Date = Text(row, 7),
        Place = Text(row, 8),
        Coded = row.GetBoolean(9),
        Languages = JsonSerializer.Deserialize<List<string>>(row.GetString(10)) ?? [],
        StatementCount = row.GetInt32(11),
        CommittingCount = row.GetInt32(12),
        Updated = DateTime.SpecifyKind(row.GetDateTime(13), DateTimeKind.Utc),
        Parties = [.. Items(row, 14).Select(p => p.Split(BetweenParts)).Select(p => new PartyLine(p[0], p[1], p[2])).OrderBy(p => p.Code, StringComparer.Ordinal)],
    };

    private static StatementLine Statement(DbDataReader row, AgreementLine agreement) => new()
    {
        Key = row.GetString(ColumnsOfAgreement + 1),
        Text = row.GetString(ColumnsOfAgreement + 2),
        LeadIn = Text(row, ColumnsOfAgreement + 3),
        Number = row.GetString(ColumnsOfAgreement + 4),
        NumberedBySource = row.GetBoolean(ColumnsOfAgreement + 5),
        Strength = (Strength)row.GetInt32(ColumnsOfAgreement + 6),
        Section = Text(row, ColumnsOfAgreement + 7),
        Areas = [.. Items(row, ColumnsOfAgreement + 8).Select(a => a.Split(BetweenParts)).OrderBy(a => int.Parse(a[0], CultureInfo.InvariantCulture))
            .Select(a => Areas.TryGetValue(a[1], out var area) ? area : new AreaLine(a[1], a[1]))],
        By = [.. Items(row, ColumnsOfAgreement + 9).Order(StringComparer.Ordinal)],
        Agreement = agreement,
    };

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string[] Items(DbDataReader row, int column) => row.IsDBNull(column) ? [] : row.GetString(column).Split(BetweenItems);
}
