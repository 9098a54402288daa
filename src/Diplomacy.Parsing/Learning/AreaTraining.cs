using Diplomacy.Parsing.Areas;

namespace Diplomacy.Parsing.Learning;

/// <summary>
/// Learns the weights of <see cref="AreaModel"/>: logistic regression with a quadratic penalty, by stochastic gradient descent with a step a
/// weight (AdaGrad: Duchi, Hazan, Singer 2011). The same examples always give the same weights.
/// </summary>
internal sealed class AreaTraining
{
    private const int Rounds = 8;
    private const double Step = 0.25;
    private const double Penalty = 0.5;

    /// <summary>The main area of a statement counts more than the others.</summary>
    private const double MainCounts = 1.5;

    /// <summary>What is aimed at for an area that is not the main one, so that the main one comes out likelier.</summary>
    private const double Second = 0.8;

    /// <summary>A word is learned from this many documents on.</summary>
    private const int FewestDocuments = 2;

    /// <summary>Weights smaller than this are left out, and so are words of which none is as large as the second: they tell little, and there are many.</summary>
    private const double Least = 0.15;
    private const double LeastOfWord = 0.4;

    private static readonly int Areas = Area.All.Count;

    private readonly IReadOnlyList<AreaExample> _examples;
    private readonly Dictionary<(string First, string? Second), int> _places;
    private readonly List<(int Place, double Value)[]> _words;
    private readonly double[] _wordPenalty;
    private readonly double[] _general = new double[AreaSigns.GeneralCount];
    private readonly double[] _generalSquares = new double[AreaSigns.GeneralCount];
    private readonly double[] _own = new double[Areas * AreaSigns.OwnCount];
    private readonly double[] _ownSquares = new double[Areas * AreaSigns.OwnCount];
    private readonly double[] _weights;
    private readonly double[] _squares;

    private AreaTraining(IReadOnlyList<AreaExample> examples)
    {
        _examples = examples;
        var documents = new Dictionary<(string First, string? Second), (string Last, int Count)>();
        foreach (var example in examples)
        {
            foreach (var word in example.Signs.Words)
            {
                var seen = documents.GetValueOrDefault((word.First, word.Second), ("", 0));
                if (seen.Item1 != example.Document) documents[(word.First, word.Second)] = (example.Document, seen.Item2 + 1);
            }
        }
        _places = documents.Where(d => d.Value.Count >= FewestDocuments).Select((d, i) => (d.Key, i * Areas)).ToDictionary(d => d.Key, d => d.Item2);
        _words = [.. examples.Select(e => Values(e.Signs))];
        _weights = new double[_places.Count * Areas];
        _squares = new double[_places.Count * Areas];
        var used = new int[_places.Count];
        foreach (var words in _words)
            foreach (var (place, _) in words) used[place / Areas]++;
        // The penalty of a word is paid whenever it is met, so that a rare one pays no less than a common one.
        _wordPenalty = [.. used.Select(u => Penalty / Math.Max(1, u))];
    }

    /// <summary>Learns from examples, which stand in the order of their documents.</summary>
    public static AreaModel Learn(IReadOnlyList<AreaExample> examples)
    {
        var training = new AreaTraining(examples);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(17);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order) training.Meet(i);
        }
        return new AreaModel(training._general, training._own, [.. training._places.Select(p => training.Told(p.Key, p.Value)).Where(w => w.Weights.Any(a => Math.Abs(a.Weight) >= LeastOfWord))]);
    }

    private WordWeights Told((string First, string? Second) word, int place) =>
        new(word.First, word.Second, [.. Enumerable.Range(0, Areas).Select(a => (a, (float)_weights[place + a])).Where(w => Math.Abs(w.Item2) >= Least)]);

    private (int, double)[] Values(AreaSigns signs)
    {
        var known = signs.Words.Where(w => _places.ContainsKey((w.First, w.Second))).ToList();
        var norm = Math.Sqrt(known.Sum(w => w.Value * w.Value));
        return [.. known.Select(w => (_places[(w.First, w.Second)], w.Value * AreaModel.WordsNorm / norm))];
    }

    private void Meet(int i)
    {
        var (signs, areas, words) = (_examples[i].Signs, _examples[i].Areas, _words[i]);
        Span<double> errors = stackalloc double[Areas];
        foreach (var (place, value) in words)
            for (var a = 0; a < Areas; a++) errors[a] += value * _weights[place + a];
        for (var a = 0; a < Areas; a++)
        {
            var sum = errors[a] + AreaModel.Dot(signs.GeneralOf(a), _general)
                + AreaModel.Dot(signs.OwnOf(a), _own.AsSpan(a * AreaSigns.OwnCount, AreaSigns.OwnCount));
            errors[a] = (1 / (1 + Math.Exp(-sum)) - (areas[0] == a ? 1 : areas.Contains(a) ? Second : 0)) * (areas[0] == a ? MainCounts : 1);
        }
        foreach (var (place, value) in words)
        {
            var penalty = _wordPenalty[place / Areas];
            for (var a = 0; a < Areas; a++) Move(_weights, _squares, place + a, errors[a] * value + penalty * _weights[place + a]);
        }
        var rest = Penalty / _examples.Count;
        for (var a = 0; a < Areas; a++)
        {
            var general = signs.GeneralOf(a);
            for (var g = 0; g < general.Length; g++)
                if (general[g] != 0) Move(_general, _generalSquares, g, errors[a] * general[g] + rest * _general[g]);
            var own = signs.OwnOf(a);
            for (var o = 0; o < own.Length; o++)
                if (own[o] != 0) Move(_own, _ownSquares, a * own.Length + o, errors[a] * own[o] + rest * _own[a * own.Length + o]);
        }
    }

    private static void Move(double[] weights, double[] squares, int at, double gradient)
    {
        squares[at] += gradient * gradient;
        weights[at] -= Step * gradient / (Math.Sqrt(squares[at]) + 1e-6);
    }
}
