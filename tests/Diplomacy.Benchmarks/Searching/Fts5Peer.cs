using System.Diagnostics;
using System.Globalization;
using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Microsoft.Data.Sqlite;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>
/// SQLite's FTS5 with ranking by bm25. It counts no facets: its hits are stepped through once and counted in arrays of this program, which is
/// faster than any SQL. Its database also holds the texts from which the index's snippets are made.
/// </summary>
internal sealed class Fts5Peer : Peer
{
    private readonly bool _isAsked;
    private readonly SqliteConnection _db;
    private readonly SqliteCommand _words;
    private readonly SqliteCommand _facts;
    private SqliteTransaction? _transaction;
    private RowFacts _known = null!;

    /// <param name="isAsked">It is asked too; else it holds the texts alone.</param>
    public Fts5Peer(string file, bool isAsked)
    {
        _isAsked = isAsked;
        _db = new SqliteConnection($"Data Source={file};Pooling=False");
        _db.Open();
        Run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; PRAGMA mmap_size=4294967296");
        Run("CREATE VIRTUAL TABLE words USING fts5(terms, content='', prefix='3 4', tokenize='unicode61 remove_diacritics 0')");
        Run("CREATE TABLE facts(number INTEGER PRIMARY KEY, id INTEGER, text TEXT, lead_in TEXT, country TEXT, area TEXT, year TEXT, strength TEXT, kind TEXT)");
        _transaction = _db.BeginTransaction();
        _words = Command("INSERT INTO words(rowid, terms) VALUES ($n, $a)", "$n", "$a");
        _facts = Command("INSERT INTO facts VALUES ($n, $a, $b, $c, $d, $e, $f, $g, $h)", "$n", "$a", "$b", "$c", "$d", "$e", "$f", "$g", "$h");
    }

    public override string Name => "FTS5";

    public override int Rounds => 1;

    public override void Add(StatementRow row, RowFacts facts)
    {
        if (_isAsked)
        {
            Set(_words, row.Number, row.Terms);
            _words.ExecuteNonQuery();
        }
        var agreement = row.Agreement;
        Set(_facts, row.Number, row.Row.Id, row.Row.Text, row.Row.LeadIn, Joined(agreement.Parties.Select(p => p.Code)), Joined(row.Row.Areas),
            agreement.Year?.ToString(CultureInfo.InvariantCulture) ?? DimensionNames.Undated, row.Row.Strength, agreement.Kind);
        _facts.ExecuteNonQuery();
    }

    public override void Finish(RowFacts facts)
    {
        _known = facts;
        Run("INSERT INTO words(words) VALUES ('optimize')");
        Run("CREATE UNIQUE INDEX facts_id ON facts(id)");
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
    }

    public override PeerAnswer Ask(AskedQuery query)
    {
        var expression = string.Join(" AND ", query.Parts.Select(Expression));
        var watch = Stopwatch.StartNew();
        using (var command = Ranked(query, expression))
        {
            using var reader = command.ExecuteReader();
            while (reader.Read()) _ = reader.GetInt64(0);
        }
        var ranked = watch.Elapsed;
        using var all = _db.CreateCommand();
        all.CommandText = "SELECT rowid FROM words WHERE words MATCH $q";
        all.Parameters.AddWithValue("$q", expression);
        var (hits, counts) = (0, _known.Zeros());
        using (var reader = all.ExecuteReader())
        {
            while (reader.Read())
            {
                var number = reader.GetInt32(0);
                if (!_known.Holds(query.Selections, number)) continue;
                hits++;
                _known.CountInto(counts, number);
            }
        }
        return new(hits, watch.Elapsed, ranked);
    }

    /// <summary>Texts by the ids of rows: what the index's answers are shown with.</summary>
    public List<(string Text, string? LeadIn)> Texts(IEnumerable<int> ids)
    {
        using var command = _db.CreateCommand();
        command.CommandText = "SELECT text, lead_in FROM json_each($ids) i CROSS JOIN facts ON facts.id = i.value";
        command.Parameters.AddWithValue("$ids", $"[{string.Join(',', ids)}]");
        using var reader = command.ExecuteReader();
        var texts = new List<(string, string?)>();
        while (reader.Read()) texts.Add((reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)));
        return texts;
    }

    public override void Dispose()
    {
        _transaction?.Dispose();
        _words.Dispose();
        _facts.Dispose();
        _db.Dispose();
    }

    private SqliteCommand Ranked(AskedQuery query, string expression)
    {
        var command = _db.CreateCommand();
        command.CommandText = query.Selections.Count == 0
            ? "SELECT words.rowid FROM words WHERE words MATCH $q ORDER BY rank LIMIT 20"
            : $"SELECT words.rowid FROM words CROSS JOIN facts ON number = words.rowid WHERE words MATCH $q AND {string.Join(" AND ", query.Selections.Select((s, i) => Condition(s.Dimension, i)))} ORDER BY rank LIMIT 20";
        command.Parameters.AddWithValue("$q", expression);
        for (var i = 0; i < query.Selections.Count; i++)
        {
            var (name, value) = (query.Selections[i].Dimension, query.Selections[i].Values[0]);
            command.Parameters.AddWithValue($"$v{i}", IsOne(name) ? value : $"% {value} %");
        }
        return command;
    }

    private static string Condition(string dimension, int i) => $"{dimension} {(IsOne(dimension) ? "=" : "LIKE")} $v{i}";

    private static bool IsOne(string dimension) => dimension is not (DimensionNames.Country or DimensionNames.Area);

    private static string Joined(IEnumerable<string> values) => $" {string.Join(' ', values)} ";

    private static string Expression(Question part) => part switch
    {
        Word { Prefix: true } word => $"\"{word.Text}\" *",
        Word word => $"\"{StatementRow.Term(Stemming.Stem(word.Text))}\"",
        Phrase phrase => $"\"{string.Join(' ', phrase.Words.Select(w => StatementRow.Term(Stemming.Stem(w))))}\"",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private SqliteCommand Command(string sql, params string[] names)
    {
        var command = _db.CreateCommand();
        command.CommandText = sql;
        foreach (var name in names) command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private static void Set(SqliteCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }

    private void Run(string sql)
    {
        using var command = _db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
