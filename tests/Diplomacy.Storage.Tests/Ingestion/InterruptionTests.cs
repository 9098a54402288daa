using Diplomacy.Storage.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

/// <summary>A reading that is broken off is the beginning of a reading, and nothing else.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Documents = 24;

    private readonly TemporaryCorpus _whole = new();
    private readonly TemporaryCorpus _broken = new();

    public void Dispose()
    {
        _whole.Dispose();
        _broken.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Broken_off_anywhere_and_begun_again_it_ends_in_the_same_database(int seed)
    {
        Write(_broken);
        await new Importer(_broken.Options).ReadAsync([_broken.Folder]);
        using var first = _broken.Open();
        var expected = await TableContents.OfAsync(first);

        using var again = new TemporaryDatabase();
        var random = new Random(seed);
        for (var attempt = 0; attempt < 50; attempt++)
        {
            using var stop = new CancellationTokenSource();
            var left = random.Next(1, 8);
            var importer = new Importer(again.Options, (name, bytes, sidecar) =>
            {
                if (Interlocked.Decrement(ref left) == 0) stop.Cancel();
                return TemporaryCorpus.Parsed(name, bytes, sidecar);
            });
            try
            {
                await importer.ReadAsync([_broken.Folder], new Told(() => random.Next(9) == 0, stop), stop.Token);
                break;
            }
            catch (OperationCanceledException)
            {
                using var half = again.Open();
                Assert.Equal(await half.Agreements.SumAsync(a => a.StatementCount), await half.Commitments.CountAsync());
            }
        }
        await new Importer(again.Options).ReadAsync([_broken.Folder]);
        using var second = again.Open();
        var actual = await TableContents.OfAsync(second);
        // Only the number of readings differs, and with it the version.
        expected.Remove("State");
        actual.Remove("State");
        TableContents.Same(expected, actual);
    }

    [Fact]
    public async Task Rows_written_by_prepared_commands_are_those_that_a_context_saves()
    {
        Write(_whole);
        await _whole.ReadAsync();
        using var read = _whole.Open();
        var expected = await TableContents.OfAsync(read);

        // The same rows, read as entities and saved by a context into an empty database.
        using var copy = new TemporaryDatabase();
        using (var from = _whole.Open())
        using (var to = copy.Open())
        {
            await to.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF");
            var agreements = await from.Agreements.AsSplitQuery().Include(a => a.Source.Paths).Include(a => a.Parties).Include(a => a.Mentions).Include(a => a.People)
                .Include(a => a.Sections).Include(a => a.Organisations).Include(a => a.References).Include(a => a.Doubts).Include(a => a.Coverage)
                .Include(a => a.Curated).Include(a => a.Ledger).Include(a => a.Blocks).ThenInclude(b => b.Passages)
                .Include(a => a.Commitments).ThenInclude(c => c.Areas).Include(a => a.Commitments).ThenInclude(c => c.By)
                .Include(a => a.Commitments).ThenInclude(c => c.Organisations).Include(a => a.Commitments).ThenInclude(c => c.References).ToListAsync();
            to.Parties.RemoveRange(to.Parties);
            to.Areas.RemoveRange(to.Areas);
            to.State.RemoveRange(to.State);
            await to.SaveChangesAsync();
            to.ChangeTracker.Clear();
            var (parties, areas, state, names) = (await from.Parties.ToListAsync(), await from.Areas.ToListAsync(), await from.State.ToListAsync(), await from.Names.ToListAsync());
            from.ChangeTracker.Clear();
            to.AddRange(parties);
            to.AddRange(areas);
            to.AddRange(state);
            to.AddRange(names);
            to.AddRange(agreements);
            await to.SaveChangesAsync();
        }
        using var saved = copy.Open();
        TableContents.Same(expected, await TableContents.OfAsync(saved));
    }

    [Fact]
    public async Task A_fault_in_the_midst_of_a_document_leaves_nothing_of_it()
    {
        Write(_whole);
        using (var db = _whole.Open())
            await db.Database.ExecuteSqlRawAsync("""CREATE TRIGGER "Fault" AFTER INSERT ON "Passages" WHEN NEW."Id" > 60 BEGIN SELECT RAISE(ABORT, 'full'); END""");
        await Assert.ThrowsAnyAsync<Exception>(() => _whole.ReadAsync());
        int kept;
        using (var half = _whole.Open())
        {
            // Documents before it are stored where the machine was slow enough for a transaction to end between.
            kept = await half.Agreements.CountAsync();
            Assert.InRange(kept, 0, Documents - 1);
            Assert.Equal(await half.Agreements.SumAsync(a => a.StatementCount), await half.Commitments.CountAsync());
            await half.Database.ExecuteSqlRawAsync("""DROP TRIGGER "Fault" """);
        }
        Assert.Equal(Documents - kept, (await _whole.ReadAsync()).Added);
    }

    private static void Write(TemporaryCorpus corpus)
    {
        for (var i = 0; i < Documents; i++)
        {
            var text = i % 2 == 0 ? Texts.Norway.Replace("2007", $"{1990 + i}", StringComparison.Ordinal) : Texts.Vietnam.Replace("2025", $"{1990 + i}", StringComparison.Ordinal);
            corpus.Write($"{i / 10}/{i:00}.txt", $"{text}\n\nThe two sides will act in accordance with the Joint Declaration between Norway and Azerbaijan, signed on 4 December {1990 + i / 2}.\n");
        }
        corpus.Write("0/03.meta.yaml", "people: [{name: Jonas Gahr Støre, party: 'NO'}, {name: Støre, party: AZ}]\nlicence: CC0\n").Write("2/23.meta.yaml", "people: [{name: Støre, party: 'NO'}]\n");
        // The same bytes twice are one document, which is not new the second time.
        corpus.Write("2/copy.txt", File.ReadAllBytes(corpus.PathOf("0/00.txt")));
    }

    private sealed class Told(Func<bool> enough, CancellationTokenSource stop) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value)
        {
            if (value.Outcome == FileOutcome.Added && enough()) stop.Cancel();
        }
    }
}
