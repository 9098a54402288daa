using System.Text;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Vocabulary;

/// <summary>
/// A person's name as texts write it, for telling whether two names may be of one person. Forms of address and "Jr." are no part of
/// it; accents, letter case and doubled letters (Zelensky, Zelenskyy) do not matter; the numbers of monarchs do.
/// </summary>
public sealed class PersonName
{
    private static readonly ILookup<string, string> ShortForms = VocabularyFile.Read<Dictionary<string, List<string>>>("short-names.yaml")
        .SelectMany(n => n.Value, (n, shortForm) => (Full: Plain(n.Key), Short: Plain(shortForm))).ToLookup(n => n.Short, n => n.Full, StringComparer.Ordinal);

    /// <summary>Parties whose people's names usually begin with the surname.</summary>
    private static readonly HashSet<string> SurnameFirst = new(StringComparer.Ordinal) { "CN", "HK", "JP", "KH", "KP", "KR", "MO", "TW", "VN" };

    /// <summary>Surnames that are small English words, too: in texts they are these.</summary>
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "to", "an", "do", "so", "he", "my", "no", "us", "in", "on", "or", "we", "be", "by", "of", "as", "at", "if", "is", "it", "up" };

    private readonly string[] _words;
    private readonly bool _surnameFirst;

    private readonly string _turned;

    private PersonName(string[] words, bool surnameFirst)
    {
        (_words, _surnameFirst) = (words, surnameFirst);
        Key = string.Concat(words);
        // The first word behind the others: "Kishida Fumio" is "Fumio Kishida".
        _turned = words.Length == 0 ? "" : Key[words[0].Length..] + words[0];
        IsBare = words.Count(w => !IsParticle(w)) <= 1;
    }

    /// <param name="party">The code of the party that the person speaks for.</param>
    public static PersonName Of(string name, string party)
    {
        var words = Words.Of(name).SkipWhile(OfficeWords.IsHonorific).ToList();
        if (words.Count == 0) words = [.. Words.Of(name)];
        var known = words.Where((w, i) => i == 0 || w.Folded is not ("jr" or "sr") && w.Folded != "'s").Select(w => Plain(w.Folded)).Where(w => w.Length > 0);
        return new([.. known], SurnameFirst.Contains(party));
    }

    /// <summary>The words of a name that may be its surname, folded: the last; of some parties the first too.</summary>
    /// <param name="party">As for <see cref="Of"/>.</param>
    public static IReadOnlyList<string> Surnames(string name, string party)
    {
        List<string> words = [.. Words.Of(name).SkipWhile(OfficeWords.IsHonorific).Select(w => w.Folded).Where(w => w is not ("jr" or "sr" or "'s") && w.Length > 1 && !SmallWords.Contains(w))];
        if (words.Count == 0) return [];
        return SurnameFirst.Contains(party) && words.Count > 1 ? [words[0], words[^1]] : [words[^1]];
    }

    /// <summary>The name without blanks: what two names share that differ in letter case, accents and hyphens alone.</summary>
    public string Key { get; }

    /// <summary>Words by one of which two names agree that may be of one person: the first and the last.</summary>
    public IEnumerable<string> Edges => _words.Length == 0 ? [] : [_words[0], _words[^1]];

    /// <summary>A surname alone, or one word of a name: it says too little to tell a person by itself.</summary>
    public bool IsBare { get; }

    /// <summary>
    /// Neither name is bare, and they may be of one person: the same surname and given names that do not contradict each other (initials, short
    /// forms, middle names left out), the same words with the surname first, or one name that goes on with a second surname.
    /// </summary>
    public bool MayBe(PersonName other)
    {
        if (IsBare || other.IsBare) return false;
        if (Key == other.Key) return true;
        if (_turned == other.Key || other._turned == Key) return true;
        var (shorter, longer) = _words.Length <= other._words.Length ? (_words, other._words) : (other._words, _words);
        if (longer.AsSpan().StartsWith(shorter) && shorter.Count(w => w.Length > 1 && !IsParticle(w)) > 1) return true;
        return shorter[^1] == longer[^1] && Given(shorter[..^1], longer[..^1]);
    }

    /// <summary>
    /// This name is a part of the other by which its bearer is called: the surname ("Biden", "von der Leyen", "López Obrador"), for parties
    /// whose names begin with it the first word ("Xi"), and of a monarch the name without number.
    /// </summary>
    public bool IsPartOf(PersonName full)
    {
        if (full.IsBare || _words.Length == 0 || _words.Length >= full._words.Length) return false;
        if (full._words.AsSpan().EndsWith(_words)) return true;
        return _words.Length == 1 && full._words[0] == _words[0] && (full._surnameFirst || (full._words.Length == 2 && IsNumber(full._words[1])));
    }

    /// <summary>Each given name of the shorter name goes with that of the longer at its place.</summary>
    private static bool Given(string[] shorter, string[] longer)
    {
        for (var i = 0; i < shorter.Length; i++)
            if (!Goes(shorter[i], longer[i])) return false;
        return shorter.Length > 0;
    }

    private static bool Goes(string a, string b)
    {
        const int Telling = 3;
        if (a.Length > b.Length) (a, b) = (b, a);
        if (a == b) return true;
        if (IsParticle(a) || IsParticle(b)) return false;
        if (a.Length is 1 or >= Telling && b.StartsWith(a, StringComparison.Ordinal)) return true;
        return ShortForms[a].Contains(b) || ShortForms[b].Contains(a);
    }

    private static bool IsNumber(string word) => word.All(c => c is 'i' or 'v' or 'x');

    private static bool IsParticle(string word) => word is "al" or "el" || OfficeWords.IsParticle(new Word(0, word.Length, word, false));

    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        var folded = Folding.Fold(word);
        // The numbers of monarchs are told by doubled letters.
        if (IsNumber(folded)) return folded;
        foreach (var c in folded.Where(char.IsLetterOrDigit))
            if (plain.Length == 0 || plain[^1] != c) plain.Append(c);
        return plain.ToString() is "el" ? "al" : plain.ToString();
    }
}
