using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Tests;

/// <summary>Documents of a test's own words, and what was made of them, a line for each block.</summary>
internal static class Outline
{
    public static Document OfText(string source) => DocumentReader.Read("test.txt", source);

    public static Document OfMarkdown(string source) => DocumentReader.Read("test.md", source);

    public static Document OfHtml(string source) => DocumentReader.Read("test.html", source);

    /// <summary>"Item - widen trade": kind, marker in front of the words, run-in label in brackets.</summary>
    public static string Of(Document document) => string.Join('\n', document.Blocks.Select(Of));

    public static string OfTextBlocks(string source) => Of(OfText(source));

    public static string OfMarkdownBlocks(string source) => Of(OfMarkdown(source));

    /// <summary>The raw blocks, before anyone asks what they are.</summary>
    public static string Of(IEnumerable<RawBlock> blocks) =>
        string.Join('\n', blocks.Select(b => $"{(b.IsHeading ? "# " : b.IsBold ? "** " : "")}{(b.Marker is { } marker ? $"[{marker}] " : "")}{b.Text}"));

    private static string Of(Block block) =>
        $"{(block.SecondLanguage ? block.Language : block.Kind)} {(block.Marker is { } marker ? marker + " " : "")}{(block.Label is { } label ? $"[{label}] " : "")}{block.Text}";
}
