using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Sqlite;

/// <summary>A row that matched, and how well: the lower the rank the better (bm25).</summary>
internal sealed class Ranked
{
    public int Id { get; init; }

    public double Rank { get; init; }
}

/// <summary>
/// SQLite's FTS5 over statements and over the other words of a document: stemmed (Porter), accents folded, kept in step by triggers.
/// The index reads views in which letters that Unicode does not decompose stand as their plain ones, one unit for one, so that
/// offsets in the index are offsets in the text.
/// </summary>
internal static class SqliteTextIndex
{
    /// <summary>Raised whenever <see cref="Create"/> changes; the file remembers it as its user version.</summary>
    private const int Version = 1;

    private const string MarkStart = "\u0002";
    private const string MarkEnd = "\u0003";

    /// <summary>Passages that are no statement but may be looked for: all but markup, furniture and the like.</summary>
    private static readonly string OtherText = string.Join(',', Enum.GetValues<PassageClass>().Where(IsLookedFor).Select(c => (int)c));

    /// <summary>Whether passages of a class that are no statements can be found.</summary>
    public static bool IsLookedFor(PassageClass @class) =>
        @class is not (PassageClass.FrontMatter or PassageClass.Markup or PassageClass.Space or PassageClass.Furniture);

    /// <summary>Makes the index where there is none or an older one, and fills it from the tables.</summary>
    public static async Task EnsureAsync(DiplomacyContext db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var made = (await db.Database.SqlQueryRaw<int>("SELECT user_version AS \"Value\" FROM pragma_user_version").ToListAsync(cancel))[0];
        if (made == Version) return;
        if (made > Version) throw new DatabaseRefusedException("The text index of the database was made by a later version of this program.");
        await db.Database.ExecuteSqlRawAsync(Remake, cancel);
        await db.Database.ExecuteSqlRawAsync($"PRAGMA user_version = {Version}", cancel);
        await transaction.CommitAsync(cancel);
    }

    private const string Drop = """
        DROP TRIGGER IF EXISTS "StatementAdded";
        DROP TRIGGER IF EXISTS "StatementGone";
        DROP TRIGGER IF EXISTS "PassageAdded";
        DROP TRIGGER IF EXISTS "PassageGone";
        DROP TABLE IF EXISTS "IndexedWords";
        DROP TABLE IF EXISTS "WordIndex";
        DROP TABLE IF EXISTS "StatementIndex";
        DROP TABLE IF EXISTS "PassageIndex";
        DROP VIEW IF EXISTS "StatementWords";
        DROP VIEW IF EXISTS "PassageWords";

        """;

    private static readonly string Fill = $"""

        INSERT INTO "StatementIndex"(rowid, "Text", "LeadIn") SELECT "Id", "Text", "LeadIn" FROM "StatementWords";
        INSERT INTO "WordIndex"(rowid, "Text") SELECT "Id", "Text" FROM "PassageWords";
        INSERT INTO "PassageIndex"(rowid, "Text") SELECT "Id", {Plain("\"Text\"")} FROM "Passages" AS p WHERE {IsOther("p")};
        """;

    private static readonly string Create = $"""
        CREATE VIEW "StatementWords" AS SELECT "Id", {Plain("\"Text\"")} AS "Text", {Plain("\"LeadIn\"")} AS "LeadIn" FROM "Commitments";
        CREATE VIEW "PassageWords" AS SELECT "Id", {Plain("\"Text\"")} AS "Text" FROM "Passages";
        CREATE VIRTUAL TABLE "StatementIndex" USING fts5("Text", "LeadIn", content='StatementWords', content_rowid='Id', tokenize='porter unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE "PassageIndex" USING fts5("Text", content='PassageWords', content_rowid='Id', tokenize='porter unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE "WordIndex" USING fts5("Text", content='', tokenize='unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE "IndexedWords" USING fts5vocab('WordIndex', 'row');
        CREATE TRIGGER "StatementAdded" AFTER INSERT ON "Commitments" BEGIN
            INSERT INTO "StatementIndex"(rowid, "Text", "LeadIn") VALUES (new."Id", {Plain("new.\"Text\"")}, {Plain("new.\"LeadIn\"")});
        END;
        CREATE TRIGGER "StatementGone" AFTER DELETE ON "Commitments" BEGIN
            INSERT INTO "StatementIndex"("StatementIndex", rowid, "Text", "LeadIn") VALUES ('delete', old."Id", {Plain("old.\"Text\"")}, {Plain("old.\"LeadIn\"")});
        END;
        CREATE TRIGGER "PassageAdded" AFTER INSERT ON "Passages" BEGIN
            INSERT INTO "WordIndex"(rowid, "Text") VALUES (new."Id", {Plain("new.\"Text\"")});
            INSERT INTO "PassageIndex"(rowid, "Text") SELECT new."Id", {Plain("new.\"Text\"")} WHERE {IsOther("new")};
        END;
        CREATE TRIGGER "PassageGone" AFTER DELETE ON "Passages" BEGIN
            INSERT INTO "WordIndex"("WordIndex", rowid, "Text") VALUES ('delete', old."Id", {Plain("old.\"Text\"")});
            INSERT INTO "PassageIndex"("PassageIndex", rowid, "Text") SELECT 'delete', old."Id", {Plain("old.\"Text\"")} WHERE {IsOther("old")};
        END;
        """;

