using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Sqlite;

namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// A document with which nothing that is or was stored has to do, as nearly all of a first reading are: its rows are written as they
/// are, with no question but whether its names are free. They are the rows that <see cref="AgreementStore"/> would write.
/// </summary>
internal sealed class NewAgreement(CorpusWriting writing, DateTime now)
{
    /// <summary>Stores a document where it is new in every way.</summary>
    /// <returns>False, and nothing is stored, where it is not.</returns>
    public bool TryAdd(CorpusFile file, ReceivedFile received, ParsedAgreement parsed)
    {
        var id = PermanentIds.Of(received.Sha256);
        var names = writing.Names;
        if (parsed.Formerly.Count > 0 || AgreementRows.Codes(parsed).Any(c => Country.Find(c)?.Code != c)) return false;
        if (names.HasPath(file.Path) || names.HasSource(received.Sha256) || names.HasName(received.Sha256) || names.HasName(id)) return false;

        var source = new Source
        {
            Sha256 = received.Sha256,
            FileName = Path.GetFileName(file.Path),
            MediaType = MediaTypes.Of(file.Path),
            Text = parsed.SourceText,
            Bytes = received.Bytes,
            ByteCount = received.Bytes.Length,
        };
        writing.Rows.Add(source);
        var path = new SourcePath
        {
            SourceId = source.Id,
            Path = file.Path,
            Folder = file.Folder,
            Name = file.Name,
            Sidecar = received.Sidecar,
            SidecarSha256 = received.SidecarSha256,
        };
        writing.Rows.Add(path);
        Add(new Agreement { PermanentId = id, Slug = "", Heading = "", ReadFrom = ReadFrom.Stamp(path), SourceId = source.Id }, source, parsed);
        names.Forgive(file.Path);
        writing.Unresolve();
        return true;
    }

    private void Add(Agreement agreement, Source source, ParsedAgreement parsed)
    {
        var (id, rows) = (agreement.PermanentId, writing.Rows);
        (agreement.Added, agreement.Updated, agreement.Version) = (now, now, writing.Raise());
        AgreementRows.Fill(agreement, parsed);
        var wanted = AgreementSlug.Of(agreement.Date, [.. agreement.Parties.Select(p => p.PartyCode)], agreement.Kind);
        agreement.Slug = AgreementSlug.Free(wanted, id, writing.Names.HasName);
        rows.Add(new PermanentName { Name = id, Kind = NameKind.Id, PermanentId = id });
        rows.Add(new PermanentName { Name = source.Sha256, Kind = NameKind.Sha256, PermanentId = id });
        rows.Add(new PermanentName { Name = agreement.Slug, Kind = NameKind.Slug, PermanentId = id });

        rows.Add(agreement);
        AgreementRows.Own(agreement);
        rows.AddAll(agreement.Parties);
        rows.AddAll(agreement.Mentions);
        rows.AddAll(agreement.People);
        rows.AddAll(agreement.Sections);
        rows.AddAll(agreement.Organisations);
        rows.AddAll(agreement.References);
        rows.AddAll(agreement.Doubts);
        rows.Add(agreement.Ledger!);
        rows.AddAll(agreement.Coverage);
        rows.AddAll(agreement.Curated);

        List<Commitment> statements = [.. parsed.Commitments.Select(StatementRows.Of)];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements) taken.Add(statement.Key = StatementKey.Make(id, statement.Start, taken.Contains));
        new TextRows(rows, agreement).Add(parsed, statements);
    }
}
