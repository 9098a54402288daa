namespace Diplomacy.Search.Index;

/// <summary>The terms of several sorted lists, each once, in order.</summary>
internal sealed class TermUnion
{
    private readonly TextList[] _lists;

    /// <summary>For each term a list that has it, and its number there.</summary>
    private readonly List<(int List, int Number)> _where = [];

    public TermUnion(TextList[] lists)
    {
        _lists = lists;
        Numbers = [.. lists.Select(l => new int[l.Count])];
        var at = new int[lists.Length];
        while (true)
        {
            var least = -1;
            for (var i = 0; i < lists.Length; i++)
            {
                if (at[i] < lists[i].Count && (least < 0 || lists[i][at[i]].SequenceCompareTo(lists[least][at[least]]) < 0)) least = i;
            }
            if (least < 0) break;
            var term = lists[least][at[least]];
            _where.Add((least, at[least]));
            for (var i = least; i < lists.Length; i++)
            {
                if (at[i] < lists[i].Count && lists[i][at[i]].SequenceEqual(term)) Numbers[i][at[i]++] = Count - 1;
            }
        }
    }

    public int Count => _where.Count;

    /// <summary>For each list the number here of each of its terms: ascending.</summary>
    public int[][] Numbers { get; }

    /// <summary>Some of the terms, in order.</summary>
    public TextList Texts(bool[] kept)
    {
        var (count, size) = (0, 0);
        for (var t = 0; t < kept.Length; t++)
        {
            if (!kept[t]) continue;
            count++;
            size = checked(size + Text(t).Length);
        }
        var (starts, bytes, written) = (new int[count + 1], new byte[size], 0);
        for (var t = 0; t < kept.Length; t++)
        {
            if (!kept[t]) continue;
            Text(t).CopyTo(bytes.AsSpan(starts[written]));
            starts[written + 1] = starts[written] + Text(t).Length;
            written++;
        }
        return new TextList(starts, bytes);
    }

    /// <summary>The numbers that terms have among those that are kept; -1 for the others.</summary>
    public static int[] Renumbered(bool[] kept)
    {
        var (numbers, count) = (new int[kept.Length], 0);
        for (var t = 0; t < kept.Length; t++) numbers[t] = kept[t] ? count++ : -1;
        return numbers;
    }

    private ReadOnlySpan<byte> Text(int term) => _lists[_where[term].List][_where[term].Number];
}
