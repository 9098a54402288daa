using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Countries;

/// <summary>Finds the states and territories that a document speaks of and that are no parties to it.</summary>
internal static class MentionFinder
{
    private static readonly HashSet<string> LanguageWords = new(StringComparer.Ordinal)
        { "language", "languages", "speaking", "speaker", "speakers", "text", "texts", "translation", "version" };

    /// <summary>The codes of the states and territories named in the body, sorted, each with every place that names it.</summary>
    public static IReadOnlyList<Found<string>> Find(NamedDocument names, IEnumerable<string> parties)
    {
        var own = parties.ToHashSet(StringComparer.Ordinal);
        var found = new SortedDictionary<string, List<Span>>(StringComparer.Ordinal);
        foreach (var text in names.Body.Where(t => t.Block!.Kind != BlockKind.Dateline))
        {
            foreach (var match in text.Countries)
            {
                var code = match.Country.Code;
                if (match.Country.Kind == CountryKind.Organisation || own.Contains(code) || IsLanguage(text, match)) continue;
                if (!found.TryGetValue(code, out var spans)) found[code] = spans = [];
                spans.AddRange(text.SpansOf(match.Word, match.NextWord));
            }
        }
        return [.. found.Select(f => new Found<string>(f.Key, Origin.Text, f.Value))];
    }

    /// <summary>"in the Spanish language", "Russian-speaking", "in Arabic, Chinese and English".</summary>
    private static bool IsLanguage(NamedText text, CountryMatch match)
    {
        if (match.Form != CountryForm.Demonym) return false;
        var words = text.Words;
        if (match.NextWord < words.Count && LanguageWords.Contains(words[match.NextWord].Folded)) return true;
        for (var step = -3; step <= 3; step++)
        {
            var at = match.Word + step;
            if (at >= 0 && at < words.Count && words[at].Folded is "english") return true;
        }
        return match.Word > 0 && words[match.Word - 1].Folded is "in" && text.Block!.Kind is BlockKind.Closing or BlockKind.Signature;
    }
}
