using System.Globalization;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Areas;

/// <summary>
/// Weights by which the signs of a statement make each area likely: a logistic regression an area, whose general signs share their weights.
/// Learned from coded records (the command <c>learn</c>), kept as text in Vocabulary/area-weights.txt; docs/accuracy.md says how it was learned.
/// </summary>
internal sealed class AreaModel
{
    /// <summary>Words together count this much, however many there are.</summary>
    private const double WordsNorm = 2;

    private static readonly int Areas = Area.All.Count;
    private static readonly Lazy<AreaModel> Carried = new(() => Read(VocabularyFile.Lines("area-weights.txt")));

    private readonly Dictionary<(string, string?), int> _places;
    private readonly float[] _words;

    /// <param name="places">Where the weights of each word stand in <paramref name="words"/>, in steps of the number of areas.</param>
    public AreaModel(double[] general, double[] own, Dictionary<(string, string?), int> places, float[] words) =>
        (General, Own, _places, _words) = (general, own, places, words);

    /// <summary>The weights that the parser carries with it.</summary>
    public static AreaModel Default => Carried.Value;

    /// <summary>A weight a sign of <see cref="AreaSigns.General"/>.</summary>
    public double[] General { get; }

    /// <summary>For each area a weight a sign of <see cref="AreaSigns.Own"/>.</summary>
    public double[] Own { get; }

    /// <summary>How likely each area is, 0 to 1.</summary>
    public double[] Likelihoods(AreaSigns signs)
    {
        var sums = new double[Areas];
        Span<int> known = signs.Words.Count <= 512 ? stackalloc int[signs.Words.Count] : new int[signs.Words.Count];
        var square = 0.0;
        for (var i = 0; i < known.Length; i++)
        {
            var word = signs.Words[i];
            known[i] = _places.GetValueOrDefault((word.First, word.Second), -1);
            if (known[i] >= 0) square += word.Value * word.Value;
        }
        var scale = square > 0 ? WordsNorm / Math.Sqrt(square) : 0;
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] < 0) continue;
            var value = signs.Words[i].Value * scale;
            var weights = _words.AsSpan(known[i], Areas);
            for (var a = 0; a < Areas; a++) sums[a] += value * weights[a];
        }
        for (var a = 0; a < Areas; a++)
        {
            sums[a] += Dot(signs.GeneralOf(a), General) + Dot(signs.OwnOf(a), Own.AsSpan(a * AreaSigns.Own.Count, AreaSigns.Own.Count));
            sums[a] = 1 / (1 + Math.Exp(-sums[a]));
        }
        return sums;
    }

    /// <summary>The words of a statement that speak most for an area, the strongest first.</summary>
    public IEnumerable<SignWord> Speaking(AreaSigns signs, int area, float least) =>
        signs.Words.Select(w => (Word: w, Weight: _places.TryGetValue((w.First, w.Second), out var at) ? _words[at + area] : 0))
            .Where(w => w.Weight >= least).OrderByDescending(w => w.Weight).Select(w => w.Word);

    /// <summary>The words that are known, each with its weights for the areas.</summary>
    public IEnumerable<((string First, string? Second) Word, float[] Weights)> Words =>
        _places.Select(p => (p.Key, _words.AsSpan(p.Value, Areas).ToArray()));

    public static double Dot(ReadOnlySpan<double> signs, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < signs.Length; i++) sum += signs[i] * weights[i];
        return sum;
    }

    /// <summary>The lines of the file: <c>general NAME W</c>, <c>area SLUG W...</c>, and <c>WORD[ WORD]</c> with <c>AREA:W</c> for weights that are not nothing.</summary>
    public IEnumerable<string> Write()
    {
        for (var i = 0; i < General.Length; i++) yield return $"general\t{AreaSigns.General[i]}\t{Number(General[i])}";
        for (var a = 0; a < Areas; a++)
            yield return $"area\t{Area.All[a].Slug}\t{string.Join(' ', Own.Skip(a * AreaSigns.Own.Count).Take(AreaSigns.Own.Count).Select(Number))}";
        foreach (var (word, weights) in Words.OrderBy(w => w.Word.First, StringComparer.Ordinal).ThenBy(w => w.Word.Second, StringComparer.Ordinal))
        {
            var told = weights.Index().Where(w => Math.Abs(w.Item) >= Least).Select(w => $"{w.Index}:{Number(w.Item)}").ToList();
            if (told.Count > 0) yield return $"word\t{word.First}{(word.Second is null ? "" : " " + word.Second)}\t{string.Join(' ', told)}";
        }
    }

    /// <summary>Weights smaller than this are not written.</summary>
    private const double Least = 0.15;

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static AreaModel Read(IEnumerable<string> lines)
    {
        var general = new double[AreaSigns.General.Count];
        var own = new double[Areas * AreaSigns.Own.Count];
        var places = new Dictionary<(string, string?), int>();
        var words = new List<float>();
        foreach (var line in lines)
        {
            var parts = line.Split('\t');
            switch (parts[0])
            {
                case "general":
                    general[AreaSigns.General.ToList().IndexOf(parts[1])] = double.Parse(parts[2], CultureInfo.InvariantCulture);
                    break;
                case "area":
                    var at = Area.IndexOf(parts[1]) * AreaSigns.Own.Count;
                    foreach (var (i, weight) in parts[2].Split(' ').Index()) own[at + i] = double.Parse(weight, CultureInfo.InvariantCulture);
                    break;
                case "word":
                    var blank = parts[1].IndexOf(' ', StringComparison.Ordinal);
                    var (first, second) = blank < 0 ? (parts[1], null) : (parts[1][..blank], parts[1][(blank + 1)..]);
                    places[(string.Intern(first), second)] = words.Count;
                    words.AddRange(Enumerable.Repeat(0f, Areas));
                    foreach (var pair in parts[2].Split(' '))
                    {
                        var colon = pair.IndexOf(':', StringComparison.Ordinal);
                        words[words.Count - Areas + int.Parse(pair.AsSpan(0, colon), CultureInfo.InvariantCulture)] = float.Parse(pair.AsSpan(colon + 1), CultureInfo.InvariantCulture);
                    }
                    break;
            }
        }
        return new(general, own, places, [.. words]);
    }
}
