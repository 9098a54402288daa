namespace Diplomacy.Search.Index;

/// <summary>
/// The memory of one search, used again by a later one: large arrays are not made anew, and searches that go on at once share nothing. There
/// are as many as searches can run at once, not as there are threads. All that was taken is given back at once, at the end of the search.
/// </summary>
internal sealed class Scratch : IDisposable
{
    // Of each kind of array, so many bytes are kept for the next search: some sixty maps of two million rows.
    private const long MostKept = 16 << 20;

    private const int MostArrays = 64;

    // References in other lines of the cache, so that cores do not wait for one another.
    private const int Apart = 16;

    private static readonly Scratch?[] Resting = new Scratch?[2 * Environment.ProcessorCount * Apart];

    private readonly Shelf<ulong> _maps = new();
    private readonly Shelf<int> _lists = new();
    private readonly Shelf<float> _scores = new();
    private readonly Shelf<byte> _bytes = new();

    /// <summary>One that no other search uses, of this core where it has one.</summary>
    public static Scratch Take()
    {
        for (var (i, place) = (0, Home()); i < Resting.Length; i += Apart, place = (place + Apart) % Resting.Length)
        {
            if (Interlocked.Exchange(ref Resting[place], null) is { } rested) return rested;
        }
        return new Scratch();
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

    /// <summary>At least as many bytes, of which the first <paramref name="count"/> are zero.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = _bytes.Take(count);
        bytes.AsSpan(0, count).Clear();
        return bytes;
    }

    /// <summary>What has been taken up to now; all that is taken later may be given back together.</summary>
    public Mark Now => new(_maps.Used, _lists.Used, _scores.Used, _bytes.Used);

    /// <summary>Gives back all that was taken since.</summary>
    public void GiveBack(Mark since)
    {
        _maps.GiveBack(since.Maps);
        _lists.GiveBack(since.Lists);
        _scores.GiveBack(since.Scores);
        _bytes.GiveBack(since.Bytes);
    }

    public void Dispose()
    {
        GiveBack(default);
        _maps.Trim();
        _lists.Trim();
        _scores.Trim();
        _bytes.Trim();
        for (var (i, place) = (0, Home()); i < Resting.Length; i += Apart, place = (place + Apart) % Resting.Length)
        {
            if (Interlocked.CompareExchange(ref Resting[place], this, null) is null) return;
        }
    }

    private static int Home() => Thread.GetCurrentProcessorId() * Apart % Resting.Length;

    internal readonly record struct Mark(int Maps, int Lists, int Scores, int Bytes);

    private sealed class Shelf<T> where T : unmanaged
    {
        // Lengths are rounded up a little, so that arrays fit again.
        private const int Step = 256;

        private readonly List<T[]> _free = [];
        private readonly List<T[]> _used = [];

        public int Used => _used.Count;

        public T[] Take(int length)
        {
            var best = -1;
            for (var i = 0; i < _free.Count; i++)
            {
                if (_free[i].Length >= length && (best < 0 || _free[i].Length < _free[best].Length)) best = i;
            }
            T[] array;
            if (best < 0) array = GC.AllocateUninitializedArray<T>((length + Step) & -Step);
            else
            {
                array = _free[best];
                _free[best] = _free[^1];
                _free.RemoveAt(_free.Count - 1);
            }
            _used.Add(array);
            return array;
        }

        public void GiveBack(int since)
        {
            for (var i = since; i < _used.Count; i++) _free.Add(_used[i]);
            _used.RemoveRange(since, _used.Count - since);
        }

        /// <summary>What is too much to keep goes, the largest first.</summary>
        public unsafe void Trim()
        {
            var kept = 0L;
            foreach (var array in _free) kept += array.Length * (long)sizeof(T);
            while (kept > MostKept || _free.Count > MostArrays)
            {
                var largest = 0;
                for (var i = 1; i < _free.Count; i++)
                {
                    if (_free[i].Length > _free[largest].Length) largest = i;
                }
                kept -= _free[largest].Length * (long)sizeof(T);
                _free.RemoveAt(largest);
            }
        }
    }
}
