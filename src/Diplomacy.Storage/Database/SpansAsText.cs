using System.Globalization;
using System.Text;
using Diplomacy.Parsing.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Diplomacy.Storage.Database;

/// <summary>Spans as one JSON array of numbers, start and length in turn: <c>[120,34,160,8]</c>.</summary>
internal sealed class SpansAsText() : ValueConverter<IReadOnlyList<Span>, string>(spans => Write(spans), text => Read(text))
{
    public static string Write(IReadOnlyList<Span> spans)
    {
        var text = new StringBuilder(spans.Count * 12 + 2).Append('[');
        foreach (var span in spans)
        {
            if (text.Length > 1) text.Append(',');
            text.Append(CultureInfo.InvariantCulture, $"{span.Start},{span.Length}");
        }
        return text.Append(']').ToString();
    }

    public static IReadOnlyList<Span> Read(string text)
    {
        var numbers = text.AsSpan(1, text.Length - 2);
        if (numbers.IsEmpty) return [];
        var spans = new List<Span>();
        int? start = null;
        foreach (var range in numbers.Split(','))
        {
            var number = int.Parse(numbers[range], CultureInfo.InvariantCulture);
            if (start is { } from)
            {
                spans.Add(new Span(from, number));
                start = null;
            }
            else
            {
                start = number;
            }
        }
        return spans;
    }
}

/// <summary>Spans are replaced as a whole, never changed in place.</summary>
internal sealed class SpansCompared() : ValueComparer<IReadOnlyList<Span>>(
    (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
    spans => spans.Aggregate(0, (hash, span) => HashCode.Combine(hash, span.Start, span.Length)),
    spans => spans);
