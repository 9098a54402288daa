using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Countries;

/// <summary>Finds the states and territories that a document speaks of and that are no parties to it.</summary>
public static class MentionFinder
{
    private static readonly HashSet<string> LanguageWords = new(StringComparer.Ordinal)
        { "language", "languages", "speaking", "speaker", "speakers", "text", "texts", "translation", "version" };

    /// <summary>The codes of the states and territories named in the body, sorted, each with every place that names it.</summary>
    public static IReadOnlyList<Found<string>> Find(Document document, CountryIndex countries, IEnumerable<string> parties)
    {
        var own = parties.ToHashSet(StringComparer.Ordinal);
        var found = new SortedDictionary<string, List<Span>>(StringComparer.Ordinal);
        foreach (var block in document.Body.Where(b => b.Kind is not (BlockKind.Title or BlockKind.Dateline)))
        {
            foreach (var match in countries.In(block))
            {
                var code = match.Country.Code;
                if (match.Country.Kind == CountryKind.Organisation || own.Contains(code) || IsLanguage(block, match)) continue;
                if (!found.TryGetValue(code, out var spans)) found[code] = spans = [];
                spans.AddRange(block.Text.SpansOf(match.Start, match.End - match.Start, document.SourceText));
            }
        }
        return [.. found.Select(f => new Found<string>(f.Key, Origin.Text, f.Value))];
    }

    /// <summary>"in the Spanish language", "Russian-speaking", "in Arabic, Chinese and English".</summary>
    private static bool IsLanguage(Block block, CountryMatch match)
    {
        if (match.Form != CountryForm.Demonym) return false;
        var words = block.Words;
        if (match.NextWord < words.Count && LanguageWords.Contains(words[match.NextWord].Folded)) return true;
        for (var step = -3; step <= 3; step++)
        {
            var at = match.Word + step;
            if (at >= 0 && at < words.Count && words[at].Folded is "english") return true;
        }
        return match.Word > 0 && words[match.Word - 1].Folded is "in" && block.Kind is BlockKind.Closing or BlockKind.Signature;
    }
}
