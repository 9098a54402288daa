namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// Reads files on all cores ahead of the one who takes them, and gives them in their order. Not far ahead, so that what is read does not
/// pile up; a long one only when its turn comes.
/// </summary>
/// <param name="read">Reads a file; must not throw but for cancelling.</param>
internal sealed class ReadAhead(IReadOnlyList<CorpusFile> files, Func<CorpusFile, FileRead> read, CancellationToken cancel)
{
    /// <summary>Files that are read or being read while one is stored: enough for the cores while a transaction ends.</summary>
    private const int Most = 64;

    /// <summary>Bytes from which on a file is long.</summary>
    private const long Long = 1024 * 1024;

    private readonly Queue<Task<FileRead>> _waiting = new();
    private int _next;

    /// <summary>All files in their order.</summary>
    /// <param name="beforeWaiting">Called before a long file is read, which may take seconds.</param>
    public async IAsyncEnumerable<FileRead> AllAsync(Func<Task> beforeWaiting)
    {
        while (true)
        {
            while (_waiting.Count < Most && _next < files.Count) _waiting.Enqueue(Begin(files[_next++]));
            if (!_waiting.TryDequeue(out var reading)) yield break;
            if (reading.Status == TaskStatus.Created)
            {
                await beforeWaiting();
                reading.Start(TaskScheduler.Default);
            }
            yield return await reading;
        }
    }

    private Task<FileRead> Begin(CorpusFile file)
    {
        var reading = new Task<FileRead>(() =>
        {
            cancel.ThrowIfCancellationRequested();
            return read(file);
        });
        if (LengthOf(file.Path) < Long) reading.Start(TaskScheduler.Default);
        return reading;
    }

    private static long LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Reading it will tell why.
            return 0;
        }
    }
}
