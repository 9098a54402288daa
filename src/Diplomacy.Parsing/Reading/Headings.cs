using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>Marks headings on lines of their own, and tells those that name a theme from those that name a part of the instrument.</summary>
internal static class Headings
{
    private const int LongestFormatted = 30;
    private const int LongestPlain = 14;

    private static readonly HashSet<string> NumberWords = new(StringComparer.Ordinal) { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" };

    private static readonly HashSet<string> Finite = new(StringComparer.Ordinal) { "is", "are", "was", "were", "has", "have", "had", "will", "shall", "must", "may", "hereby" };

    /// <param name="report">The text tells about an instrument: a plain line may be a further headline.</param>
    public static void Mark(IReadOnlyList<Block> blocks, bool report)
    {
        var title = blocks.Index().FirstOrDefault(b => b.Item.Kind == BlockKind.Title).Index;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.SecondLanguage || block.Kind != BlockKind.Paragraph || !IsHeading(blocks, i)) continue;
            CutNumber(block);
            // What stands over the title is a letterhead.
            block.Kind = i < title || IsStructural(block, report) ? BlockKind.StructuralHeading : BlockKind.Heading;
        }
    }

    /// <summary>"A. Cooperation ..." and "Section 1. Outcomes": what is an initial elsewhere is a number over a heading.</summary>
    private static void CutNumber(Block block)
    {
        if (block.Marker is not null) return;
        var text = block.Text.Value;
        var words = block.Words;
        var end = words[0].Length == 1 && words[0].Capital ? words[0].End
            : words is [{ Folded: "section" or "part" or "chapter" or "article" or "art" or "pillar" or "annex" or "paragraph" or "title" }, { } number, _, ..] && (number.Length <= 4 || NumberWords.Contains(number.Folded)) ? number.End
            : 0;
        if (end == 0 || words[^1].Start < end) return;
        // "SECTION II - AREAS OF TRAINING"
        if (text[end] == ' ' && end + 2 < text.Length && text[end + 1] is '-' or '–' or '—' or ':') end++;
        // "Art. 7 Expert meeting"
        if (text[end] == ' ' && words[0].Folded is "article" or "art" && char.IsAsciiDigit(text[end - 1]) && words.Count <= LongestPlain)
        {
            (block.Marker, block.Text) = (block.Text.Part(0, end), block.Text.Part(end, text.Length - end));
            return;
        }
        if (text[end] is not ('.' or ')' or ':') && !(text[end] is '-' or '–' or '—' && text[end + 1] == ' ')) return;
        block.Marker = block.Text.Part(0, end + 1);
        block.Text = block.Text.Part(end + 1, text.Length - end - 1);
    }

    private static bool IsHeading(IReadOnlyList<Block> blocks, int i)
    {
        var block = blocks[i];
        var text = block.Text.Value;
        var words = block.Words;
        if (words.Count is 0 or > LongestFormatted || block.Label is not null) return false;
        if (Shape.LastMark(text) is ',' or ';' || (Shape.LastMark(text) == ':' && words[^1].Folded is "follows" or "following") || Shape.EndsOpen(words) || IsClause(text, words)) return false;
        var below = Below(blocks, i);
        if (below is null) return false;
        // "Article 3" on a line of its own, and the words right under it.
        if (IsArticle(words)) return true;
        if (i > 0 && IsArticle(blocks[i - 1].Words) && words.Count <= LongestPlain && block.Marker is null && !Shape.IsClosed(text) && char.IsUpper(text.FirstOrDefault(char.IsLetter))) return true;
        // Bold words that lead in to items are no heading: "We are taking concrete steps to:".
        if (Shape.LastMark(text) == ':' && below.Marker is not null && (Shape.StartsSmall(below.Text.Value) || words[^1].Folded is "to" or "that" or "by")) return false;
        if (block.Raw.IsHeading) return true;
        if (Shape.IsSentenceEnd(text) && (words.Count > LongestPlain || !block.Raw.IsBold)) return false;
        if (block.Raw.IsBold) return true;
        var mark = Shape.LastMark(text);
        if (Shape.IsCapitals(text)) return mark != ':' || words.Count <= LongestPlain;
        if (mark == ':' || !char.IsUpper(text.FirstOrDefault(char.IsLetter))) return false;
        // A numbered line with no full stop, over items or prose.
        if (block.Marker is { } marker && Markers.IsNumber(marker.Value)) return words.Count <= LongestPlain && (below.Marker is not null || Shape.IsClosed(below.Text.Value));
        return block.Marker is null && words.Count <= LongestPlain && block.Raw.AfterBlank && block.Raw.EndsShort
            && below.Words.Count > words.Count && Shape.IsClosed(below.Text.Value) && below.Raw.AfterBlank;
    }

    /// <summary>"We hereby declare:", "**Supply chains are closely intertwined.**": closed, with a finite verb, it is said and not headed, however bold.</summary>
    private static bool IsClause(string text, IReadOnlyList<Word> words) => Shape.IsClosed(text) && Shape.LastMark(text) is not ('?' or '…') && words.Any(w => Finite.Contains(w.Folded));

    private static bool IsArticle(IReadOnlyList<Word> words) =>
        words is [{ Folded: "article" or "section" or "chapter" or "paragraph" }, { } number] && (char.IsAsciiDigit(number.Folded[0]) || IsNumeral(number.Folded));

    private static bool IsNumeral(string word) => word.Length <= 5 && word.All(c => c is 'i' or 'v' or 'x');

    private static Block? Below(IReadOnlyList<Block> blocks, int i)
    {
        for (var j = i + 1; j < blocks.Count; j++)
            if (!blocks[j].SecondLanguage && blocks[j].Kind is not (BlockKind.Furniture or BlockKind.Caption)) return blocks[j];
        return null;
    }

    private static bool IsStructural(Block block, bool report)
    {
        var words = block.Words;
        if (words[0].Folded is "article" or "chapter" or "section" or "part" or "annex" or "paragraph" or "title" or "clause" && words.Count <= 2) return true;
        if (words is [{ } only] && (IsNumeral(only.Folded) || only.Folded.All(char.IsAsciiDigit))) return true;
        if (BlockVocabulary.StructuralHeadings.IsWhole(words) || IsFinal(words) || IsMadeOf(BlockVocabulary.StructuralWords, words)) return true;
        // A letterhead, and what a press office writes over its texts.
        if (words is [{ Folded: "ministry" or "department" or "embassy" or "government" or "secretariat" or "chancellery" or "office" }, { Folded: "of" or "for" }, ..] || words is [.., { Folded: "office" }] && words.Count <= 4) return true;
        if (BlockVocabulary.Datelines.Matches(words).Any(m => m.Count > 2 || m.Count == words.Count)) return true;
        // A headline between two reports names no theme.
        return report && !block.Raw.IsBold && !block.Raw.IsHeading && !Shape.IsCapitals(block.Text.Value) && Kinds.IsHeadline(words);
    }

    /// <summary>The heading stands over clauses about the instrument itself: it is made of such phrases alone.</summary>
    public static bool IsFinal(IReadOnlyList<Word> words) => IsMadeOf(BlockVocabulary.FinalHeadings, words);

    private static bool IsMadeOf(PhraseTable<bool> phrases, IReadOnlyList<Word> words)
    {
        var found = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (phrases.TryMatch(words, i, out _, out var count))
            {
                found = true;
                i += count - 1;
            }
            else if (words[i].Folded is not ("and" or "of" or "the" or "other" or "for" or "our" or "its"))
            {
                return false;
            }
        }
        return found;
    }
}
