using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Places;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Parties;

/// <summary>
/// Finds the side that a ministry's account of its own talks leaves unnamed ("Foreign Minister A met with Norwegian Foreign Minister B"): the state
/// that is named beside the other one ("relations between X and Norway"), acts ("X will"), or is spoken of more than any third.
/// </summary>
internal static class UnnamedSide
{
    private const int MostTexts = 40;
    private const int Beside = 3;
    private const int Acting = 2;
    private const int Enough = 3;
    private const int MostNamed = 4;

    private static readonly HashSet<string> Acts = new(StringComparer.Ordinal)
    {
        "will", "would", "intends", "supports", "wants", "wishes", "hopes", "attaches", "welcomes", "appreciates", "stands", "is", "remains", "reiterated", "expressed", "continues", "side", "government",
        "delegation", "values", "seeks", "has", "reaffirmed", "affirmed", "affirms", "reaffirms", "stressed", "pledged", "agreed", "offered", "thanked", "welcomed", "supported", "condemns", "condemned", "considers", "believes",
        "proposes", "proposed", "holds", "pays", "opposes", "attached", "highly", "always", "fully", "firmly", "plans", "provides", "provided", "hosts", "ready", "expects", "regards", "people",
    };

    /// <param name="other">Code of the party that is known.</param>
    public static Found<string>? Find(NamedDocument names, string other)
    {
        var scores = new Dictionary<string, (int Score, int Named, Found<string> First)>(StringComparer.Ordinal);
        foreach (var text in names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Item or BlockKind.LeadIn or BlockKind.Preamble).Take(MostTexts))
        {
            for (var i = 0; i < text.Countries.Count; i++)
                if (text.Countries[i] is var match && match.Country.Code != other && match.Form != CountryForm.Part) Add(text, match.Country.Code, match.Word, match.NextWord, Weight(text, i, other));
            foreach (var (code, at, end) in Capitals(text, other)) Add(text, code, at, end, Beside);
        }
        foreach (var code in Hosts(names).Where(scores.ContainsKey)) scores[code] = scores[code] with { Score = scores[code].Score + Acting };
        if (scores.Count == 0) return null;
        var best = scores.Values.MaxBy(s => s.Score);
        return best.Score >= Enough && scores.Values.Count(s => s.Score == best.Score) == 1 ? best.First : null;

        void Add(NamedText text, string code, int first, int end, int weight)
        {
            if (!scores.TryGetValue(code, out var known)) known = (0, 0, new Found<string>(code, text.Origin, text.SpansOf(first, end)));
            var named = known.Named < MostNamed ? 1 : 0;
            scores[code] = known with { Score = known.Score + named + weight, Named = known.Named + 1 };
        }
    }

    /// <summary>The states of the cities in which the opening says that one met.</summary>
    private static HashSet<string> Hosts(NamedDocument names)
    {
        const int opening = 3;
        var hosts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in names.Body.Where(t => t.Block!.Kind == BlockKind.Paragraph).Take(opening))
            for (var i = 0; i + 1 < text.Words.Count; i++)
                if (text.Words[i].Folded is "in" && Cities.TryMatch(text.Words, i + 1, out var countries, out _)) hosts.UnionWith(countries);
        return hosts;
    }

    private static int Weight(NamedText text, int at, string other)
    {
        var match = text.Countries[at];
        var weight = match.NextWord < text.Words.Count && Acts.Contains(text.Words[match.NextWord].Folded) ? Acting : 0;
        return IsBeside(text, at, other) ? weight + Beside : weight;
    }

    /// <summary>"A and B", "A-B" with the other party.</summary>
    private static bool IsBeside(NamedText text, int at, string other)
    {
        var match = text.Countries[at];
        for (var i = Math.Max(0, at - 1); i < Math.Min(text.Countries.Count, at + 2); i++)
        {
            var neighbour = text.Countries[i];
            if (neighbour.Country.Code != other) continue;
            var (first, second) = neighbour.Word < match.Word ? (neighbour, match) : (match, neighbour);
            var between = second.Word - first.NextWord;
            if (between == 0 && text.GapAfter(first.NextWord - 1).ContainsAny('-', '–')) return true;
            if (between is 1 or 2 && text.Words[first.NextWord].Folded is "and" && text.Words[second.Word - 1].Folded is "and" or "the" && IsPair(text, first.Word)) return true;
        }
        return false;
    }

    /// <summary>"relations between A and B", "A and B agreed": at the head of a sentence or behind "between" - not "support for A and B".</summary>
    private static bool IsPair(NamedText text, int first)
    {
        if (first > 0 && text.Words[first - 1].Folded is "the") first--;
        return first == 0 || text.GapAfter(first - 1).ContainsAny('.', ',') || text.Words[first - 1].Folded is "between" or "that" or "both" or "while" or "as";
    }

    /// <summary>"Moscow and Baku agreed": capitals that stand for their states, beside that of the other party.</summary>
    private static IEnumerable<(string Code, int At, int End)> Capitals(NamedText text, string other)
    {
        for (var i = 1; i + 1 < text.Words.Count; i++)
        {
            if (text.Words[i].Folded is not "and" || !Cities.TryMatch(text.Words, i + 1, out var behind, out var count)) continue;
            for (var at = i - 1; at >= Math.Max(0, i - 3); at--)
            {
                if (!Cities.TryMatch(text.Words, at, out var before, out var length) || at + length != i) continue;
                if (behind.Contains(other) && before.Distinct().ToList() is [var first]) yield return (first, at, i);
                else if (before.Contains(other) && behind.Distinct().ToList() is [var second]) yield return (second, i + 1, i + 1 + count);
                break;
            }
        }
    }
}
