using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Names;

/// <summary>The title and date by which a text cites an instrument, for comparing them with those of a document.</summary>
internal sealed class CitedTitle
{
    /// <summary>Titles of fewer words ("Joint Statement") tell one instrument from another only beside parties and date.</summary>
    private const int TellingWords = 4;

    private readonly HashSet<string> _words;
    private readonly List<string> _subject;
    private readonly DateOnly _first;
    private readonly DateOnly _last;

    private CitedTitle(string title, string? date)
    {
        var words = Words.Of(title);
        _words = [.. words.Select(w => w.Folded)];
        _subject = [.. words.Where(w => w.Length > 3 && !OfAnyTitle.Contains(w.Folded) && !UsualNames.NamesAState(title.Substring(w.Start, w.Length)))
            .Select(w => w.Folded).Distinct()];
        IsDated = EdtfDate.TryDays(date, out _first, out _last);
    }

    /// <summary>Words that say of no instrument what it is about.</summary>
    private static readonly HashSet<string> OfAnyTitle = new(StringComparer.Ordinal)
    {
        "joint", "agreement", "declaration", "statement", "communique", "memorandum", "understanding", "protocol", "treaty", "between", "with", "from",
        "government", "governments", "republic", "kingdom", "states", "united", "leaders", "presidents", "ministers", "signed", "their", "both", "bilateral",
    };

    public static CitedTitle Of(string title, string? date) => new(title, date);

    public bool IsDated { get; }

    /// <summary>The first day that the date may mean, where there is one.</summary>
    public DateOnly First => _first;

    /// <summary>The last day that the date may mean, where there is one.</summary>
    public DateOnly Last => _last;

    /// <summary>The title alone tells the instrument from others.</summary>
    public bool IsTelling => _words.Count >= TellingWords;

    /// <summary>A document of these days may bear the date by which the instrument is cited.</summary>
    public bool MayBeOf(DateOnly? first, DateOnly? last) => first <= _last && _first <= last;

    /// <summary>The title has the noun of the kind ("the Declaration of 1996" of a joint declaration).</summary>
    public bool NamesKind(AgreementKind kind) => _words.Contains(Nouns[kind]);

    private static readonly Dictionary<AgreementKind, string> Nouns = Enum.GetValues<AgreementKind>().ToDictionary(k => k, k => Folding.Fold(k.InWords().Split(' ')[^1]));

    /// <summary>Most words that say what the instrument is about stand in the document's title; a document without title agrees with a citation without such words.</summary>
    public bool AgreesWith(string? title)
    {
        if (_subject.Count == 0) return true;
        if (title is null) return false;
        var words = Words.Of(title).Select(w => w.Folded).ToHashSet();
        return _subject.Count(words.Contains) * 2 > _subject.Count;
    }
}
