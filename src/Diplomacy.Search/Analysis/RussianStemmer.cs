namespace Diplomacy.Search.Analysis;

/// <summary>Stems Russian words as described at https://snowballstem.org/algorithms/russian/stemmer.html.</summary>
internal static class RussianStemmer
{
    private static readonly Endings Gerund = new("в вши вшись", "ив ивши ившись ыв ывши ывшись");

    private static readonly Endings Adjective = new(
        "", "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    private static readonly Endings Participle = new("ем нн вш ющ щ", "ивш ывш ующ");

    private static readonly Endings Reflexive = new("", "ся сь");

    private static readonly Endings Verb = new(
        "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");

    private static readonly Endings Noun = new(
        "", "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    private static readonly Endings Superlative = new("", "ейш ейше");

    private static readonly Endings Derivational = new("", "ост ость");

    /// <param name="word">Letters а to я alone; ё is written е.</param>
    public static string Stem(string word)
    {
        var rv = 0;
        while (rv < word.Length && !IsVowel(word[rv])) rv++;
        rv = Math.Min(rv + 1, word.Length);
        var r2 = Region(word, Region(word, 0));

        if (!Gerund.Cut(ref word, rv))
        {
            Reflexive.Cut(ref word, rv);
            if (Adjective.Cut(ref word, rv)) Participle.Cut(ref word, rv);
            else if (!Verb.Cut(ref word, rv)) Noun.Cut(ref word, rv);
        }
        if (word.Length > rv && word[^1] == 'и') word = word[..^1];
        Derivational.Cut(ref word, r2);
        if (Superlative.Cut(ref word, rv) || Ends(word, rv, "нн"))
            return Ends(word, rv, "нн") ? word[..^1] : word;
        return Ends(word, rv, "ь") ? word[..^1] : word;
    }

    /// <summary>Where the region begins: after the first consonant that follows a vowel.</summary>
    private static int Region(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
            if (!IsVowel(word[i]) && IsVowel(word[i - 1])) return i + 1;
        return word.Length;
    }

    private static bool Ends(string word, int from, string suffix) =>
        word.Length - suffix.Length >= from && word.EndsWith(suffix, StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

    /// <summary>A class of endings. Those after а or я count only there.</summary>
    private sealed class Endings(string afterAOrYa, string anywhere)
    {
        private readonly (string Text, bool AfterA)[] _longestFirst =
        [
            .. Split(afterAOrYa).Select(e => (e, true)).Concat(Split(anywhere).Select(e => (e, false))).OrderByDescending(e => e.Item1.Length),
        ];

        /// <summary>Removes the longest of them that the word ends with behind <paramref name="from"/>; if that may not stand there, none.</summary>
        public bool Cut(ref string word, int from)
        {
            foreach (var (text, afterA) in _longestFirst)
            {
                if (!Ends(word, from, text)) continue;
                var left = word.Length - text.Length;
                if (afterA && (left <= from || word[left - 1] is not ('а' or 'я'))) return false;
                word = word[..left];
                return true;
            }
            return false;
        }

        private static string[] Split(string endings) => endings.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
