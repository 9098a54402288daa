using System.Globalization;
using System.Text.RegularExpressions;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Search.Snippets;

namespace Diplomacy.Storage.Queries;

/// <summary>Words of a source that decided something.</summary>
/// <param name="Words">As they stand there, with single blanks; of many the first.</param>
/// <param name="Start">Offset in the source at which they begin, in UTF-16 units.</param>
public sealed partial record DecidingWords(string Words, int Start)
{
    private const int Most = 4;
    private const int Longest = 160;

    /// <summary>The first few that differ.</summary>
    /// <param name="origin">Where they stand: those of front matter are values of YAML, the quotation marks of a text are its own.</param>
    public static IReadOnlyList<DecidingWords> Of(IReadOnlyList<Span> spans, string source, Origin origin) =>
        [.. All(spans, source, origin).Take(Most).Select(w => w with { Words = Shortening.Shortened(w.Words, Longest) })];

    /// <summary>All that differ in more than letter case, each whole.</summary>
    public static IEnumerable<DecidingWords> All(IReadOnlyList<Span> spans, string source, Origin origin = Origin.Text) =>
        spans.Where(s => s.End <= source.Length).Select(s => new DecidingWords(Plain(s.Slice(source).Trim(), origin), s.Start)).Where(w => w.Words.Length > 0)
            .DistinctBy(w => w.Words, StringComparer.OrdinalIgnoreCase);

    /// <summary>A value of front matter without its quotation marks and the escapes within them (YAML 1.2, 5.7).</summary>
    private static string Unquoted(string value) => value switch
    {
        ['"', _, .., '"'] => Escape().Replace(value[1..^1], e => e.Groups[1].Success ? $"{(char)int.Parse(e.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}" : e.Value[1] is '_' or 'n' or 't' ? " " : e.Value[1..]),
        ['\'', _, .., '\''] => value[1..^1].Replace("''", "'", StringComparison.Ordinal),
        _ => value,
    };

    [GeneratedRegex(@"\\(?:u([0-9A-Fa-f]{4})|.)", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Escape();

    private static string Plain(string words, Origin origin) =>
        string.Join(' ', (origin == Origin.FrontMatter ? Unquoted(words) : words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
