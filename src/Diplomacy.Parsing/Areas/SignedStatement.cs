using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Areas;

/// <summary>A statement with what its own words say.</summary>
internal sealed record SignedStatement(StatementContext Context, AreaTally Tally, List<SignWord> Words, bool PointsBack)
{
    private const int BackWithin = 10;

    /// <summary>What "this" may point at besides the subject of the statement before.</summary>
    private static readonly HashSet<string> Occasions =
    [
        "year", "week", "month", "day", "visit", "meeting", "summit", "call", "century", "decade", "joint", "statement", "declaration",
        "document", "occasion", "record", "spirit", "time",
    ];

    public static SignedStatement Of(StatementContext context)
    {
        var keyed = TermKey.Of(context.Words);
        var parts = SentenceParts.Of(context.Text, context.Words);
        return new(context, TermTally.Of(context.Words, keyed, parts), SignWord.Of(keyed, parts), HasPointer(context.Words));
    }

    /// <summary>Whether a sentence has its subject from the one before ("these funds", "to that end").</summary>
    private static bool HasPointer(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < Math.Min(words.Count, BackWithin); i++)
        {
            var next = i + 1 < words.Count ? words[i + 1].Folded : "";
            if (words[i].Folded is "this" or "these" or "such" or "those" && !Occasions.Contains(next)) return true;
            if (words[i].Folded == "that" && next is "end" or "goal" or "regard" or "context" or "respect" or "purpose") return true;
        }
        return words.Count > 0 && words[0].Folded == "it";
    }
}
