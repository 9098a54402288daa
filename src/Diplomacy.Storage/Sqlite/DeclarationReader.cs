using System.Collections.Concurrent;
using System.Data;
using System.Text.Json;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Queries;
using Microsoft.Data.Sqlite;

namespace Diplomacy.Storage.Sqlite;

/// <summary>
/// Reads one declaration as it stands at one moment, by questions that stay prepared: the page that is asked for most, and one that is made
/// of sixteen lists. Through the context the same took a command and a plan for each list.
/// </summary>
/// <param name="connectionString">Of the database, which <see cref="DiplomacyDatabase.PrepareAsync"/> has made ready.</param>
public sealed class DeclarationReader(string connectionString) : IDisposable
{
    // A connection reads for one page at a time; there are as many as pages were made at once.
    private readonly ConcurrentBag<SqliteCommand> _idle = [];

    /// <returns>Null where no agreement has the slug.</returns>
    public DeclarationDocument? Find(string slug)
    {
        if (!_idle.TryTake(out var command)) command = Prepare();
        try
        {
            command.Parameters[0].Value = slug;
            DeclarationDocument? found;
            using (command.Transaction = command.Connection!.BeginTransaction(IsolationLevel.Serializable, deferred: true))
            using (var rows = command.ExecuteReader())
                found = Read(rows);
            _idle.Add(command);
            return found;
        }
        catch
        {
            Close(command);
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var command)) Close(command);
    }

    private SqliteCommand Prepare()
    {
        var command = SqliteConnections.Open(connectionString).CreateCommand();
        command.CommandText = DeclarationSql.Text;
        command.Parameters.Add("$value", SqliteType.Text).Value = "";
        command.Prepare();
        return command;
    }

    private static void Close(SqliteCommand command)
    {
        var connection = command.Connection;
        command.Dispose();
        connection?.Dispose();
    }

    private static DeclarationDocument? Read(SqliteDataReader rows)
    {
        if (!rows.Read()) return null;
        var head = HeadOf(rows);
        // Of the source only the words that decided are kept.
        var source = rows.GetString(18);
        var reasons = head.Fields.Select(f => new DocumentReason(f.Key, null, DecidingWords.Of(f.Value.Evidence, source, f.Value.Origin))).ToList();
        var parties = Next(rows, r =>
        {
            reasons.Add(new("parties", r.GetString(0), DecidingWords.Of(SpansAsText.Read(r.GetString(4)), source, (Origin)r.GetInt32(3))));
            return PartyOf(r);
        });
        var people = Next(rows, r =>
        {
            reasons.Add(new("people", r.GetString(1), DecidingWords.Of(SpansAsText.Read(r.GetString(8)), source, (Origin)r.GetInt32(4))));
            return new DocumentPerson(
                r.GetString(0), r.GetString(1), Text(r, 2), r.GetBoolean(3), (Origin)r.GetInt32(4), r.GetString(5), r.GetString(6), r.GetString(7));
        });
        var sectionIds = new Dictionary<int, int>();
        var sections = Next(rows, r =>
        {
            sectionIds[r.GetInt32(0)] = r.GetInt32(1);
            return new DocumentSection(Text(r, 2), r.GetString(3));
        });
        var references = Next(rows, r => new DocumentReference(
            r.GetString(0), r.GetString(1), Text(r, 2), (Origin)r.GetInt32(3), r.IsDBNull(4) ? null : LinkOf(r, 4)));
        var organisations = Next(rows, r => new DocumentOrganisation(r.GetString(0), r.GetString(1), (Origin)r.GetInt32(2)));
        var mentions = Next(rows, PartyOf);
        var doubts = Next(rows, r => new DocumentDoubt(
            r.GetString(0), r.GetString(1), Number(r, 2) is { } start ? new Span(start, Number(r, 3) ?? 0) : null));
        var (statements, indexes) = Statements(rows, sectionIds);
        var blocks = Blocks(rows, indexes);
        var citedBy = Next(rows, r => new DocumentCiting(LinkOf(r, 0), Text(r, 4), Text(r, 5)));
        return new DeclarationDocument(
            head, reasons, parties, people, sections, references, organisations, mentions, doubts, blocks, statements, citedBy,
            Next(rows, r => LinkOf(r, 0)).FirstOrDefault(), Next(rows, r => LinkOf(r, 0)).FirstOrDefault());
    }

    private static DocumentHead HeadOf(SqliteDataReader r) => new(
        r.GetString(0), r.GetString(1), (AgreementKind)r.GetInt32(2), (Evidence)r.GetInt32(3), Text(r, 4), r.GetString(5), Text(r, 6), Text(r, 7),
        JsonSerializer.Deserialize<List<string>>(r.GetString(8))!, r.GetBoolean(9), Text(r, 10), Text(r, 11), FieldsAsJson.Read(r.GetString(12)),
        r.GetString(13), r.GetString(14), r.GetString(15), r.GetInt32(16), Text(r, 17) is { } entries ? LedgerAsJson.Read(entries) : []);

    private static (List<DocumentStatement> Statements, Dictionary<int, int> Indexes) Statements(SqliteDataReader rows, Dictionary<int, int> sections)
    {
        var indexes = new Dictionary<int, int>();
        var (areas, by) = (new List<List<DocumentArea>>(), new List<List<DocumentParty>>());
        var statements = Next(rows, r =>
        {
            indexes[r.GetInt32(0)] = areas.Count;
            areas.Add([]);
            by.Add([]);
            return new DocumentStatement(
                r.GetString(1), r.GetString(2), r.GetBoolean(3), Number(r, 4) is { } section ? sections[section] : null, Text(r, 5), r.GetString(6),
                (Strength)r.GetInt32(7), SpansAsText.Read(r.GetString(8)), (Origin)r.GetInt32(9), areas[^1], by[^1]);
        });
        rows.NextResult();
        while (rows.Read()) areas[indexes[rows.GetInt32(0)]].Add(new DocumentArea(rows.GetString(1), rows.GetString(2), rows.GetString(3)));
        rows.NextResult();
        while (rows.Read()) by[indexes[rows.GetInt32(0)]].Add(new DocumentParty(rows.GetString(1), rows.GetString(2), rows.GetString(3), default));
        return (statements, indexes);
    }

    private static List<DocumentBlock> Blocks(SqliteDataReader rows, Dictionary<int, int> statements)
    {
        var passages = new Dictionary<int, List<DocumentPassage>>();
        var blocks = Next(rows, r => new DocumentBlock(
            r.GetInt32(1), (BlockKind)r.GetInt32(2), Text(r, 3), Text(r, 4), r.GetString(5), r.GetBoolean(6), Number(r, 7), passages[r.GetInt32(0)] = []));
        rows.NextResult();
        while (rows.Read())
            passages[rows.GetInt32(0)].Add(new DocumentPassage(rows.GetString(1), Number(rows, 2) is { } id && statements.TryGetValue(id, out var index) ? index : null, rows.GetInt32(3)));
        return blocks;
    }

    private static List<T> Next<T>(SqliteDataReader rows, Func<SqliteDataReader, T> item)
    {
        rows.NextResult();
        var items = new List<T>();
        while (rows.Read()) items.Add(item(rows));
        return items;
    }

    private static DocumentParty PartyOf(SqliteDataReader r) => new(r.GetString(0), r.GetString(1), r.GetString(2), (Origin)r.GetInt32(3));

    private static DocumentLink LinkOf(SqliteDataReader r, int at) => new(r.GetString(at), r.GetString(at + 1), r.GetString(at + 2), Text(r, at + 3));

    private static string? Text(SqliteDataReader r, int at) => r.IsDBNull(at) ? null : r.GetString(at);

    private static int? Number(SqliteDataReader r, int at) => r.IsDBNull(at) ? null : r.GetInt32(at);
}
