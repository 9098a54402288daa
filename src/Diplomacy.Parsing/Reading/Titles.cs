using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Marks the blocks of the document's own title: a treaty-like heading ("JOINT DECLARATION", "on ...", "between", ...) or the
/// headline of a report. A title in front matter is repeated in the body at most.
/// </summary>
internal static class Titles
{
    private const int DeepestHeading = 25;
    private const int LongestHeading = 40;
    private const int MostLines = 14;

    private static readonly HashSet<string> Continuing = new(StringComparer.Ordinal)
    {
        "on", "between", "of", "for", "and", "the", "to", "in", "with", "concerning", "regarding", "following", "by", "from", "relating", "about",
    };

    /// <param name="ofPage">What the page around the text gives as its title; it stands where the text has none of its own.</param>
    /// <returns>The front matter, with the page's title where that is taken.</returns>
    public static FrontMatter? Mark(IReadOnlyList<Block> blocks, FrontMatter? matter, (string Value, Span Span)? ofPage = null)
    {
        if (matter?.Title is { } title)
        {
            var first = blocks.FirstOrDefault(IsOpen);
            if (first is not null && Same(first.Text.Value, title.Value)) first.Kind = BlockKind.Title;
        }
        else if (blocks.FirstOrDefault(b => b.Raw.IsTitle && IsOpen(b)) is { } given)
        {
            given.Kind = BlockKind.Title;
            foreach (var line in blocks.SkipWhile(b => b != given).Skip(1).TakeWhile(b => b.Raw.IsTitle).Where(IsOpen)) line.Kind = BlockKind.Title;
        }
        else if (!MarkHeading(blocks))
        {
            if (ofPage is not null) return (matter ?? new FrontMatter { Span = default }) with { Title = ofPage };
            MarkHeadline(blocks);
        }
        return matter;
    }

    /// <summary>The title is an instrument's own name: it names a kind of instrument and is no headline.</summary>
    public static bool NamesInstrument(string title)
    {
        var words = Words.Of(title);
        return Kinds.NamedIn(words) is { } kind && kind.Values[0] is not AgreementKind.PressRelease && !Kinds.IsHeadline(words);
    }

    /// <summary>The words of the document's own title, or null.</summary>
    public static string? Of(IReadOnlyList<Block> blocks, FrontMatter? matter)
    {
        if (matter?.Title is { } title) return title.Value;
        var words = string.Join(' ', blocks.Where(b => b.Kind == BlockKind.Title).Select(b => b.Text.Value));
        return words.Length == 0 ? null : words;
    }

    /// <summary>The document's own title with its spans, in front matter or in its title blocks, or null.</summary>
    public static Found<string>? Find(Document document)
    {
        if (Of(document.Blocks, document.FrontMatter) is not { } title) return null;
        if (document.FrontMatter?.Title is { } given) return new Found<string>(title, Origin.FrontMatter, [given.Span]);
        var spans = document.Blocks.Where(b => b.Kind == BlockKind.Title).SelectMany(b => b.Text.SpansOf(0, b.Text.Length, document.SourceText));
        return new Found<string>(title, Origin.Text, [.. spans]);
    }

    private static bool IsOpen(Block block) => block.Kind == BlockKind.Paragraph && !block.SecondLanguage;

    private static bool Same(string a, string b) => string.Equals(a.TrimEnd('.'), b.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static bool MarkHeading(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Count, DeepestHeading); i++)
        {
            if (!IsOpen(blocks[i]) || !OpensHeading(blocks[i])) continue;
            var last = i;
            for (var j = i + 1; j < Math.Min(blocks.Count, i + MostLines); j++)
            {
                if (!(IsOpen(blocks[j]) || blocks[j].Kind == BlockKind.Dateline) || !Continues(blocks[last], blocks[j])) break;
                last = j;
            }
            for (var j = i; j <= last; j++) blocks[j].Kind = BlockKind.Title;
            return true;
        }
        return false;
    }

    /// <summary>A short line without a full stop in which an instrument names itself first or in capitals.</summary>
    private static bool OpensHeading(Block block)
    {
        var words = block.Words;
        if (words.Count is 0 or > LongestHeading || block.Marker is not null || Shape.IsClosed(block.Text.Value)) return false;
        if (IsSpread(words)) return Kinds.NamedIn(Words.Of(string.Concat(words.Select(w => w.Folded)))) is not null;
        if (Kinds.NamedIn(words) is not { } kind || kind.Values[0] is AgreementKind.PressRelease || Kinds.IsHeadline(words)) return false;
        return kind.Word == 0 && words[0].Capital || Shape.IsCapitals(block.Text.Value) || block.Raw.IsHeading || block.Raw.IsBold;
    }

    /// <summary>"T R E A T Y": letters set apart.</summary>
    private static bool IsSpread(IReadOnlyList<Word> words) => words.Count > 4 && words.All(w => w.Length == 1);

    /// <summary>The heading goes on: a small word leads over, the line before is left open by one, capitals follow capitals, or brackets stand right below.</summary>
    private static bool Continues(Block before, Block block)
    {
        var text = block.Text.Value;
        if (text is ['(', .., ')'] && !block.Raw.AfterBlank) return block.Words.Count is > 0 and <= LongestHeading;
        if (block.Kind == BlockKind.Dateline) return false;
        if (block.Words.Count is 0 or > LongestHeading || block.Marker is not null || Shape.IsClosed(text)) return false;
        if (Continuing.Contains(block.Words[0].Folded) || Continuing.Contains(before.Words[^1].Folded)) return true;
        return Shape.IsCapitals(text) && Shape.IsCapitals(before.Text.Value) && !block.Raw.AfterBlank;
    }

    /// <summary>
    /// Of the short lines above the first prose the longest, where it ends without a full stop; the lines beside it are the site's name and the like.
    /// </summary>
    private static void MarkHeadline(IReadOnlyList<Block> blocks)
    {
        var open = blocks.Where(IsOpen).Take(DeepestHeading).ToList();
        var prose = open.FindIndex(b => !IsHeadline(b));
        if (prose <= 0) return;
        var title = open.Take(prose).MaxBy(b => IsCredit(b) ? 0 : b.Text.Length)!;
        if (title.Words.Count < 3 || (open[prose].Words.Count <= 8 && open[prose].Text.Length < title.Text.Length)) return;
        foreach (var line in open.Take(prose)) (line.Kind, line.Because) = (BlockKind.Furniture, "a line beside the headline");
        (title.Kind, title.Because) = (BlockKind.Title, null);
    }

    /// <summary>"Source: Agency", "Editor: J. Doe".</summary>
    private static bool IsCredit(Block line) =>
        line.Words is [{ Folded: "source" or "editor" or "author" or "writer" or "reporter" or "keywords" or "tags" } label, ..] && line.Text.Value.AsSpan(label.End).StartsWith(":");

    private static bool IsHeadline(Block line) =>
        line.Words.Count is > 0 and <= LongestHeading && line.Marker is null && Shape.LastMark(line.Text.Value) is not ('.' or ',' or ';' or ':') && !Shape.StartsSmall(line.Text.Value);
}
