using Microsoft.Win32.SafeHandles;

namespace Diplomacy.Search.Index;

/// <summary>An index kept in a file, so that a program can search as soon as it has read it.</summary>
public static class IndexSnapshot
{
    /// <summary>
    /// Writes a snapshot in whole or not at all: to a file beside it, which then takes its name. A snapshot that is there already stays
    /// readable until then, and stays where writing fails.
    /// </summary>
    /// <param name="corpus">What the index belongs to, as <see cref="Read"/> will be asked for it.</param>
    /// <param name="held">Numbers by which the corpus knows which state of it the index holds; <see cref="Read"/> gives them back.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, SearchIndex index, string corpus, params ulong[] held)
    {
        // Before the arrays of all parts stands what is held.
        List<IReadOnlyList<Array>> parts = [[held], .. index.Parts.Select(SegmentArrays.Of)];
        var header = new SnapshotHeader
        {
            Corpus = corpus,
            Vocabulary = index.Vocabulary.Fingerprint,
            Parts = [.. parts.Select(arrays => arrays.Select(KeptArray.Of).ToList())],
        };
        var beside = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(header.Bytes());
                foreach (var array in parts.SelectMany(a => a)) file.Write(ArrayBytes.Of(array));
                file.Flush(flushToDisk: true);
            }
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>
    /// Reads a snapshot. One that is missing, damaged, of another format, corpus or vocabulary is refused with the reason; nothing is thrown.
    /// </summary>
    public static SnapshotReading Read(string path, IndexVocabulary vocabulary, string corpus)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 4096, FileOptions.SequentialScan);
            var (header, start) = SnapshotHeader.Read(file);
            if (header.Corpus != corpus) return SnapshotReading.Refused($"It belongs to the corpus “{header.Corpus}”, not to “{corpus}”.");
            if (header.Vocabulary != vocabulary.Fingerprint) return SnapshotReading.Refused("It belongs to another vocabulary of areas and strengths.");
            var end = start + header.Parts.Sum(p => p.Sum(a => a.Size));
            if (end != file.Length) return SnapshotReading.Refused($"It has {file.Length} bytes in place of {end}.");
            var parts = Arrays(file.SafeFileHandle, header, start);
            if (parts is not [[ulong[] held], ..]) return SnapshotReading.Refused("It does not say what it holds.");
            return new(new SearchIndex(vocabulary, [.. parts.Skip(1).Select(arrays => SegmentArrays.Part(arrays, vocabulary))]), held, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return SnapshotReading.Refused(e.Message);
        }
        // A checksum that holds by chance or by intent proves nothing about what the arrays mean.
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException or OutOfMemoryException)
        {
            return SnapshotReading.Refused("Its arrays do not fit one another.");
        }
    }

    /// <summary>All arrays, read and checked in stretches by all cores.</summary>
    private static List<Array[]> Arrays(SafeFileHandle file, SnapshotHeader header, long start)
    {
        var stretches = new List<(Array Array, int From, int Length, long At, uint Checksum)>();
        var parts = new List<Array[]>();
        foreach (var kept in header.Parts)
        {
            var arrays = new List<Array>();
            foreach (var array in kept)
            {
                var made = ArrayBytes.New(array.Kind, array.Length);
                arrays.Add(made);
                for (var i = 0; i < array.Checksums.Length; i++)
                {
                    var from = i * SnapshotHeader.Stretch;
                    stretches.Add((made, from, (int)Math.Min(SnapshotHeader.Stretch, array.Size - from), start + from, array.Checksums[i]));
                }
                start += array.Size;
            }
            parts.Add([.. arrays]);
        }
        var damaged = 0;
        Parallel.ForEach(stretches, stretch =>
        {
            var bytes = ArrayBytes.Of(stretch.Array).Slice(stretch.From, stretch.Length);
            for (var read = 0; read < bytes.Length;)
            {
                var more = RandomAccess.Read(file, bytes[read..], stretch.At + read);
                if (more == 0) break;
                read += more;
            }
            if (ArrayBytes.Checksum(bytes) != stretch.Checksum) Interlocked.Increment(ref damaged);
        });
        return damaged == 0 ? parts : throw new InvalidDataException("A checksum of its contents is wrong: it is damaged.");
    }
}

/// <summary>The index of a snapshot, or why it was refused: a sentence for the log.</summary>
/// <param name="Held">What was written with it.</param>
public sealed record SnapshotReading(SearchIndex? Index, IReadOnlyList<ulong> Held, string? Refusal)
{
    internal static SnapshotReading Refused(string reason) => new(null, [], reason);
}
