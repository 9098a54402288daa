using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Parses a source: file name, bytes, sidecar.</summary>
internal delegate ParsedAgreement Parse(string fileName, byte[] bytes, byte[]? sidecar);

/// <summary>Stores, replaces and removes agreements, within a transaction in which of each document all is stored or nothing.</summary>
internal sealed class AgreementStore(CorpusWriting writing, DiplomacyContext db, Parse parse, DateTime now, CancellationToken cancel)
{
    private readonly NameRegister _names = new(db, cancel);

    /// <summary>Stores what a path holds now.</summary>
    public async Task<FileOutcome> StoreAsync(CorpusFile file, ReceivedFile received, ParsedAgreement parsed)
    {
        // Another process may have stored the same since this one looked.
        if (await IsCurrentAsync(file.Path, received)) return FileOutcome.Unchanged;
        var path = await db.SourcePaths.Include(p => p.Source).FirstOrDefaultAsync(p => p.Path == file.Path, cancel);
        var former = path?.Source;
        var source = await db.Sources.FirstOrDefaultAsync(s => s.Sha256 == received.Sha256, cancel);
        var leaves = former is not null && former != source && !await db.SourcePaths.AnyAsync(p => p.SourceId == former.Id && p.Id != path!.Id, cancel);
        string? formerText = null;
        if (source is null && leaves)
        {
            (source, formerText) = (former!, former!.Text);
            Receive(source, received, parsed);
            leaves = false;
        }
        if (source is null) db.Sources.Add(source = Receive(new() { Sha256 = "", FileName = "", MediaType = "", Text = "", Bytes = [] }, received, parsed));
        if (path is null) db.SourcePaths.Add(path = new() { Path = file.Path, Folder = file.Folder, Name = file.Name });
        (path.Source, path.Folder, path.Name) = (source, file.Folder, file.Name);
        (path.Sidecar, path.SidecarSha256) = (received.Sidecar, received.SidecarSha256);
        await db.SaveChangesAsync(cancel);

        var version = writing.Raise();
        var isNew = !await db.Agreements.AnyAsync(a => a.SourceId == source.Id, cancel);
        var reread = await ReadAsync(source, formerText, path, parsed, version);
        if (leaves) await GiveWayAsync(former!, source);
        writing.Names.Forgive(file.Path);
        return isNew && former is null ? FileOutcome.Added : reread || former != source ? FileOutcome.Changed : FileOutcome.Unchanged;
    }

    /// <summary>Takes a path that vanished out of the corpus, and its agreement where it was the last.</summary>
    public async Task<FileOutcome> RemoveAsync(int pathId)
    {
        var path = await db.SourcePaths.Include(p => p.Source).FirstOrDefaultAsync(p => p.Id == pathId, cancel);
        if (path is null) return FileOutcome.Unchanged;
        db.SourcePaths.Remove(path);
        await db.SaveChangesAsync(cancel);
        var version = writing.Raise();
        var isLast = !await db.SourcePaths.AnyAsync(p => p.SourceId == path.SourceId, cancel);
        if (isLast)
        {
            writing.Unresolve();
            await AgreementRemoval.RemoveAsync(db, path.SourceId, cancel);
        }
        var reread = !isLast && await ReadAsync(path.Source, null, null, null, version);
        return isLast ? FileOutcome.Removed : reread ? FileOutcome.Changed : FileOutcome.Unchanged;
    }

    /// <summary>Reads a stored source again where it was read by an earlier version.</summary>
    public async Task<FileOutcome> ReadAgainAsync(int sourceId)
    {
        var source = await db.Sources.FirstOrDefaultAsync(s => s.Id == sourceId, cancel);
        if (source is null || !await IsOutdatedAsync(source.Id)) return FileOutcome.Unchanged;
        await ReadAsync(source, null, null, null, writing.Raise());
        return FileOutcome.Changed;
    }

    private Task<bool> IsOutdatedAsync(int sourceId) =>
        db.Agreements.AnyAsync(a => a.SourceId == sourceId && !a.ReadFrom.StartsWith(ReadFrom.Version), cancel);

    /// <summary>Whether this path holds these bytes and this sidecar already, as read now.</summary>
    private Task<bool> IsCurrentAsync(string path, ReceivedFile received) =>
        db.SourcePaths.AnyAsync(p => p.Path == path && p.Source.Sha256 == received.Sha256 && p.SidecarSha256 == received.SidecarSha256
            && db.Agreements.Any(a => a.SourceId == p.SourceId && a.ReadFrom.StartsWith(ReadFrom.Version)), cancel);

