using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Questions;

/// <summary>A name of a group of synonyms.</summary>
internal sealed class SynonymName
{
    public SynonymName(string written)
    {
        Written = written.Trim();
        IsOnlyAsked = Written.EndsWith('!');
        Words = [.. Analyser.Tokens(Written).Select(t => t.Word)];
        IsOnlyInCapitals = IsOnlyAsked && AreCapitals(Written.TrimEnd('!'));
    }

    public string Written { get; }

    /// <summary>Folded.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Is never looked for where another name of the group is asked.</summary>
    public bool IsOnlyAsked { get; }

    /// <summary>In small letters it is another word.</summary>
    public bool IsOnlyInCapitals { get; }

    public Question Asked => Words.Count == 1 ? new Word(Words[0]) : new Phrase(Words);

    public IReadOnlyList<Question> Others { get; set; } = [];

    /// <summary>
    /// By what it is found: several words, and a small word, by their stems, so that any of their forms will do; names and acronyms only
    /// as they are, for their stems may be other words (SARs, AIDS).
    /// </summary>
    public IEnumerable<string> Keys
    {
        get
        {
            if (Words.Count > 1 || (char.IsLower(Written[0]) && !IsOnlyAsked)) return [KeyOfStems(Words)];
            var word = Words[0];
            // MoU is an acronym too.
            if (Written.Count(char.IsUpper) < 2) return [KeyOfWord(word)];
            // IDPs, IDP; but ISIS is no plural.
            return Written.TrimEnd('!').EndsWith('s') ? [KeyOfWord(word), KeyOfWord(word[..^1])] : [KeyOfWord(word), KeyOfWord(word + "s")];
        }
    }

    public static string KeyOfWord(string word) => $"={word}";

    public static string KeyOfStems(IEnumerable<string> words) => string.Join(' ', words.Select(Stemming.Stem));

    /// <summary>All of its letters, but for the s of a plural: IDPs, U.S.</summary>
    public static bool AreCapitals(string? written) =>
        written is not null && written.Count(char.IsLetter) > 1 && written.TrimEnd('s').Where(char.IsLetter).All(char.IsUpper);
}
