using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Areas;

/// <summary>Weighs the terms of the thesaurus in a text by what they tell and by the part of the sentence in which they stand.</summary>
internal static class TermTally
{
    private const int MostListed = 3;
    private const int MostAround = 4096;

    // What recent headings, lead-ins and titles say, each in the place that its letters give it.
    private static readonly Surrounding?[] Around = new Surrounding?[MostAround];

    private sealed record Surrounding(string Text, AreaTally Tally);

    private static readonly int Political = Area.IndexOf("political-relations");
    private static readonly int Multilateral = Area.IndexOf("multilateral");

    /// <summary>The terms of a heading, a lead-in or a title, which stand around many statements.</summary>
    public static AreaTally OfSurrounding(string text)
    {
        ref var place = ref Around[Interning.PlaceOf(text, MostAround)];
        if (place is { } known && known.Text == text) return known.Tally;
        var words = Words.Of(text);
        var tally = Of(words, TermKey.Of(words), SentenceParts.Of(text, words));
        place = new Surrounding(text, tally);
        return tally;
    }

    /// <param name="keyed">The words with their keys.</param>
    public static AreaTally Of(IReadOnlyList<Word> words, IReadOnlyList<Word> keyed, IReadOnlyList<SentencePart> parts)
    {
        var tally = new AreaTally.Builder();
        var listed = new List<PhraseMatch<Term>>();
        foreach (var match in Thesaurus.Matches(keyed))
        {
            var part = parts[match.Word];
            if (part == SentencePart.Illustration) listed.Add(match);
            else if (part != SentencePart.Subject || !IsSpeaker(match.Values)) Add(match, TermWeights.Of(part));
        }
        if (listed.Count == 0) return tally.Build();
        var fields = listed.SelectMany(m => m.Values).Where(t => t.Weight == TermWeight.Strong).Select(t => t.Area).Distinct().Count();
        if (fields > MostListed)
        {
            foreach (var match in listed) AddAs(Political, match, TermWeights.Umbrella, "list of fields");
            return tally.Build();
        }
        // Without a subject of its own a sentence is about what it lists.
        var share = tally.Top < TermWeights.Plain ? 1 : TermWeights.Of(SentencePart.Illustration);
        foreach (var match in listed) Add(match, share);
        return tally.Build();

        void Add(PhraseMatch<Term> match, double share)
        {
            var terms = match.Values;
            for (var i = 0; i < terms.Count; i++) AddAs(terms[i].Area, match, TermWeights.Of(terms[i].Weight, IsBackground(terms[i])) * share, terms);
        }

        void AddAs(int area, PhraseMatch<Term> match, double weight, object term)
        {
            var start = words[match.Word].Start;
            tally.Add(area, weight, start, words[match.Word + match.Count - 1].End - start, term);
        }
    }

    /// <summary>Who speaks is no subject: "the European Union", "the foreign ministers".</summary>
    private static bool IsSpeaker(IReadOnlyList<Term> terms)
    {
        for (var i = 0; i < terms.Count; i++)
            if (!IsBackground(terms[i]) || terms[i].Weight == TermWeight.Strong) return false;
        return true;
    }

    private static bool IsBackground(Term term) => term.Area == Political || term.Area == Multilateral;
}
