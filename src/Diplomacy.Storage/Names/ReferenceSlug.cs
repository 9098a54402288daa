using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Storage.Names;

/// <summary>The name in addresses of an instrument that documents cite.</summary>
internal static class ReferenceSlug
{
    /// <summary>Words of titles that are given to one instrument only, whoever cites it.</summary>
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "convention", "conventions", "charter", "covenant", "constitution", "statute", "accords", "resolution", "resolutions", "treaty", "agenda", "goals",
    };

    /// <summary>
    /// The usual title of a well-known instrument alone. Of others the title with the date; and, where it names no state ("Memorandum of
    /// Understanding on energy"), with the parties of the document that cites it, because others have such a memorandum too.
    /// </summary>
    public static string Of(string title, string? date, IEnumerable<string> parties)
    {
        if (UsualNames.OfInstrument(title) is { } usual) return SlugOf.Words(usual);
        var slug = SlugOf.Words(title);
        var words = Words.Of(title);
        if (!words.Any(w => Single.Contains(w.Folded)) && !UsualNames.NamesAState(title))
            slug += string.Concat(parties.Order(StringComparer.Ordinal).Take(4).Select(code => $"-{code.ToLowerInvariant()}"));
        return string.IsNullOrEmpty(date) ? slug : $"{slug}-{SlugOf.Words(date)}";
    }
}
