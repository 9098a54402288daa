namespace Diplomacy.Storage.Filters;

/// <summary>Values that are read when they are first asked for: most questions name no person, body or instrument, of which a corpus has many.</summary>
internal sealed class LateTerms(Func<IReadOnlyDictionary<string, Term>> read)
{
    private readonly Lock _reading = new();
    private volatile IReadOnlyDictionary<string, Term>? _terms;

    /// <summary>Read once; where that fails, again by the next who asks.</summary>
    public IReadOnlyDictionary<string, Term> Value
    {
        get
        {
            if (_terms is { } terms) return terms;
            lock (_reading) return _terms ??= read();
        }
    }
}
