using Diplomacy.Parsing.Organisations;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.References;

/// <summary>The instruments cited so far in one document, and the abbreviations that it has introduced for them.</summary>
internal sealed class CitedInstruments(OwnInstrument own, int? year)
{
    private const int MostRecent = 100;

    private const string Quotes = "\"“”'‘’«»";

    private sealed class Cited(string title, string kind, HashSet<string> words)
    {
        public string Title => title;

        public string Kind => kind;

        public HashSet<string> Words => words;

        public string? Date { get; set; }

        public List<Span> Spans { get; } = [];
    }

    private readonly Dictionary<string, Cited> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cited> _abbreviations = new(StringComparer.Ordinal);
    private readonly List<Cited> _order = [];
    private readonly Dictionary<string, List<Cited>> _byKind = new(StringComparer.Ordinal);
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

    public IReadOnlyList<ParsedReference> All => [.. _order.Select(c => new ParsedReference(c.Title, c.Date, Origin.Text, c.Spans))];

    public void Read(Block block, NameTable table, string source)
    {
        var spoken = block.Spoken;
        var taken = new bool[spoken.Words.Count];
        var found = new List<Citation>();
        Define(spoken);
        foreach (var name in table.Find(spoken.Text, spoken.Words))
        {
            if (taken[name.Word]) continue;
            Array.Fill(taken, true, name.Word, name.Count);
            found.Add(new Citation(name.Word, name.End, "", name.Thing.Name));
        }
        Take(Resolutions.Find(spoken, taken), found, taken);
        if (block.Kind is not (BlockKind.Heading or BlockKind.StructuralHeading)) Take(InstrumentNames.Find(spoken, taken, _defined), found, taken);
        foreach (var citation in found.OrderBy(c => c.First)) Add(block, spoken, citation, source);
        FindAbbreviations(block, spoken, taken, source);
    }

    private void Define(SpokenWords spoken)
    {
        for (var i = 0; i < spoken.Words.Count; i++)
        {
            var kind = spoken.Words[i].Folded;
            if (spoken.Words[i].Capital && InstrumentWords.ClearHeads.Contains(kind) && !_defined.Contains(kind) && IsDefinition(spoken.Text, spoken.Words[i])) _defined.Add(kind);
        }
    }

    /// <summary>"(Agreement)", "(the “Memorandum”)", "(hereinafter the Protocol)": the word ends a bracket and stands alone or in quotation marks.</summary>
    private static bool IsDefinition(string text, Word word)
    {
        var (open, close) = (word.Start - 1, word.End);
        var quoted = open >= 0 && close < text.Length && Quotes.Contains(text[open]);
        if (quoted) (open, close) = (open - 1, close + 1);
        if (close >= text.Length || text[close] != ')' || open < 0) return false;
        return text[open] == '(' || quoted;
    }

    private static void Take(IEnumerable<Citation> citations, List<Citation> found, bool[] taken)
    {
        foreach (var citation in citations.ToList())
        {
            Array.Fill(taken, true, citation.First, citation.End - citation.First);
            found.Add(citation);
        }
    }

    private void Add(Block block, SpokenWords spoken, Citation citation, string source)
    {
        var dates = ReferenceDates.Of(spoken, citation, year);
        var stem = citation.Stem.Count == 0 ? "" : spoken.NameOf(citation.Stem.First, citation.Stem.Count) + " ";
        if (own.Is(spoken, citation, dates.Count > 0 ? dates[0] : null)) return;
        var words = Enumerable.Range(citation.First, citation.End - citation.First).Select(i => spoken.Words[i].Folded).ToHashSet();
        var spans = SpansOf(block, spoken, citation.First, citation.End, source);
        foreach (var date in dates.Count > 0 ? dates : [null!])
        {
            var cited = Same(citation, words, date);
            if (cited is null)
            {
                cited = new Cited(stem + spoken.NameOf(citation.First, citation.End - citation.First), citation.Kind, words);
                _order.Add(cited);
                if (!_byKind.TryGetValue(citation.Kind, out var same)) _byKind[citation.Kind] = same = [];
                same.Add(cited);
                if (citation.Known is not null) _known[citation.Known] = cited;
            }
            cited.Date ??= date;
            cited.Spans.AddRange(spans);
            // "Charter of the United Nations (UN)" abbreviates the body, not the Charter.
            foreach (var abbreviation in spoken.AbbreviationsAt(citation.End).Where(a => OrganisationFinder.Listed.Named(a.Letters) is null))
                _abbreviations.TryAdd(abbreviation.Letters, cited);
        }
    }

    /// <summary>What was cited before under these words, or under more or fewer of them; another date is another instrument.</summary>
    private Cited? Same(Citation citation, HashSet<string> words, string? date)
    {
        if (citation.Known is not null) return _known.GetValueOrDefault(citation.Known);
        return Recent(citation.Kind).FirstOrDefault(c => (date is null || c.Date is null || c.Date == date)
            && (citation.Kind == "resolution" ? c.Words.SetEquals(words) : words.IsSubsetOf(c.Words) || c.Words.IsSubsetOf(words)));
    }

    // A paper is cited again near where it was cited first; looking no further keeps the time linear.
    private IEnumerable<Cited> Recent(string kind) => _byKind.TryGetValue(kind, out var cited) ? cited.Skip(cited.Count - MostRecent) : [];

    private void FindAbbreviations(Block block, SpokenWords spoken, bool[] taken, string source)
    {
        if (_abbreviations.Count == 0) return;
        for (var i = 0; i < spoken.Words.Count; i++)
        {
            var word = spoken.Words[i];
            if (!word.Capital || taken[i]) continue;
            if (_abbreviations.TryGetValue(spoken.Text.Substring(word.Start, word.Length), out var cited))
                cited.Spans.AddRange(SpansOf(block, spoken, i, i + 1, source));
        }
    }

    private static IReadOnlyList<Span> SpansOf(Block block, SpokenWords spoken, int first, int end, string source)
    {
        var start = spoken.Words[first].Start;
        return block.Text.SpansOf(start, spoken.Words[end - 1].End - start, source);
    }
}
