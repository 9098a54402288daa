using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Commitments;

/// <summary>
/// The words of one sentence with what surrounds each: punctuation before it, whether it stands in a relative or other
/// subordinate clause or in brackets.
/// </summary>
internal sealed class Clause
{
    // Asides between a subject and its verb, left out as adverbs are.
    private static readonly PhraseTable<bool> Asides = AsidesOf(
        "for his part", "for her part", "for its part", "for their part", "on his part", "on her part", "on its part", "on their part", "in turn", "in his turn", "in her turn", "in its turn",
        "in this regard", "in that regard", "in this respect", "in this context", "in this connection", "in this spirit", "at the same time", "on the other hand", "in particular", "inter alia");

    // What can stand at the head of a sentence before its own subject.
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "in", "at", "on", "with", "through", "by", "to", "for", "during", "under", "as", "from", "since", "after", "before", "over", "within", "across", "together", "here", "amid", "upon", "given",
    };

    private static readonly HashSet<string> Helpers = new(StringComparer.Ordinal)
    {
        "are", "is", "have", "has", "had", "will", "would", "can", "could", "do", "does", "did", "must", "should", "been", "being", "may", "be", "was", "were", "not",
    };

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
        {
            if (Asides.TryMatch(words, i, end, out _, out var aside)) i += aside - 1;
            else if (IsShouted(words[i]) && OperativeVocabulary.Listed.Verbs.HasFirst(words[i].Folded)) kept.Add(words[i] with { Capital = false });
            else if (!IsAdverb(words[i]) || (words[i].Folded == "highly" && i > first && words[i - 1].Folded is "spoke" or "speak" or "speaks" or "spoken")) kept.Add(words[i]);
        }
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

    /// <summary>"NOTED with satisfaction": a verb in capitals is no name. Short words in capitals are: "AIM", "SEEK".</summary>
    private bool IsShouted(Word word)
    {
        if (!word.Capital || word.Length < 5) return false;
        foreach (var c in _text.AsSpan(word.Start, word.End - word.Start))
            if (!char.IsUpper(c)) return false;
        return true;
    }

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
            if (inside && w == "and" && i + 2 < End && (GoesOnPast(i + 1) || GoesOnPresent(i + 1))) inside = false;
            if (IsRelative(w) || (w == "that" && i > 0) || (IsSubordinator(w) && !IsAsWellAs(i) && !IsContrast(i))) inside = true;
            _subordinate[i] = inside || brackets > 0;
        }
        var opened = Openers.Contains(this[0]) || this[0].EndsWith("ing", StringComparison.Ordinal);
        for (var i = 1; i < End; i++)
        {
            // "In the months to come we shall ...": what opens the sentence is no noun that a clause belongs to.
            if (!opened && i > 1 && IsBareRelative(i)) MarkVerbGroup(i);
            if (Helpers.Contains(this[i]) || this[i].EndsWith("ed", StringComparison.Ordinal)) opened = false;
        }
    }

    // "Sweden urged ..., while Norway undertook ...": two main clauses side by side.
    private bool IsContrast(int i) => this[i] == "while" && i > 3 && IsAfterPause(i) && i + 1 < End && !this[i + 1].EndsWith("ing", StringComparison.Ordinal);

    // "the steps we are taking": a pronoun right behind a noun begins a relative clause, though no "that" says so.
    private bool IsBareRelative(int i)
    {
        if (this[i] is not ("we" or "they" or "he" or "she" or "it") || IsAfterPause(i) || _subordinate[i]) return false;
        var noun = this[i - 1];
        if (noun.Length < 4 || IsFunctionWord(noun) || noun.EndsWith("ed", StringComparison.Ordinal) || noun.EndsWith("ing", StringComparison.Ordinal) || OperativeVocabulary.Listed.Verbs.HasFirst(noun) && !noun.EndsWith('s')) return false;
        return Enumerable.Range(Math.Max(0, i - 4), Math.Min(3, i - 1)).Any(j => this[j] is "the" or "these" or "those" or "many" or "all" or "any" or "other" or "several" or "of" or "our" or "their");
    }

    private static bool IsFunctionWord(string w) =>
        IsRelative(w) || IsSubordinator(w) || Openers.Contains(w) || Helpers.Contains(w) || w is "that" or "than" or "where" or "such" or "this" or "these" or "both";

    private void MarkVerbGroup(int pronoun)
    {
        var i = pronoun;
        _subordinate[i++] = true;
        while (i < End && Helpers.Contains(this[i])) _subordinate[i++] = true;
        if (i < End) _subordinate[i] = true;
    }

    private static PhraseTable<bool> AsidesOf(params ReadOnlySpan<string> phrases)
    {
        var table = new PhraseTable<bool>();
        foreach (var phrase in phrases) table.Add(phrase, true);
        return table;
    }

    // "principles that would advance these goals and tasked their teams": a past tense with an object leaves the clause.
    private bool GoesOnPast(int i) =>
        this[i].EndsWith("ed", StringComparison.Ordinal) && this[i + 1] is "their" or "his" or "her" or "its" or "the" or "to" or "that" or "on"
        && Enumerable.Range(Math.Max(0, i - 12), Math.Min(12, i)).Any(j => this[j] is "would" or "will" or "can" or "could" or "should" or "is" or "are");

    // "We thank all who help and ask others to join": our own next verb leaves the clause.
    private bool GoesOnPresent(int i) =>
        this[0] == "we" && VerbForms.TenseOf(this[i]) == Tense.Base && OperativeVocabulary.Listed.Verbs.HasFirst(this[i])
        && this[i + 1] is "to" or "our" or "the" or "that" or "on" or "upon" or "for" or "all" or "others" or "forward" && !Enumerable.Range(Math.Max(0, i - 6), Math.Min(6, i)).Any(j => this[j] == "to");

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
