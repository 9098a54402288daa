using System.Globalization;
using System.Text;

namespace Diplomacy.Benchmarks;

/// <summary>One shape of text in growing lengths.</summary>
internal sealed record Shape(string Name, Func<IEnumerable<Text>> Texts);

/// <summary>Long texts: real sentences over and over, the shapes that badly saved files have, and those that somebody might send to break the parser.</summary>
internal static class LongTexts
{
    private const int Million = 1_000_000;

    public static IEnumerable<Shape> Of(IReadOnlyList<Text> texts)
    {
        var sentences = SentencesOf(texts);
        foreach (var name in new[] { "long.txt", "long.md" })
        {
            yield return Real($"paragraphs, {name}", name, [1, 2, 5, 20], n => sentences[n % sentences.Count] + (n % 5 == 4 ? "\n\n" : " "));
            yield return Real($"one line, {name}", name, [1, 5], n => sentences[n % sentences.Count] + " ");
            yield return Real($"headings, {name}", name, [0.5, 2.5], n => $"# Part {n}: {Words(sentences, n, 4)}\n\n{sentences[n % sentences.Count]}\n\n");
            yield return Real($"nested lists, {name}", name, [0.5, 2], n => $"{new string(' ', 2 * (n % 24))}- {sentences[n % sentences.Count]}\n");
            yield return Real($"short lines, {name}", name, [2, 10], n => Words(sentences, n, 1) + "\n");
            yield return Real($"numbered, {name}", name, [1, 5], n => $"{n + 1}. {sentences[n % sentences.Count]}\n\n");
            foreach (var (shape, unit) in Hostile) yield return Real($"{shape}, {name}", name, [0.5, 2], n => (n == 0 && shape.StartsWith("items", StringComparison.Ordinal) ? LeadIn : "") + unit.Replace("#", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }
    }

    private static readonly string LeadIn = $"The parties {string.Concat(Enumerable.Repeat("and their people ", 10_000))}have declared their intention to:\n\n";

    private static readonly (string Name, string Unit)[] Hostile =
    [
        ("brackets left open", "(a "),
        ("square brackets left open", "[a "),
        ("labels left open", "[a\n\n"),
        ("brackets closed", "(UN) "),
        ("quotation marks", "\"a "),
        ("curly quotation marks", "“a "),
        ("links", "[a](b) "),
        ("links left open", "[a](b "),
        ("stars", "**a "),
        ("tags left open", "<b "),
        ("tags left open, line by line", "<div\n"),
        ("comments left open", "<!-- a\n\n"),
        ("entities", "&amp; "),
        ("dates", "on 5 May 2031, "),
        ("years", "2031 "),
        ("numbers", "# "),
        ("names", "President Wanjiku of Kenya and "),
        ("countries", "Kenya and Peru, "),
        ("republics", "the Republic of Kenya, the Republic of Nowhere#, "),
        ("capital words", "Trade Council "),
        ("upper case", "TRADE IN TIMBER "),
        ("treaties", "the Treaty on Ports between Kenya and Peru, signed on 5 May 2031, "),
        ("bodies", "the World Timber Organization (WTO#), "),
        ("items of a lead-in", "- widen their trade in timber,\n"),
        ("commas", "ports, "),
        ("colons", "ports:\n\n"),
        ("signatures", "For the Government of Kenya\n\n"),
        ("page numbers", "and the\n\n#\n\n"),
        ("words all different", "w# "),
    ];

    // As many units as the length needs, each knowing its number, so that no two stretches are alike.
    private static Shape Real(string shape, string name, double[] megabytes, Func<int, string> unit) => new(shape, () => megabytes.Select(m =>
    {
        var text = new StringBuilder();
        for (var n = 0; text.Length < m * Million; n++) text.Append(unit(n));
        return new Text(name, Encoding.UTF8.GetBytes(text.ToString()));
    }));

    private static List<string> SentencesOf(IReadOnlyList<Text> texts) =>
    [
        .. texts.SelectMany(t => Encoding.UTF8.GetString(t.Bytes).Split('\n', StringSplitOptions.TrimEntries))
            .Where(line => line.Length > 80 && !line.StartsWith("---", StringComparison.Ordinal))
            .SelectMany(line => line.Split(". ")).Where(s => s.Length is > 60 and < 400).Select(s => s.TrimEnd('.') + "."),
    ];

    private static string Words(List<string> sentences, int n, int count) =>
        string.Join(' ', sentences[n % sentences.Count].Split(' ').Skip(n / sentences.Count % 5).Take(count));
}
