using System.Collections.Frozen;
using System.Text;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Tells the language of a paragraph by its script, its small words (<c>languages.yaml</c>) and the letters that neighbours lack
/// (<c>letters.yaml</c>). A word that several languages share speaks for each with a part of its voice.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>"Not told" (ISO 639-2): too few words, or none that a language claims.</summary>
    public const string Unknown = "und";

    private const double LetterVoice = 0.5;

    private static readonly FrozenDictionary<string, string[]> SmallWords =
        Invert(VocabularyFile.Read<Dictionary<string, List<string>>>("languages.yaml").Select(l => (l.Key, l.Value.AsEnumerable())));

    private static readonly int Longest = SmallWords.Keys.Max(w => w.Length);

    private static readonly FrozenDictionary<char, string[]> Letters =
        Invert(VocabularyFile.Read<Dictionary<string, string>>("letters.yaml").Select(l => (l.Key, l.Value.AsEnumerable())));

    private static readonly FrozenSet<string> Cyrillic = FrozenSet.Create("ru", "uk", "bg", "sr", "kk", "be", "mk", "ky", "tg", "mn");

    /// <summary>An ISO 639-1 code, or <see cref="Unknown"/>.</summary>
    public static string Detect(string text, IReadOnlyList<Word> words)
    {
        var script = Scripts.Of(text);
        if (script is null) return Unknown;
        if (script is not (Scripts.Latin or Scripts.Cyrillic)) return script;
        var cyrillic = script == Scripts.Cyrillic;
        var voices = new Dictionary<string, double>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> written = stackalloc char[Longest];
        foreach (var word in words)
        {
            // Told by the letters as written: "și" is not "si".
            var letters = text.AsSpan(word.Start, word.Length);
            var ascii = Ascii.IsValid(letters);
            string[]? languages = null;
            if (word.Length <= Longest && (ascii ? SmallWords.TryGetValue(word.Folded, out languages) : known.TryGetValue(written[..letters.ToLowerInvariant(written)], out languages)))
            {
                foreach (var language in languages) counts[language] = counts.GetValueOrDefault(language) + 1;
                Speak(languages, 1);
            }
            if (ascii) continue;
            foreach (var letter in letters)
                if (letter > 'z' && Letters.TryGetValue(char.ToLowerInvariant(letter), out var having)) Speak(having, LetterVoice);
        }
        if (voices.Count == 0) return cyrillic ? "ru" : Unknown;
        var best = voices.MaxBy(v => (v.Value, v.Key is "en" or "ru")).Key;
        if (cyrillic) return best;
        // Three small words, or one in six, or it is a list of names.
        var count = counts.GetValueOrDefault(best);
        return count >= 3 || (count >= 2 && count * 6 >= words.Count) ? best : Unknown;

        void Speak(string[] languages, double voice)
        {
            var ofScript = languages.Count(l => Cyrillic.Contains(l) == cyrillic);
            foreach (var language in languages)
                if (Cyrillic.Contains(language) == cyrillic) voices[language] = voices.GetValueOrDefault(language) + (voice / ofScript);
        }
    }

    /// <summary>Of some languages the one that a short line ("Énergie") is in by its letters or its script; null where none is, or more than one.</summary>
    public static string? ByLetters(string text, IReadOnlySet<string> languages)
    {
        if (Scripts.Of(text) is { } script and not (Scripts.Latin or Scripts.Cyrillic)) return languages.Contains(script) ? script : null;
        var found = languages.Where(l => l != "en" && text.Any(c => c > 'z' && Letters.TryGetValue(char.ToLowerInvariant(c), out var having) && having.Contains(l))).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static FrozenDictionary<T, string[]> Invert<T>(IEnumerable<(string Language, IEnumerable<T> Signs)> languages) where T : notnull => languages
        .SelectMany(l => l.Signs.Distinct().Select(s => (Sign: s, l.Language)))
        .GroupBy(p => p.Sign, p => p.Language)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());
}
