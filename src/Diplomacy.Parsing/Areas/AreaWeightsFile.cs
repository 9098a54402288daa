using System.Globalization;

namespace Diplomacy.Parsing.Areas;

/// <summary>
/// An <see cref="AreaModel"/> as lines of text with tabs: <c>general NAME W</c>, <c>area SLUG W W ...</c> in the order of <see cref="AreaSigns.Own"/>,
/// <c>word WORD[ WORD] AREA:W ...</c> with indexes of areas.
/// </summary>
internal static class AreaWeightsFile
{
    public static IEnumerable<string> Write(AreaModel model)
    {
        for (var i = 0; i < AreaSigns.GeneralCount; i++) yield return $"general\t{AreaSigns.General[i]}\t{Number(model.General[i])}";
        for (var a = 0; a < Area.All.Count; a++)
            yield return $"area\t{Area.All[a].Slug}\t{string.Join(' ', model.Own.Skip(a * AreaSigns.OwnCount).Take(AreaSigns.OwnCount).Select(Number))}";
        foreach (var word in model.Words.OrderBy(w => w.First, StringComparer.Ordinal).ThenBy(w => w.Second, StringComparer.Ordinal))
            yield return $"word\t{word.First}{(word.Second is null ? "" : " " + word.Second)}\t{string.Join(' ', word.Weights.Select(w => $"{w.Area}:{Number(w.Weight)}"))}";
    }

    public static AreaModel Read(IEnumerable<string> lines)
    {
        var general = new double[AreaSigns.GeneralCount];
        var own = new double[Area.All.Count * AreaSigns.OwnCount];
        var words = new List<WordWeights>();
        foreach (var line in lines)
        {
            var (kind, name, weights) = line.Split('\t') is [var k, var n, var w] ? (k, n, w) : throw new FormatException($"“{line}” is no line of weights.");
            if (kind == "general") general[AreaSigns.General.Index().First(g => g.Item == name).Index] = Number(weights);
            else if (kind == "area") Array.Copy(weights.Split(' ').Select(w => Number(w)).ToArray(), 0, own, Area.IndexOf(name) * AreaSigns.OwnCount, AreaSigns.OwnCount);
            else words.Add(Word(name, weights));
        }
        return new AreaModel(general, own, words);
    }

    private static WordWeights Word(string name, string weights)
    {
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        var list = new List<(int, float)>();
        foreach (var range in weights.AsSpan().Split(' '))
        {
            var pair = weights.AsSpan(range);
            var colon = pair.IndexOf(':');
            list.Add((int.Parse(pair[..colon], CultureInfo.InvariantCulture), (float)Number(pair[(colon + 1)..])));
        }
        return blank < 0 ? new(name, null, list) : new(name[..blank], name[(blank + 1)..], list);
    }

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static double Number(ReadOnlySpan<char> text) => double.Parse(text, CultureInfo.InvariantCulture);
}
