using Diplomacy.Parsing.Commitments;

namespace Diplomacy.Parsing.Reading;

/// <summary>Tells blocks that complete a lead-in from sentences of their own.</summary>
internal static class Items
{
    // A phrase is looked through so far for a finite verb, in words.
    private const int Reach = 40;

    public static bool Complete(Block item, Block leadIn)
    {
        var open = leadIn.Words is [.., { Folded: "to" or "that" or "by" or "shall" or "will" } last] ? last.Folded : null;
        var text = item.Text.Value;
        if (Shape.LastMark(leadIn.Text.Value) is not (':' or '–' or '—')) return OpensWithVerb(item) || (item.Marker is not null && Shape.StartsSmall(text));
        if (item.Marker is null)
            return Shape.LastMark(text) is ';' or ',' && (Shape.StartsSmall(text) || open is "to" or "that");
        if (Shape.StartsSmall(text)) return true;
        if (item.Words is [{ Length: > 5 } first, ..] && first.Folded.EndsWith("ing", StringComparison.Ordinal)) return true;
        // No infinitive begins with "The Leaders" or "We".
        if (open is "to" or "shall" or "will" && Shape.IsSentenceEnd(text) && BeginsWithSubject(item) && !IsPhrase(item)) return false;
        return open is not null || !Shape.IsSentenceEnd(text) || IsPhrase(item) || IsOrder(item);
    }

    /// <summary>The block begins with the verb of a subject above it: "Reiterated their ...", "Calls upon all states to ...".</summary>
    public static bool OpensWithVerb(Block block)
    {
        var words = block.Words;
        if (words.Count < 3 || Shape.StartsSmall(block.Text.Value) || Shape.LastMark(block.Text.Value) == ':') return false;
        var at = words[0].Folded is "also" or "further" or "hereby" or "furthermore" or "strongly" or "again" || words[0].Folded.EndsWith("ly", StringComparison.Ordinal) ? 1 : 0;
        // "Encouraged by the talks, ..." has its subject behind it.
        if (words[at + 1].Folded is "by" or "with" or "about") return false;
        var shouted = words[at].Length > 2 && Shape.IsCapitals(block.Text.Value.Substring(words[at].Start, words[at].Length)) && !Shape.IsCapitals(block.Text.Value);
        return (shouted || VerbForms.TenseOf(words[at].Folded) is Tense.Past or Tense.Third) && OperativeVocabulary.Listed.Verbs.TryMatch(words, at, out _, out _)
            && (block.Marker is not null || Shape.IsClosed(block.Text.Value));
    }

    /// <summary>"Exchange information on prices, and explore a joint tender.": a bare verb at the head.</summary>
    private static bool IsOrder(Block block) =>
        block.Sentences.Count == 1 && block.Words is [{ } first, ..] && VerbForms.TenseOf(first.Folded) == Tense.Base && OperativeVocabulary.Listed.Verbs.HasFirst(first.Folded);

    private static bool BeginsWithSubject(Block block) => block.Words is [{ Folded: "the" or "we" or "they" or "both" or "our" or "these" or "this" or "it" or "all" }, ..];

    /// <summary>"The extension of the programme to 20,000 growers.": no verb of its own, up to the first relative clause.</summary>
    private static bool IsPhrase(Block block)
    {
        var words = block.Words;
        if (words.Count < 2 || block.Sentences.Count > 1) return false;
        var clause = new Clause(block.Text.Value, words, 0, words.Count);
        var relative = words.FirstOrDefault(w => w.Folded is "which" or "who" or "where" or "that", words[^1]).Start;
        if (OperativeFinder.Find(clause, instrument: true, opens: false).Any(o => o.Word > 0 && clause.Word(o.Word).Start < relative)) return false;
        for (var i = 0; i < Math.Min(words.Count, Reach); i++)
        {
            if (words[i].Folded is "which" or "who" or "where" or "that") return i > 1;
            if (words[i].Folded is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "will" or "would" or "shall" or "may" or "can" or "could" or "should" or "must" or "do" or "does" or "did" or "we" or "they") return false;
        }
        return true;
    }
}
