using Diplomacy.Parsing.Dates;

namespace Diplomacy.Parsing.Reading;

/// <summary>Marks the clause that closes an instrument ("Done at ...") and the signatures below it.</summary>
internal static class Signatures
{
    private const int LongestLine = 30;
    private const int LongestClosing = 90;
    private const int MostLines = 40;
    private const int ShortestSentence = 4;

    public static void Mark(IReadOnlyList<Block> blocks)
    {
        var open = blocks.Where(b => !b.SecondLanguage && b.Kind == BlockKind.Paragraph).ToList();
        var from = Math.Max(0, open.Count - MostLines);
        var closing = open.FindLastIndex(open.Count - 1, open.Count - from, IsClosing);
        // In the middle of prose, or under the title, "Signed in ..." closes nothing.
        if (closing >= 0 && (open.Skip(closing + 1).Any(b => b.Words.Count > LongestLine && !IsTable(b)) || StandsOverProse(open, closing))) closing = -1;
        var signed = open.FindIndex(Math.Max(from, closing), BeginsSignatures);
        while (signed >= 0 && StandsOverProse(open, signed)) signed = open.FindIndex(signed + 1, BeginsSignatures);
        // The names may stand above the sides for which they sign.
        if (closing >= 0 && signed > closing + 1 && open.Skip(closing + 1).Take(signed - closing - 1).All(IsLine)) signed = closing + 1;
        for (var i = closing; i >= from && i >= 0 && (i == closing || IsClosing(open[i])); i--) open[i].Kind = BlockKind.Closing;
        if (signed < 0) signed = closing >= 0 && HoldsOnlyLines(open, closing + 1) ? closing + 1 : -1;
        if (closing >= 0)
        {
            // A page break may have parted the closing clause.
            for (var i = closing + 1; i < (signed < 0 ? open.Count : signed); i++)
                if (open[i].Words.Count <= LongestLine && (signed >= 0 || i == closing + 1)) open[i].Kind = BlockKind.Closing;
        }
        if (signed < 0) return;
        for (var i = signed; i < open.Count; i++)
            if (open[i].Words.Count <= LongestLine || IsTable(open[i])) open[i].Kind = BlockKind.Signature;
    }

    private static bool BeginsSignatures(Block block) =>
        BlockVocabulary.Signatures.Begins(block.Words) && (IsTable(block) || (block.Words.Count <= LongestLine && !IsProse(block)));

    /// <summary>"| For the Government of X: | For the Government of Y: |": Markdown sets the signatures in a table.</summary>
    private static bool IsTable(Block block) => block.Text.Value.StartsWith("| ", StringComparison.Ordinal);

    private static bool IsClosing(Block block)
    {
        var words = block.Words;
        if (words.Count is 0 or > LongestClosing) return false;
        if (BlockVocabulary.Closings.Begins(words)) return words[0].Capital;
        // "Signed electronically in Berlin and Santiago on 29 June 2021 in English."
        if (words[0] is { Capital: true, Folded: "done" or "signed" or "concluded" or "executed" } && words.Any(w => w.Folded is "at" or "in" or "on"))
            for (var i = 1; i < words.Count; i++)
                if (DateExpression.At(block.Text.Value, words, i) is { Year: not null }) return true;
        // "Present Joint Statement was adopted on ...", "This Declaration is signed in ..."
        var head = words.Take(14).ToList();
        return words[0].Folded is "present" or "this" or "the" && Kinds.NamedIn(head.Take(5).ToList()) is not null
            && BlockVocabulary.Closings.StandsIn(head);
    }

    /// <summary>"For the Russian side this was a success.": a sentence with more words than a side has.</summary>
    private static bool IsProse(Block block) => block.Words.Count > 12 && Shape.IsSentenceEnd(block.Text.Value);

    /// <summary>Two sentences and more stand below that say nothing of the instrument itself.</summary>
    private static bool StandsOverProse(List<Block> open, int at) =>
        open.Skip(at + 1).Where(b => b.Words.Count > ShortestSentence && Shape.IsSentenceEnd(b.Text.Value) && !BlockVocabulary.FinalProvisions.StandsIn(b.Words) && !IsClosing(b)).Sum(b => b.Sentences.Count) > 1;

    private static bool HoldsOnlyLines(List<Block> blocks, int from) =>
        from < blocks.Count && blocks.Skip(from).All(b => (b.Words.Count <= 12 && b.Sentences.Count == 1) || IsLine(b));

    /// <summary>Names and offices, with no more small words than join them: "A Minister of Trade for the Government of X".</summary>
    private static bool IsLine(Block block)
    {
        var words = block.Words;
        if (words.Count is 0 or > LongestLine || !words[0].Capital || Shape.IsSentenceEnd(block.Text.Value)) return false;
        return words.All(w => w.Capital || w.Folded is "of" or "for" or "the" or "and" or "to" or "in" or "on" or "with" or "de" or "da" or "do" or "e" or "y" or "von" or "van" or "bin" or "bint" or "al");
    }
}
