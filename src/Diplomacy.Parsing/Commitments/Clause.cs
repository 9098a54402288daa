using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Commitments;

/// <summary>
/// The words of one sentence with what surrounds each: punctuation before it, whether it stands in a relative or other
/// subordinate clause or in brackets.
/// </summary>
internal sealed class Clause
{
    private static readonly HashSet<string> Relatives = new(StringComparer.Ordinal) { "which", "who", "whom", "whose", "where", "wherein", "whereby" };

    private static readonly HashSet<string> Subordinators = new(StringComparer.Ordinal)
    {
        "as", "while", "when", "because", "since", "if", "although", "though", "until", "unless", "whereas", "after", "before", "how", "what", "whether",
    };

    // Adverbs stand between a subject and its verb, and in the middle of phrases; without them the neighbours meet.
    private static readonly HashSet<string> Adverbs = new(StringComparer.Ordinal)
    {
        "also", "further", "again", "today", "once", "never", "always", "now", "still", "yesterday", "tomorrow", "therefore", "thus", "hereby", "herewith", "even",
        "furthermore", "moreover", "likewise", "alike", "ever", "thereby", "instead", "additionally", "then", "too", "together", "more",
    };

    private static readonly HashSet<string> NotAdverbs = new(StringComparer.Ordinal)
    {
        "family", "assembly", "supply", "rely", "reply", "apply", "early", "only", "ally", "comply", "imply", "friendly", "likely", "daily", "monthly", "weekly", "yearly", "quarterly", "costly", "orderly", "timely",
    };

    // Between subject and verb, but with a sense of their own elsewhere.
    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal) { "have", "has", "had", "both", "each", "all", "not" };

    private readonly string _text;
    private readonly List<Word> _words;
    private readonly bool[] _subordinate;

    /// <param name="text">The reading copy of the block.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">The sentence's first word.</param>
    /// <param name="end">The word behind its last.</param>
    public Clause(string text, IReadOnlyList<Word> words, int first, int end)
    {
        _text = text;
        var kept = new List<Word>(end - first);
        for (var i = first; i < end; i++)
            if (!IsAdverb(words[i])) kept.Add(words[i]);
        if (kept.Count == 0) kept.Add(words[first]);
        _words = kept;
        _subordinate = new bool[kept.Count];
        MarkSubordinate();
    }

    private static bool IsAdverb(Word word) =>
        Adverbs.Contains(word.Folded) || (word.Length > 4 && !word.Capital && word.Folded.EndsWith("ly", StringComparison.Ordinal) && !NotAdverbs.Contains(word.Folded));

    /// <summary>The number of words, adverbs not counted.</summary>
    public int End => _words.Count;

    public string this[int i] => _words[i].Folded;

    public Word Word(int i) => _words[i];

    public IReadOnlyList<Word> Words => _words;

    /// <summary>The word stands in a relative or subordinate clause, or in brackets.</summary>
    public bool IsSubordinate(int i) => _subordinate[i];

    /// <summary>A comma, semicolon, colon or dash stands right before the word.</summary>
    public bool IsAfterPause(int i) => i > 0 && HasMark(i, ",;:–—");

    /// <summary>The word is the tail of a compound ("government-designated").</summary>
    public bool IsAfterHyphen(int i) => _words[i].Start > 0 && _text[_words[i].Start - 1] == '-';

    private bool HasMark(int i, string marks)
    {
        for (var at = _words[i - 1].End; at < _words[i].Start; at++)
            if (marks.Contains(_text[at])) return true;
        return false;
    }

    /// <summary>The word before, auxiliaries and "continue to" skipped; -1 at the head of the sentence.</summary>
    public int Before(int i)
    {
        for (var p = i - 1; p >= 0; p--)
        {
            var w = this[p];
            if (w == "to" && p > 0 && this[p - 1] is "continue" or "continues" or "continued") p--;
            else if (!Auxiliaries.Contains(w) || (w is "both" or "all" && i - p == 1)) return p;
        }
        return -1;
    }

    // A relative clause ends at the next comma, a subordinate one too; "that" opens one unless it follows a verb of saying,
    // which the reader of operative verbs asks for itself.
    private void MarkSubordinate()
    {
        var inside = false;
        var brackets = 0;
        for (var i = 0; i < End; i++)
        {
            if (i > 0)
            {
                for (var at = _words[i - 1].End; at < _words[i].Start; at++)
                {
                    if (_text[at] is '(' or '[') brackets++;
                    if (_text[at] is ')' or ']' && brackets > 0) brackets--;
                    if (_text[at] is ',' or ';' or '–' or '—') inside = false;
                }
            }
            var w = this[i];
            if (inside && w == "and" && i + 2 < End && GoesOnPast(i + 1)) inside = false;
            if (Relatives.Contains(w) || (w == "that" && i > 0) || (Subordinators.Contains(w) && !IsAsWellAs(i))) inside = true;
            _subordinate[i] = inside || brackets > 0;
        }
    }

    // "principles that would advance these goals and tasked their teams": a past tense with an object leaves the clause.
    private bool GoesOnPast(int i) =>
        this[i].EndsWith("ed", StringComparison.Ordinal) && this[i + 1] is "their" or "his" or "her" or "its" or "the" or "to" or "that" or "on"
        && Enumerable.Range(Math.Max(0, i - 12), Math.Min(12, i)).Any(j => this[j] is "would" or "will" or "can" or "could" or "should" or "is" or "are");

    // "as well as", "such as", "as a", "since 2014" hold no clause.
    private bool IsAsWellAs(int i) => this[i] switch
    {
        "as" => (i + 1 < End && this[i + 1] is "well" or "a" or "an" or "part" or "to" or "the") || (i > 0 && this[i - 1] is "well" or "such" or "well"),
        "since" or "after" or "before" => i + 1 < End && char.IsAsciiDigit(this[i + 1][0]),
        _ => false,
    };
}
