using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Web.Lists;

/// <summary>The values that filters know, kept until the corpus changes.</summary>
public sealed class KnownTerms
{
    private sealed record Snapshot(long Version, FilterTerms Terms);

    private Snapshot? _last;

    public async Task<FilterTerms> GetAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var version = await CorpusVersion.ReadAsync(db, cancel);
        if (_last is { } last && last.Version == version) return last.Terms;
        var terms = await FilterTerms.LoadAsync(db, cancel);
        _last = new Snapshot(version, terms);
        return terms;
    }
}