    private static readonly string Remake = Drop + Create + Fill;

    /// <summary>The statements that match, with their ranks; words of a lead-in count for less than a statement's own.</summary>
    public static async Task<IQueryable<Ranked>> StatementsAsync(DiplomacyContext db, SearchWords words, CancellationToken cancel)
    {
        var match = await MatchAsync(db, words, cancel);
        // The limit keeps SQLite from folding the question into the outer query, where it would ask the index row by row.
        return db.Database.SqlQuery<Ranked>(
            $"""SELECT rowid AS "Id", bm25("StatementIndex", 1.0, 0.4) AS "Rank" FROM "StatementIndex" WHERE "StatementIndex" MATCH {match} LIMIT -1""");
    }

    /// <summary>The passages other than statements that match, with their ranks.</summary>
    public static async Task<IQueryable<Ranked>> PassagesAsync(DiplomacyContext db, SearchWords words, CancellationToken cancel)
    {
        var match = await MatchAsync(db, words, cancel);
        return db.Database.SqlQuery<Ranked>(
            $"""SELECT rowid AS "Id", bm25("PassageIndex") AS "Rank" FROM "PassageIndex" WHERE "PassageIndex" MATCH {match} LIMIT -1""");
    }

    /// <summary>Where the words stand in the text and in the lead-in of some statements, by their id.</summary>
    public static async Task<Dictionary<int, (List<Mark> Text, List<Mark> LeadIn)>> StatementMarksAsync(
        DiplomacyContext db, SearchWords words, IReadOnlyList<int> ids, CancellationToken cancel)
    {
        var match = await MatchAsync(db, words, cancel);
        var rows = await db.Database.SqlQuery<Highlighted>($"""
            SELECT rowid AS "Id", highlight("StatementIndex", 0, {MarkStart}, {MarkEnd}) AS "Text", highlight("StatementIndex", 1, {MarkStart}, {MarkEnd}) AS "LeadIn"
            FROM "StatementIndex" WHERE "StatementIndex" MATCH {match} AND rowid IN (SELECT value FROM json_each({Json(ids)}))
            """).ToListAsync(cancel);
        return rows.ToDictionary(r => r.Id, r => (Marks(r.Text), Marks(r.LeadIn)));
    }

    /// <summary>Where the words stand in some passages, by their id.</summary>
    public static async Task<Dictionary<int, List<Mark>>> PassageMarksAsync(
        DiplomacyContext db, SearchWords words, IReadOnlyList<int> ids, CancellationToken cancel)
    {
        var match = await MatchAsync(db, words, cancel);
        var rows = await db.Database.SqlQuery<Highlighted>($"""
            SELECT rowid AS "Id", highlight("PassageIndex", 0, {MarkStart}, {MarkEnd}) AS "Text", NULL AS "LeadIn"
            FROM "PassageIndex" WHERE "PassageIndex" MATCH {match} AND rowid IN (SELECT value FROM json_each({Json(ids)}))
            """).ToListAsync(cancel);
        return rows.ToDictionary(r => r.Id, r => Marks(r.Text));
    }

    private sealed record Highlighted(int Id, string? Text, string? LeadIn);

    /// <summary>The question in FTS5's own language; the beginnings of words are spelt out, because a stem may be shorter than they.</summary>
    private static async Task<string> MatchAsync(DiplomacyContext db, SearchWords words, CancellationToken cancel)
    {
        var endings = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var prefix in SqliteMatch.Prefixes(words.Root))
        {
            var from = SqlitePlainLetters.Of(prefix);
            endings[prefix] = await db.Database.SqlQuery<string>(
                $"""SELECT term AS "Value" FROM "IndexedWords" WHERE term >= {from} AND term < {from + "\U0010FFFF"} LIMIT {SqliteMatch.MostEndings + 1}""")
                .ToListAsync(cancel);
        }
        return SqliteMatch.Write(words.Root, endings);
    }

    private static List<Mark> Marks(string? highlighted)
    {
        var marks = new List<Mark>();
        if (highlighted is null) return marks;
        var (offset, start) = (0, 0);
        foreach (var c in highlighted)
        {
            if (c == MarkStart[0]) start = offset;
            else if (c == MarkEnd[0]) marks.Add(new Mark(start, offset - start));
            else offset++;
        }
        return marks;
    }

    private static string Json(IReadOnlyList<int> ids) => $"[{string.Join(',', ids)}]";

    private static string IsOther(string row) => $"""{row}."CommitmentId" IS NULL AND {row}."Class" IN ({OtherText})""";

    private static string Plain(string column) => SqlitePlainLetters.Sql(column);
}
