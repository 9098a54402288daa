namespace Diplomacy.Storage.Names;

/// <summary>Documents with a date, found by the days that they may be of: states that conclude much have thousands with each other.</summary>
internal sealed class DocumentsInTime
{
    private readonly CitingDocument[] _byFirst;
    private readonly int _longest;

    public DocumentsInTime(IEnumerable<CitingDocument> documents)
    {
        _byFirst = [.. documents.Where(d => d is { FirstDay: not null, LastDay: not null }).OrderBy(d => d.FirstDay)];
        _longest = _byFirst.Length == 0 ? 0 : _byFirst.Max(d => d.LastDay!.Value.DayNumber - d.FirstDay!.Value.DayNumber);
    }

    /// <summary>Those that may be of one of these days.</summary>
    public IEnumerable<CitingDocument> Within(DateOnly first, DateOnly last)
    {
        for (var i = From(first.DayNumber - _longest); i < _byFirst.Length && _byFirst[i].FirstDay <= last; i++)
            if (_byFirst[i].LastDay >= first) yield return _byFirst[i];
    }

    private int From(int day)
    {
        var (low, high) = (0, _byFirst.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_byFirst[middle].FirstDay!.Value.DayNumber < day) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
