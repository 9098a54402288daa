using System.Runtime.ExceptionServices;

namespace Diplomacy.Search.Index;

/// <summary>
/// Draws agreements from a sequence and reads them on several threads, as many at a time as one part of a segment may hold: a sequence of any
/// length takes no more memory than one part.
/// </summary>
/// <param name="progress">Told how many agreements have been drawn, from any thread.</param>
internal sealed class Reading(
    IEnumerable<IndexedAgreement> agreements, IndexVocabulary vocabulary, int threads, Action<int>? progress, CancellationToken cancel) : IDisposable
{
    /// <summary>Agreements that a thread draws in turn.</summary>
    internal const int AtATime = 32;

    private readonly IEnumerator<IndexedAgreement> _source = agreements.GetEnumerator();
    private readonly Lock _turn = new();
    private int _drawn;
    private long _bytes;

    /// <summary>The sequence is at its end.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The next agreements, as they come.</summary>
    /// <param name="most">After so many bytes of words nothing more is drawn: what threads hold then is read still.</param>
    /// <exception cref="ArgumentException">A value is not in the vocabulary.</exception>
    public List<Gathered> Next(long most)
    {
        _bytes = 0;
        var gatherers = Enumerable.Range(0, threads).Select(_ => new Gatherer(vocabulary)).ToList();
        try
        {
            if (threads == 1) Work(gatherers[0], most);
            else Parallel.ForEach(gatherers, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, g => Work(g, most));
        }
        catch (AggregateException several) when (several.InnerException is { } first)
        {
            // What was wrong with the input is the same on one thread or many.
            ExceptionDispatchInfo.Throw(first);
        }
        return [.. gatherers.SelectMany(g => g.Read)];
    }

    public void Dispose() => _source.Dispose();

    private void Work(Gatherer gatherer, long most)
    {
        var batch = new List<IndexedAgreement>(AtATime);
        do
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var agreement in batch) Interlocked.Add(ref _bytes, gatherer.Add(agreement));
            batch.Clear();
            lock (_turn)
            {
                while (!IsDone && batch.Count < AtATime && Interlocked.Read(ref _bytes) < most)
                {
                    IsDone = !_source.MoveNext();
                    if (!IsDone) batch.Add(_source.Current);
                }
                _drawn += batch.Count;
                progress?.Invoke(_drawn);
            }
        }
        while (batch.Count > 0);
    }
}
