using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Tells each block's language and marks the copies in a second one. English is coded where it is there; a
/// block too short to tell goes with its neighbours.
/// </summary>
internal static class SecondLanguages
{
    private const int FewestWords = 12;
    private const int FewestWordsOfAnother = 60;

    public static void Mark(IReadOnlyList<Block> blocks)
    {
        var read = blocks.Where(b => b.Kind != BlockKind.Furniture).ToList();
        foreach (var block in read) block.Language = LanguageDetector.Detect(block.Text.Value, block.Words);

        var weights = read.Where(b => b.Language != LanguageDetector.Unknown)
            .GroupBy(b => b.Language).ToDictionary(g => g.Key, g => g.Sum(b => Scripts.WordsIn(b.Text.Value, b.Words.Count)));
        var total = weights.Values.Sum();
        // A few foreign words are no second language: one in ten, or it was misread.
        var languages = weights.Where(w => w.Value * 10 >= total && w.Value >= FewestWords || w.Value * 2 > total).Select(w => w.Key).ToHashSet();
        var main = languages.Contains("en") ? "en" : languages.Count > 0 ? languages.MaxBy(l => weights[l])! : OfAll(read);

        var told = read.Select(b => languages.Contains(b.Language)).ToList();
        string? after = null;
        var next = new string?[read.Count];
        for (var i = read.Count - 1; i >= 0; i--)
        {
            next[i] = after;
            if (told[i]) after = read[i].Language;
        }
        for (var i = 0; i < read.Count; i++)
            if (!told[i]) read[i].Language = LanguageDetector.ByLetters(read[i].Text.Value, languages) ?? Between(i > 0 ? read[i - 1].Language : null, next[i], main);
        foreach (var block in read) block.SecondLanguage = block.Language != main;
        foreach (var block in blocks)
            if (block.Kind == BlockKind.Furniture) block.Language = main;
    }

    /// <summary>
    /// The language of a text of which no block tells it: that of all its words together. A long text that says nothing in a known language is in
    /// another; a short one is taken for the language that is coded.
    /// </summary>
    private static string OfAll(List<Block> read)
    {
        var all = string.Join(' ', read.Select(b => b.Text.Value));
        var words = Words.Of(all);
        var told = LanguageDetector.Detect(all, words);
        return told != LanguageDetector.Unknown ? told : words.Count >= FewestWordsOfAnother ? LanguageDetector.Unknown : "en";
    }

    /// <summary>The languages of the body, the coded one first.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Block> blocks) =>
        [.. blocks.Where(b => b.Kind is not (BlockKind.Furniture or BlockKind.Caption)).OrderBy(b => b.SecondLanguage).Select(b => b.Language).Distinct()];

    private static string Between(string? before, string? after, string main)
    {
        if (before == after || after is null) return before ?? main;
        if (before is null) return after;
        return before == main || after == main ? main : before;
    }
}
