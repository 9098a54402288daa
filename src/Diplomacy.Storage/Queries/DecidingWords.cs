using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Queries;

/// <summary>Words of a source that decided something.</summary>
/// <param name="Words">As they stand there, with single blanks; of many the first.</param>
/// <param name="Start">Offset in the source at which they begin, in UTF-16 units.</param>
public sealed record DecidingWords(string Words, int Start)
{
    private const int Most = 4;
    private const int Longest = 160;

    /// <summary>The first few that differ.</summary>
    public static IReadOnlyList<DecidingWords> Of(IReadOnlyList<Span> spans, string source) =>
        [.. spans.Where(s => s.End <= source.Length).Select(s => new DecidingWords(Plain(s.Slice(source)), s.Start)).Where(w => w.Words.Length > 0)
            .DistinctBy(w => w.Words, StringComparer.OrdinalIgnoreCase).Take(Most)];

    private static string Plain(string words)
    {
        var plain = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= Longest ? plain : plain.LastIndexOf(' ', Longest) is > 0 and var blank ? plain[..blank] + " …" : plain[..Longest] + "…";
    }
}
