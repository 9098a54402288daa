namespace Diplomacy.Benchmarks.Searching;

/// <summary>Another search program, fed the same terms.</summary>
internal abstract class Peer : IDisposable
{
    public abstract string Name { get; }

    /// <summary>How often each query is asked; the median counts.</summary>
    public virtual int Rounds => 3;

    /// <summary>Takes a statement; they come in the order of their numbers.</summary>
    public abstract void Add(StatementRow row, RowFacts facts);

    /// <summary>No further statement comes.</summary>
    public abstract void Finish(RowFacts facts);

    /// <summary>Answers with exact count, five exact facets and the best twenty.</summary>
    public abstract PeerAnswer Ask(AskedQuery query);

    public abstract void Dispose();
}

/// <summary>How many hits, and how long it took.</summary>
/// <param name="Ranked">Of that, the time of the best twenty alone; null where they come with the rest.</param>
internal readonly record struct PeerAnswer(int Hits, TimeSpan Time, TimeSpan? Ranked = null);