    private static Source Receive(Source source, ReceivedFile received, ParsedAgreement parsed)
    {
        (source.Sha256, source.Bytes, source.ByteCount) = (received.Sha256, received.Bytes, received.Bytes.Length);
        source.Text = parsed.SourceText;
        return source;
    }

    /// <summary>Replaces the rows of a source's agreement where they were not read from what its paths hold now.</summary>
    /// <param name="formerText">The source's text before, where it changed.</param>
    /// <param name="parsedPath">The path for which <paramref name="parsed"/> was read.</param>
    /// <param name="version">Of the corpus, with this change.</param>
    private async Task<bool> ReadAsync(Source source, string? formerText, SourcePath? parsedPath, ParsedAgreement? parsed, long version)
    {
        var paths = await db.SourcePaths.Where(p => p.SourceId == source.Id).ToListAsync(cancel);
        // Of several paths with the same bytes one is read: the first that a curator has written a sidecar for.
        var path = paths.OrderBy(p => p.Sidecar is null).ThenBy(p => p.Path, StringComparer.Ordinal).First();
        var agreement = await db.Agreements.FirstOrDefaultAsync(a => a.SourceId == source.Id, cancel);
        var stamp = ReadFrom.Stamp(path);
        if (agreement?.ReadFrom == stamp && formerText is null) return false;
        if (parsed is null || path != parsedPath) parsed = parse(Path.GetFileName(path.Path), source.Bytes, path.Sidecar);
        (source.FileName, source.MediaType, source.Text) = (Path.GetFileName(path.Path), MediaTypes.Of(path.Path), parsed.SourceText);

        List<FormerStatement> former = [];
        DocumentFace? face = null;
        if (agreement is null)
        {
            db.Agreements.Add(agreement = new() { PermanentId = await _names.IdForAsync(source.Sha256), Slug = "", Heading = "", ReadFrom = stamp, Added = now });
        }
        else
        {
            former = await db.Commitments.Where(c => c.AgreementId == agreement.Id).OrderBy(c => c.Ordinal)
                .Select(c => new FormerStatement(c.Key, c.Start, c.Text)).ToListAsync(cancel);
            // Another version may bring other names together.
            face = agreement.ReadFrom.StartsWith(ReadFrom.Version, StringComparison.Ordinal) ? await DocumentFace.OfAsync(db, agreement, cancel) : null;
            await AgreementRemoval.EmptyAsync(db, agreement.Id, cancel);
        }
        (agreement.Source, agreement.ReadFrom, agreement.Updated, agreement.Version) = (source, stamp, now, version);
        AgreementRows.Fill(agreement, parsed);
        await Vocabularies.StoreUnknownAsync(db, AgreementRows.Codes(parsed), cancel);
        await NameAsync(agreement, parsed.Formerly);
        if (face?.TryKeep(agreement) != true) writing.Unresolve();
        List<Commitment> statements = [.. parsed.Commitments.Select(StatementRows.Of)];
        await new StatementKeys(db, agreement.PermanentId, statements, cancel).GiveAsync(former, formerText, source.Text);
        await db.SaveChangesAsync(cancel);
        new TextRows(writing.Rows, agreement).Add(parsed, statements);
        return true;
    }

    private async Task NameAsync(Agreement agreement, IReadOnlyList<string> formerly)
    {
        var id = agreement.PermanentId;
        await _names.GiveAsync(id, NameKind.Id, id);
        await _names.GiveAsync(agreement.Source.Sha256, NameKind.Sha256, id);
        foreach (var name in formerly.Select(n => n.Trim().ToLowerInvariant()).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (await _names.RestoreAsync(name, agreement)) continue;
            agreement.Doubts.Add(new Doubt { Code = DoubtKinds.FormerNameTaken, Message = $"The former name “{name}” belongs to another document." });
        }
        var parties = agreement.Parties.Select(p => p.PartyCode).ToList();
        agreement.Slug = await _names.SlugForAsync(AgreementSlug.Of(agreement.Date, parties, agreement.Kind), id);
        await _names.GiveAsync(agreement.Slug, NameKind.Slug, id);
    }

    /// <summary>The last path of an agreement holds the bytes of another now: that one takes its names.</summary>
    private async Task GiveWayAsync(Source former, Source source)
    {
        var ids = await db.Agreements.Where(a => a.SourceId == former.Id || a.SourceId == source.Id)
            .ToDictionaryAsync(a => a.SourceId, a => a.PermanentId, cancel);
        writing.Unresolve();
        await AgreementRemoval.RemoveAsync(db, former.Id, cancel);
        await _names.MoveAsync(ids[former.Id], ids[source.Id]);
    }
}
