using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Areas;

/// <summary>What a part of a sentence does.</summary>
internal enum SentencePart
{
    Main,
    Subject,
    Leading,
    Purpose,
    Means,
    Framework,
    Relative,
    Illustration,
    Office,
    Operative,
}

/// <summary>
/// Parts a sentence by the words that open its adjuncts ("through", "with a view to", "including", "which"), so that the
/// object of the main verb can be told from what surrounds it. A scan from left to right, no grammar.
/// </summary>
internal static class SentenceParts
{
    private const int OfficeWords = 4;
    private static readonly PhraseTable<SentencePart> Openers = Load();

    private static readonly HashSet<string> Takers =
    [
        "continue", "continues", "work", "working", "together", "seek", "seeks", "strive", "aim", "aims", "wish", "endeavour", "need",
        "ready", "prepared", "committed", "commitment", "intention", "intent", "desire", "determination", "readiness", "willingness",
        "efforts", "way", "ways", "steps", "opportunities", "and", "or", "is", "are",
    ];

    /// <summary>An opener that begins at a word, and its number of words; 0 where none does.</summary>
    private readonly record struct Opener(SentencePart Part, int Count);

    /// <summary>For each word the part that it stands in.</summary>
    public static SentencePart[] Of(string text, IReadOnlyList<Word> words)
    {
        var parts = new SentencePart[words.Count];
        var openers = OpenersOf(words);
        var firstVerb = Array.FindIndex(openers, o => o.Count > 0 && o.Part == SentencePart.Operative);
        var mainFrom = LeadingEnd(text, words, openers);
        var part = mainFrom > 0 ? SentencePart.Leading : SentencePart.Main;
        var officeUntil = 0;
        // The first infinitive completes the main verb ("agreed to expand"); behind a modal, or further on, it is a purpose.
        var completed = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (i == mainFrom || (i > mainFrom && Breaks(text, words, i))) part = SentencePart.Main;
            var opener = openers[i];
            var last = i + Math.Max(opener.Count, 1) - 1;
            switch (opener)
            {
                case { Count: 0 }:
                    break;
                case { Part: SentencePart.Office }:
                    officeUntil = last + 1 + OfficeWords;
                    break;
                case { Part: SentencePart.Operative }:
                    if (part == SentencePart.Relative && words[i - 1].Folded != "and") break;
                    part = SentencePart.Main;
                    completed = words[i].Folded is "will" or "shall";
                    break;
                case { Part: SentencePart.Purpose } when words[i].Folded == "to" && (!completed || Takes(words, i)):
                    completed = true;
                    break;
                case { Part: SentencePart.Means } when part == SentencePart.Illustration:
                    break;
                default:
                    if (i >= mainFrom) part = opener.Part;
                    break;
            }
            for (; i <= last; i++)
            {
                parts[i] = i < officeUntil ? SentencePart.Office
                    : part == SentencePart.Main && i < firstVerb ? SentencePart.Subject
                    : part;
            }
            i = last;
        }
        return parts;
    }

    private static Opener[] OpenersOf(IReadOnlyList<Word> words)
    {
        var openers = new Opener[words.Count];
        for (var i = 0; i < words.Count; i++)
            if (Openers.TryMatch(words, i, out var values, out var count)) openers[i] = new Opener(values[0], count);
        return openers;
    }

    /// <summary>The word at which the main clause begins behind an opening adjunct; 0 where there is none.</summary>
    private static int LeadingEnd(string text, IReadOnlyList<Word> words, Opener[] openers)
    {
        if (words.Count == 0 || !Leads(words)) return 0;
        var end = 0;
        for (var i = 1; i < words.Count; i++)
        {
            if (Between(text, words, i).Contains(',')) end = i;
            if (end > 0 && openers[i].Count > 0 && openers[i].Part == SentencePart.Operative) return end;
        }
        return 0;
    }

    private static bool Leads(IReadOnlyList<Word> words) =>
        words[0].Folded is "in" or "as" or "with" or "at" or "on" or "to" or "for" or "from" or "under" or "given" or "through"
        || words[0].Folded.EndsWith("ing", StringComparison.Ordinal)
        || (words[0].Folded.EndsWith("ed", StringComparison.Ordinal) && words.Count > 1 && words[1].Folded is "by" or "on");

    /// <summary>Whether the word before takes an infinitive as its complement ("continue to", "ready to").</summary>
    private static bool Takes(IReadOnlyList<Word> words, int i) => i > 0 && Takers.Contains(words[i - 1].Folded);

    private static bool Breaks(string text, IReadOnlyList<Word> words, int i) =>
        i > 0 && Between(text, words, i).IndexOfAny(';', ':', '\u2013') >= 0;

    private static ReadOnlySpan<char> Between(string text, IReadOnlyList<Word> words, int i) =>
        text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);

    private static PhraseTable<SentencePart> Load()
    {
        var table = new PhraseTable<SentencePart>();
        foreach (var (name, openers) in VocabularyFile.Read<Dictionary<string, List<string>>>("clauses.yaml"))
            foreach (var opener in openers)
                table.Add(opener, Enum.Parse<SentencePart>(name, ignoreCase: true));
        return table;
    }
}
