namespace Diplomacy.Search.Index;

/// <summary>The terms of several sorted lists, each once, in order, with the number of each in each list.</summary>
internal sealed class TermUnion
{
    private readonly TextList[] _lists;

    public TermUnion(TextList[] lists)
    {
        _lists = lists;
        var at = new int[lists.Length];
        var numbers = lists.Select(_ => new List<int>()).ToArray();
        while (true)
        {
            var least = -1;
            for (var i = 0; i < lists.Length; i++)
            {
                if (at[i] < lists[i].Count && (least < 0 || lists[i][at[i]].SequenceCompareTo(lists[least][at[least]]) < 0)) least = i;
            }
            if (least < 0) break;
            var term = lists[least][at[least]];
            for (var i = 0; i < lists.Length; i++)
            {
                var has = at[i] < lists[i].Count && lists[i][at[i]].SequenceEqual(term);
                numbers[i].Add(has ? at[i] : -1);
                if (has && i != least) at[i]++;
            }
            at[least]++;
            Count++;
        }
        Numbers = [.. numbers.Select(n => n.ToArray())];
    }

    public int Count { get; }

    /// <summary>For each list the number there of each term; -1 where it lacks it.</summary>
    public int[][] Numbers { get; }

    /// <summary>Some of the terms, in order.</summary>
    public TextList Texts(bool[] kept)
    {
        var starts = new List<int>(Count + 1) { 0 };
        using var bytes = new MemoryStream();
        for (var t = 0; t < Count; t++)
        {
            if (!kept[t]) continue;
            var list = Array.FindIndex(Numbers, n => n[t] >= 0);
            bytes.Write(_lists[list][Numbers[list][t]]);
            starts.Add((int)bytes.Length);
        }
        return new TextList([.. starts], bytes.ToArray());
    }
}
