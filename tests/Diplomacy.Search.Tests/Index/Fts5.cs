using System.Globalization;
using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;
using Microsoft.Data.Sqlite;

namespace Diplomacy.Search.Tests.Index;

/// <summary>
/// The other oracle: SQLite's FTS5, fed the same stems. A field's stretches (names) are parted by a word that nobody looks for, and each row
/// has one word of its own field by which everything is found.
/// </summary>
internal sealed class Fts5 : IDisposable
{
    private readonly SqliteConnection _db = new("Data Source=:memory:");
    private readonly HashSet<string> _words;

    public Fts5(IReadOnlyList<NaiveRow> rows)
    {
        _words = [.. rows.SelectMany(r => r.Own.Concat(r.Heading)).SelectMany(f => f).SelectMany(s => s).Select(t => t.Word)];
        _db.Open();
        Run("CREATE VIRTUAL TABLE words USING fts5(text, leadin, organisations, title, parties, everything, tokenize='unicode61 remove_diacritics 0')");
        using var transaction = _db.BeginTransaction();
        using var insert = _db.CreateCommand();
        insert.CommandText = "INSERT INTO words(rowid, text, leadin, organisations, title, parties, everything) VALUES ($id, $f0, $f1, $f2, $f3, $f4, 'zzall')";
        for (var i = 0; i < rows.Count; i++)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", i);
            var own = rows[i].Own.Count == 0 ? [[], [], []] : rows[i].Own;
            var fields = own.Concat(rows[i].Heading).ToList();
            for (var f = 0; f < 5; f++)
                insert.Parameters.AddWithValue($"$f{f}", string.Join(" zzgap ", fields[f].Select(s => string.Join(' ', s.Select(t => t.Stem)))));
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    /// <summary>Indexes of the rows that satisfy a question of words.</summary>
    public List<int> Find(Question question) => Matching(Expression(question, ""));

    /// <summary>The same where documents are looked for: what must not be there may not be in any row of the document.</summary>
    /// <param name="agreementOf">Of which document a row is.</param>
    public HashSet<int> Find(Question question, Func<int, int> agreementOf, string column = "")
    {
        switch (question)
        {
            case InTitle title:
                return Find(title.Asked, agreementOf, "title : ");
            case AnyOf any:
                return [.. any.Choices.SelectMany(c => Find(c, agreementOf, column))];
            case AllOf all:
                var found = Matching("everything : zzall").ToHashSet();
                foreach (var with in all.With) found.IntersectWith(Find(with, agreementOf, column));
                foreach (var without in all.Without)
                {
                    var gone = Find(without, agreementOf, column).Select(agreementOf).ToHashSet();
                    found.RemoveWhere(row => gone.Contains(agreementOf(row)));
                }
                return found;
            default:
                return [.. Matching(Expression(question, column))];
        }
    }

    private List<int> Matching(string expression)
    {
        using var command = _db.CreateCommand();
        command.CommandText = "SELECT rowid FROM words WHERE words MATCH $q ORDER BY rowid";
        command.Parameters.AddWithValue("$q", expression);
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read()) found.Add(reader.GetInt32(0));
        return found;
    }

    public void Dispose() => _db.Dispose();

    private string Expression(Question question, string column) => question switch
    {
        Word word => Chain([word.Text], word.Prefix, column),
        Phrase phrase => Chain(phrase.Words, phrase.Prefix, column),
        InTitle title => Expression(title.Asked, "title : "),
        AnyOf any => $"({string.Join(" OR ", any.Choices.Select(c => Expression(c, column)))})",
        AllOf all => All(all, column),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    private string All(AllOf all, string column)
    {
        var with = string.Join(" AND ", all.With.Select(q => Expression(q, column)).Append("everything : zzall"));
        return all.Without.Count == 0 ? $"({with})" : $"(({with}) NOT ({string.Join(" OR ", all.Without.Select(q => Expression(q, column)))}))";
    }

    private string Chain(IReadOnlyList<string> words, bool prefix, string column)
    {
        var before = words.SkipLast(1).Select(Stemming.Stem).ToList();
        string[] last = prefix
            ? [.. _words.Where(w => w.StartsWith(words[^1], StringComparison.Ordinal)).Select(Stemming.Stem).Distinct()]
            : [Stemming.Stem(words[^1])];
        return last.Length == 0
            ? "nothing"
            : $"({string.Join(" OR ", last.Select(w => string.Create(CultureInfo.InvariantCulture, $"{column}\"{string.Join(' ', before.Append(w))}\"")))})";
    }

    private void Run(string sql)
    {
        using var command = _db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
