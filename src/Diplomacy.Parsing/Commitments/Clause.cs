using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Commitments;

/// <summary>
/// The words of one sentence with what surrounds each: punctuation before it, whether it stands in a relative or other
/// subordinate clause or in brackets.
/// </summary>
internal sealed class Clause
{
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
            else if (!IsAuxiliary(w) || (w is "both" or "all" && i - p == 1)) return p;
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
            if (IsRelative(w) || (w == "that" && i > 0) || (IsSubordinator(w) && !IsAsWellAs(i))) inside = true;
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

    private static bool IsAdverb(Word word) =>
        IsListedAdverb(word.Folded) || (word.Length > 4 && !word.Capital && word.Folded.EndsWith("ly", StringComparison.Ordinal) && !IsNoAdverb(word.Folded));

    private static bool IsRelative(string w) => w is "which" or "who" or "whom" or "whose" or "where" or "wherein" or "whereby";

    private static bool IsSubordinator(string w) =>
        w is "as" or "while" or "when" or "because" or "since" or "if" or "although" or "though" or "until" or "unless" or "whereas" or "after"
            or "before" or "how" or "what" or "whether";

    // Adverbs stand between a subject and its verb, and in the middle of phrases; without them the neighbours meet.
    private static bool IsListedAdverb(string w) =>
        w is "also" or "further" or "again" or "today" or "once" or "never" or "always" or "now" or "still" or "yesterday" or "tomorrow" or "therefore"
            or "thus" or "hereby" or "herewith" or "even" or "furthermore" or "moreover" or "likewise" or "alike" or "ever" or "thereby" or "instead"
            or "additionally" or "then" or "too" or "together" or "more";

    private static bool IsNoAdverb(string w) =>
        w is "family" or "assembly" or "supply" or "rely" or "reply" or "apply" or "early" or "only" or "ally" or "comply" or "imply" or "friendly"
            or "likely" or "daily" or "monthly" or "weekly" or "yearly" or "quarterly" or "costly" or "orderly" or "timely";

    // Between subject and verb, but with a sense of their own elsewhere.
    private static bool IsAuxiliary(string w) => w is "have" or "has" or "had" or "both" or "each" or "all" or "not";
}
