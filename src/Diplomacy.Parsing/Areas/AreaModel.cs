using System.Numerics;
using System.Runtime.InteropServices;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Areas;

/// <summary>
/// Weights by which the signs of a statement make each area likely: a logistic regression an area, whose general signs share their weights.
/// Learned from coded records (the command <c>learn</c>), kept in Vocabulary/area-weights.txt; docs/accuracy.md says how.
/// </summary>
internal sealed class AreaModel
{
    /// <summary>Words together count this much, however many there are.</summary>
    public const double WordsNorm = 2;

    private const int None = -1;
    private static readonly int Areas = Area.All.Count;
    private static readonly Lazy<AreaModel> Carried = new(() => AreaWeightsFile.Read(VocabularyFile.Lines("area-weights.txt")));

    // Numbers stand for words, so that two words are looked up as one number; their weights stand one behind the other.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _places = [];
    private readonly bool[] _leads;
    private readonly int[] _starts;
    private readonly byte[] _areas;
    private readonly float[] _weights;

    /// <param name="general">A weight a sign of <see cref="AreaSigns.General"/>.</param>
    /// <param name="own">For each area a weight a sign of <see cref="AreaSigns.Own"/>.</param>
    public AreaModel(double[] general, double[] own, IReadOnlyList<WordWeights> words)
    {
        (General, Own, Words) = (general, own, words);
        _areas = [.. words.SelectMany(w => w.Weights.Select(a => (byte)a.Area))];
        _weights = [.. words.SelectMany(w => w.Weights.Select(a => a.Weight))];
        _starts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
        {
            var (first, second) = (words[i].First, words[i].Second);
            _places[Pair(Number(first), second is null ? None : Number(second))] = i;
            _starts[i + 1] = _starts[i] + words[i].Weights.Count;
        }
        _leads = new bool[_numbers.Count];
        foreach (var word in words)
            if (word.Second is not null) _leads[_numbers[word.First]] = true;

        int Number(string word) => _numbers.TryGetValue(word, out var number) ? number : _numbers[word] = _numbers.Count;
    }

    /// <summary>The weights that the parser carries with it.</summary>
    public static AreaModel Default => Carried.Value;

    public double[] General { get; }

    public double[] Own { get; }

    public IReadOnlyList<WordWeights> Words { get; }

    /// <summary>How likely each area is, 0 to 1.</summary>
    public double[] Likelihoods(AreaSigns signs)
    {
        var sums = new double[Areas];
        var words = CollectionsMarshal.AsSpan(signs.Words);
        var known = Places(signs);
        var square = 0.0;
        for (var i = 0; i < known.Length; i++)
            if (known[i] >= 0) square += words[i].Value * words[i].Value;
        var scale = square > 0 ? WordsNorm / Math.Sqrt(square) : 0;
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] < 0) continue;
            var value = words[i].Value * scale;
            for (var w = _starts[known[i]]; w < _starts[known[i] + 1]; w++) sums[_areas[w]] += value * _weights[w];
        }
        for (var a = 0; a < Areas; a++)
        {
            sums[a] += Dot(signs.GeneralOf(a), General) + Dot(signs.OwnOf(a), Own.AsSpan(a * AreaSigns.OwnCount, AreaSigns.OwnCount));
            sums[a] = 1 / (1 + Math.Exp(-sums[a]));
        }
        return sums;
    }

    /// <summary>The words of a statement that speak for an area with at least this weight, the strongest first.</summary>
    public IEnumerable<SignWord> Speaking(AreaSigns signs, int area, float least)
    {
        var known = Places(signs);
        return signs.Words.Select((word, i) => (Word: word, Weight: WeightOf(known[i], area)))
            .Where(w => w.Weight >= least).OrderByDescending(w => w.Weight).Select(w => w.Word);
    }

    public static double Dot(ReadOnlySpan<double> signs, ReadOnlySpan<double> weights)
    {
        var sums = Vector<double>.Zero;
        var i = 0;
        for (; i <= signs.Length - Vector<double>.Count; i += Vector<double>.Count) sums += new Vector<double>(signs[i..]) * new Vector<double>(weights[i..]);
        var sum = Vector.Sum(sums);
        for (; i < signs.Length; i++) sum += signs[i] * weights[i];
        return sum;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private float WeightOf(int place, int area)
    {
        if (place == None) return 0;
        var at = Array.IndexOf(_areas, (byte)area, _starts[place], _starts[place + 1] - _starts[place]);
        return at < 0 ? 0 : _weights[at];
    }

    /// <summary>The place of each word of a statement among the known ones, or <see cref="None"/>.</summary>
    private int[] Places(AreaSigns signs)
    {
        var words = CollectionsMarshal.AsSpan(signs.Words);
        var places = new int[words.Length];
        // A word stands alone, begins a pair and ends the one before: its number is looked up once.
        var (at, number, next) = (-1, None, None);
        for (var i = 0; i < places.Length; i++)
        {
            ref readonly var word = ref words[i];
            if (word.Word != at) (at, number, next) = (word.Word, word.Word == at + 1 && next != None ? next : NumberOf(word.First), None);
            if (word.Second is not null) next = NumberOf(word.Second);
            // Few words lead a pair.
            var known = number != None && (word.Second is null || (next != None && _leads[number]));
            places[i] = known && _places.TryGetValue(Pair(number, word.Second is null ? None : next), out var place) ? place : None;
        }
        return places;
    }

    private int NumberOf(string word) => _numbers.TryGetValue(word, out var number) ? number : None;
}
