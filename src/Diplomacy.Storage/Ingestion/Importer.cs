using Diplomacy.Parsing;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Sources;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// Reads folders and files into the database. Idempotent: what has not changed is passed over. Files are read on all cores, and stored in the
/// order of their paths, so that the same files make the same database. Of each document all is stored or nothing; a file that cannot be
/// read is refused with the reason, what is stored of it stays, and the rest goes on. A reading that is broken off goes on where it was
/// when it is begun again.
/// </summary>
/// <param name="options">Of the database, which <see cref="DiplomacyDatabase.PrepareAsync"/> has made ready.</param>
public sealed class Importer(DbContextOptions<DiplomacyContext> options, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly Parse _parse = AgreementParser.Parse;

    internal Importer(DbContextOptions<DiplomacyContext> options, Parse parse, TimeProvider? clock = null) : this(options, clock) => _parse = parse;

    /// <summary>Reads folders (with all below them) and files, then whatever else was stored by an earlier version.</summary>
    /// <param name="paths">Folders and files. A document is removed only when a folder above it is named here and holds it no more.</param>
    /// <param name="progress">Told after each file.</param>
    public async Task<ReadingResult> ReadAsync(
        IReadOnlyList<string> paths, IProgress<ReadingProgress>? progress = null, CancellationToken cancel = default)
    {
        var reading = new Reading { Started = Now, Paths = [.. paths.Select(Path.GetFullPath)] };
        var listing = CorpusListing.Of(paths);
        var refused = listing.Refused.Select(r => Refusal(r.File, r.Reason)).ToList();
        await using (var writing = new CorpusWriting(options))
        {
            try
            {
                await foreach (var read in new ReadAhead(listing.Files, await ReaderAsync(cancel), cancel).AllAsync(() => writing.CommitAsync(Now)))
                {
                    cancel.ThrowIfCancellationRequested();
                    Count(read.File.Name, await StoreAsync(writing, read, refused, cancel));
                    await writing.DoneAsync(Now);
                }
                // What went on meanwhile in other processes is seen only by a transaction that began after it.
                await writing.CommitAsync(Now);
                foreach (var (id, name) in await VanishedAsync(listing, cancel))
                {
                    Count(name, await ChangeAsync(writing, store => store.RemoveAsync(id), cancel));
                    await writing.DoneAsync(Now);
                }
                await writing.CommitAsync(Now);
                foreach (var (id, file) in await OutdatedAsync(refused, cancel))
                {
                    Count(file.Name, await ReadAgainAsync(writing, id, file, refused, cancel));
                    await writing.DoneAsync(Now);
                }
            }
            finally
            {
                // Whatever stops the reading: the documents that are stored stay.
                await writing.CommitAsync(Now);
            }
        }
        (reading.Refused, reading.Finished) = (refused.Count, Now);
        await ReportAsync(reading, listing, refused, cancel);
        return new(reading.Added, reading.Changed, reading.Unchanged, reading.Removed, refused);

        void Count(string name, FileOutcome outcome)
        {
            if (outcome == FileOutcome.Added) reading.Added++;
            else if (outcome == FileOutcome.Changed) reading.Changed++;
            else if (outcome == FileOutcome.Unchanged) reading.Unchanged++;
            else if (outcome == FileOutcome.Removed) reading.Removed++;
            var done = reading.Added + reading.Changed + reading.Unchanged + reading.Removed + refused.Count - listing.Refused.Count;
            progress?.Report(new(done, Math.Max(done, listing.Files.Count), name, outcome));
        }
    }

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    /// <summary>Reads a file; may be called on many threads at once.</summary>
    private async Task<Func<CorpusFile, FileRead>> ReaderAsync(CancellationToken cancel)
    {
        await using var db = new DiplomacyContext(options);
        var stored = await StoredFiles.OfAsync(db, cancel);
        return file =>
        {
            try
            {
                var received = ReceivedFile.Read(file.Path);
                return new(file, received, stored.Hold(file.Path, received) ? null : Parsed(Path.GetFileName(file.Path), received.Bytes, received.Sidecar), null);
            }
            catch (SourceRefusedException e)
            {
                return new(file, null, null, e.Message);
            }
        };
    }

    private async Task<FileOutcome> StoreAsync(CorpusWriting writing, FileRead read, List<RefusedFile> refused, CancellationToken cancel)
    {
        if (read.Refusal is { } reason) return Refuse(read.File, reason, refused);
        if (read is not { Received: { } received, Parsed: { } parsed }) return FileOutcome.Unchanged;
        try
        {
            await writing.BeginAsync(cancel);
            if (writing.Add(() => new NewAgreement(writing, Now).TryAdd(read.File, received, parsed))) return FileOutcome.Added;
            return await ChangeAsync(writing, store => store.StoreAsync(read.File, received, parsed), cancel);
        }
        catch (SourceRefusedException e)
        {
            return Refuse(read.File, e.Message, refused);
        }
        catch (Exception e) when (IsBusy(e))
        {
            return Refuse(read.File, Busy, refused);
        }
    }

    private async Task<FileOutcome> ChangeAsync(CorpusWriting writing, Func<AgreementStore, Task<FileOutcome>> change, CancellationToken cancel)
    {
        await writing.BeginAsync(cancel);
        await using var db = writing.Open();
        return await writing.WholeAsync(() => change(new(writing, db, Parsed, Now, cancel)));
    }

    private async Task<FileOutcome> ReadAgainAsync(CorpusWriting writing, int sourceId, CorpusFile file, List<RefusedFile> refused, CancellationToken cancel)
    {
        try
        {
            return await ChangeAsync(writing, store => store.ReadAgainAsync(sourceId), cancel);
        }
        catch (SourceRefusedException e)
        {
            return Refuse(file, e.Message, refused);
        }
    }

    /// <summary>A fault of the parser in one document must not keep the others out.</summary>
    private ParsedAgreement Parsed(string fileName, byte[] bytes, byte[]? sidecar)
    {
        try
        {
            return _parse(fileName, bytes, sidecar);
        }
        catch (Exception e) when (e is not (SourceRefusedException or OutOfMemoryException or OperationCanceledException))
        {
            throw new SourceRefusedException($"{fileName}: a fault of this program kept it from being read: {e.GetType().Name}, {e.Message}");
        }
    }

    private async Task<List<(int, string)>> VanishedAsync(CorpusListing listing, CancellationToken cancel)
    {
        await using var db = new DiplomacyContext(options);
        var stored = await db.SourcePaths.AsNoTracking().Select(p => new { p.Id, p.Path, p.Name }).ToListAsync(cancel);
        // A file that another process stored after this one listed the folder is there.
        return [.. stored.Where(p => Under(listing.Read, p.Path) && !Under(listing.Unreadable, p.Path) && !File.Exists(p.Path))
            .Select(p => (p.Id, p.Name))];
    }

    private async Task<List<(int, CorpusFile)>> OutdatedAsync(List<RefusedFile> refused, CancellationToken cancel)
    {
        await using var db = new DiplomacyContext(options);
        var outdated = await db.SourcePaths.AsNoTracking()
            .Where(p => db.Agreements.Any(a => a.SourceId == p.SourceId && !a.ReadFrom.StartsWith(ReadFrom.Version)))
            .Select(p => new { p.SourceId, p.Path, p.Folder }).ToListAsync(cancel);
        return [.. outdated.Where(p => !refused.Exists(r => r.Path == p.Path)).DistinctBy(p => p.SourceId)
            .Select(p => (p.SourceId, new CorpusFile(p.Path, p.Folder)))];
    }

    private async Task ReportAsync(Reading reading, CorpusListing listing, List<RefusedFile> refused, CancellationToken cancel)
    {
        await using var db = new DiplomacyContext(options);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var stored in await db.RefusedFiles.ToListAsync(cancel))
            if (refused.Exists(r => r.Path == stored.Path) || (Under(listing.Read, stored.Path) && !Under(listing.Unreadable, stored.Path)))
                db.RefusedFiles.Remove(stored);
        await db.SaveChangesAsync(cancel);
        db.RefusedFiles.AddRange(refused.DistinctBy(r => r.Path));
        db.Readings.Add(reading);
        await db.SaveChangesAsync(cancel);
        var state = await db.State.AsNoTracking().SingleAsync(cancel);
        await CorpusVersion.RaiseAsync(db, Now, cancel);
        // A reading that was broken off before it came so far is caught up with, too.
        if (state.Resolved != state.Version)
        {
            await Citations.ResolveAsync(db, cancel);
            await SamePeople.ResolveAsync(db, cancel);
            await SqliteSchema.AnalyseAsync(db, cancel);
        }
        await db.State.ExecuteUpdateAsync(s => s.SetProperty(c => c.Resolved, c => c.Version), cancel);
        await transaction.CommitAsync(cancel);
    }

    private FileOutcome Refuse(CorpusFile file, string reason, List<RefusedFile> refused)
    {
        // The line of a report begins with the file's name already.
        var name = $"{Path.GetFileName(file.Path)}: ";
        if (reason.StartsWith(name, StringComparison.Ordinal)) reason = char.ToUpperInvariant(reason[name.Length]) + reason[(name.Length + 1)..];
        refused.Add(Refusal(file, reason));
        return FileOutcome.Refused;
    }

    private RefusedFile Refusal(CorpusFile file, string reason) =>
        new() { Path = file.Path, Folder = file.Folder, Name = file.Name, Reason = reason, Seen = Now };

    private static bool Under(List<string> folders, string path) =>
        folders.Exists(f => path == f || (path.StartsWith(f, StringComparison.Ordinal) && path[f.Length] == Path.DirectorySeparatorChar));

    private const string Busy = "The database was kept busy by another process for too long. Read the file again.";

    private static bool IsBusy(Exception e) => e is SqliteException { SqliteErrorCode: 5 or 6 } || (e.InnerException is { } inner && IsBusy(inner));
}
