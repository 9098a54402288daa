namespace Diplomacy.Parsing.Text;

/// <summary>
/// Words as a person reads them - white space folded, markup gone, broken lines mended - of which every character
/// still knows its offset in the source.
/// </summary>
public sealed class ReadingText
{
    private readonly int[] _offsets;

    // A part shares the offsets of its whole, from here on.
    private readonly int _first;

    /// <param name="value">The reading copy.</param>
    /// <param name="offsets">For each UTF-16 unit of <paramref name="value"/> its offset in the source, ascending;
    /// a folded run of white space has the offset of its first unit.</param>
    public ReadingText(string value, int[] offsets)
    {
        if (value.Length != offsets.Length)
            throw new ArgumentException("Each unit of a reading copy needs one offset.", nameof(offsets));
        Value = value;
        _offsets = offsets;
    }

    private ReadingText(string value, int[] offsets, int first) => (Value, _offsets, _first) = (value, offsets, first);

    public static ReadingText Empty { get; } = new("", []);

    /// <summary>The reading copy, white space folded and trimmed.</summary>
    public string Value { get; }

    public int Length => Value.Length;

    /// <summary>The offset in the source of the unit at <paramref name="index"/> of the reading copy.</summary>
    public int OffsetOf(int index) => _offsets[_first + index];

    /// <summary>
    /// The stretches of the source behind a part of the reading copy, in order. Gaps that hold only white space are
    /// bridged; a gap with other characters (markup, a page number) parts two spans.
    /// </summary>
    public IReadOnlyList<Span> SpansOf(int start, int length, string source)
    {
        // Nearly always there is one.
        List<Span>? earlier = null;
        var end = start + length;
        while (start < end && char.IsWhiteSpace(Value[start])) start++;
        while (end > start && char.IsWhiteSpace(Value[end - 1])) end--;
        if (start >= end) return [];
        var from = OffsetOf(start);
        var stop = EndOf(start, source);
        for (var i = start + 1; i < end; i++)
        {
            var offset = OffsetOf(i);
            // The blank between mended halves stands for whatever parts them; it has no place of its own.
            if (Value[i] == ' ' && source[offset] != '&' && !char.IsWhiteSpace(source[offset])) continue;
            if (offset != stop && !IsBlank(source, stop, offset))
            {
                // A blank before the gap belongs to no word.
                while (stop > from + 1 && char.IsWhiteSpace(source[stop - 1])) stop--;
                (earlier ??= []).Add(Span.Between(from, stop));
                from = offset;
                if (char.IsWhiteSpace(Value[i]) && i + 1 < end) from = OffsetOf(++i);
            }
            stop = EndOf(i, source);
        }
        var last = Span.Between(from, stop);
        return earlier is null ? [last] : [.. earlier, last];
    }

    /// <summary>The offset behind a unit: a reference ("&amp;rsquo;") stands whole for what it means.</summary>
    private int EndOf(int index, string source)
    {
        var at = OffsetOf(index);
        // An ampersand that a letter follows at once is an ampersand.
        var plain = Value[index] == '&' && index + 1 < Length && OffsetOf(index + 1) == at + 1 && Value[index + 1] != ' ';
        if (source[at] != '&' || plain) return at + 1;
        return at + Math.Max(1, CharacterReferences.LengthAt(source, at, out _));
    }

    private static bool IsBlank(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(source[i])) continue;
            if (source[i] != '&') return false;
            var length = CharacterReferences.LengthAt(source, i, out var meaning);
            if (length == 0 || !meaning.All(char.IsWhiteSpace)) return false;
            i += length - 1;
        }
        return true;
    }

    /// <summary>The reading copies one after the other, parted by a blank.</summary>
    public static ReadingText Join(IReadOnlyList<ReadingText> parts)
    {
        parts = [.. parts.Where(p => p.Length > 0)];
        if (parts.Count == 0) return Empty;
        if (parts.Count == 1) return parts[0];
        var length = parts.Sum(p => p.Length) + parts.Count - 1;
        var value = new char[length];
        var offsets = new int[length];
        var at = 0;
        foreach (var part in parts)
        {
            if (at > 0)
            {
                value[at] = ' ';
                offsets[at] = offsets[at - 1] + 1;
                at++;
            }
            part.Value.CopyTo(0, value, at, part.Length);
            part._offsets.AsSpan(part._first, part.Length).CopyTo(offsets.AsSpan(at));
            at += part.Length;
        }
        return new ReadingText(new string(value), offsets);
    }

    /// <summary>A part as a reading copy of its own, outer blanks trimmed.</summary>
    public ReadingText Part(int start, int length)
    {
        var end = start + length;
        while (start < end && char.IsWhiteSpace(Value[start])) start++;
        while (end > start && char.IsWhiteSpace(Value[end - 1])) end--;
        return new ReadingText(Value[start..end], _offsets, _first + start);
    }

    /// <summary>The same words, where what they were read from was itself read from a source: each offset stands for another.</summary>
    /// <param name="offsets">For each unit of what was read its offset in the source.</param>
    internal ReadingText Through(int[] offsets) => new(Value, [.. Enumerable.Range(0, Length).Select(i => offsets[OffsetOf(i)])]);

    public override string ToString() => Value;
}
