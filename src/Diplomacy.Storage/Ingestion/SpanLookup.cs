using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Things that have spans, found by the spans that they share a character with.</summary>
internal sealed class SpanLookup<T> where T : notnull
{
    private readonly List<(Span Span, T Thing)> _places;
    private readonly int _longest;

    public SpanLookup(IEnumerable<(Span Span, T Thing)> places)
    {
        _places = [.. places.OrderBy(p => p.Span.Start)];
        _longest = _places.Count == 0 ? 0 : _places.Max(p => p.Span.Length);
    }

    /// <summary>Each thing once, in the order of the source.</summary>
    public IEnumerable<T> Touching(IEnumerable<Span> spans) => spans.SelectMany(Touching).Distinct();

    private IEnumerable<T> Touching(Span span)
    {
        for (var i = FirstFrom(span.Start - _longest); i < _places.Count && _places[i].Span.Start < span.End; i++)
            if (_places[i].Span.End > span.Start) yield return _places[i].Thing;
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
