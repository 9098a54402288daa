namespace Diplomacy.Search.Index;

/// <summary>
/// The memory of one search. Each thread has its own and uses it again: nothing is shared, nothing is locked, and large arrays are not
/// made anew. All that was taken is given back at once, at the end of the search.
/// </summary>
internal sealed class Scratch : IDisposable
{
    private const int MostKept = 12;

    [ThreadStatic]
    private static Scratch? _ofThread;

    private readonly Shelf<ulong> _maps = new();
    private readonly Shelf<int> _lists = new();
    private readonly Shelf<float> _scores = new();
    private bool _taken;

    /// <summary>That of this thread; where a search already uses it, another one.</summary>
    public static Scratch Take()
    {
        var scratch = _ofThread ??= new Scratch();
        if (scratch._taken) scratch = new Scratch();
        scratch._taken = true;
        return scratch;
    }

    /// <summary>At least as many words; holds what it held.</summary>
    public ulong[] Map(int words) => _maps.Take(words);

    /// <summary>At least as many words, of which the first <paramref name="words"/> are zero.</summary>
    public ulong[] EmptyMap(int words)
    {
        var map = _maps.Take(words);
        map.AsSpan(0, words).Clear();
        return map;
    }

    /// <summary>At least as many numbers; holds what it held.</summary>
    public int[] List(int numbers) => _lists.Take(numbers);

    /// <summary>At least as many zeros.</summary>
    public int[] Zeros(int numbers)
    {
        var list = _lists.Take(numbers);
        list.AsSpan(0, numbers).Clear();
        return list;
    }

    /// <summary>At least as many scores, of which the first <paramref name="numbers"/> are zero.</summary>
    public float[] Scores(int numbers)
    {
        var scores = _scores.Take(numbers);
        scores.AsSpan(0, numbers).Clear();
        return scores;
    }

    public void Dispose()
    {
        _maps.GiveBack();
        _lists.GiveBack();
        _scores.GiveBack();
        _taken = false;
    }

    private sealed class Shelf<T>
    {
        private readonly List<T[]> _free = [];
        private readonly List<T[]> _used = [];

        public T[] Take(int length)
        {
            var best = -1;
            for (var i = 0; i < _free.Count; i++)
            {
                if (_free[i].Length >= length && (best < 0 || _free[i].Length < _free[best].Length)) best = i;
            }
            T[] array;
            if (best < 0)
                array = GC.AllocateUninitializedArray<T>((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, length)));
            else
            {
                array = _free[best];
                _free.RemoveAt(best);
            }
            _used.Add(array);
            return array;
        }

        /// <summary>What is too much to keep goes: the smallest first, since the large ones are dear.</summary>
        public void GiveBack()
        {
            _free.AddRange(_used);
            _used.Clear();
            if (_free.Count <= MostKept) return;
            _free.Sort((a, b) => b.Length.CompareTo(a.Length));
            _free.RemoveRange(MostKept, _free.Count - MostKept);
        }
    }
}
