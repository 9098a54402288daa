using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Diplomacy.Web.Docs;

/// <summary>One file of docs/: its name in addresses, its title, its words as Markdown and as HTML.</summary>
public sealed record DocsFile(string Name, string Title, string Markdown, string Html);

/// <summary>The files of docs/, which lie beside the program, rendered once.</summary>
public sealed class DocsFolder
{
    // What a newcomer reads first stands first; the rest follows by name.
    private static readonly string[] Order = ["overview", "cookbook", "search", "reading", "comparing", "pictures", "addresses", "accuracy", "running", "architecture", "performance"];

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().UseAutoLinks().DisableHtml().Build();

    public DocsFolder(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md") : [];
        Files = [.. files.Select(Read).OrderBy(f => Array.IndexOf(Order, f.Name) is var at and >= 0 ? at : Order.Length).ThenBy(f => f.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<DocsFile> Files { get; }

    public DocsFile? Find(string name) => Files.FirstOrDefault(f => f.Name == name);

    private static DocsFile Read(string path)
    {
        var markdown = File.ReadAllText(path);
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>()) link.Url = Address(link.Url);
        foreach (var table in document.Descendants<Markdig.Extensions.Tables.Table>()) table.GetAttributes().AddClass("table");
        var name = Path.GetFileNameWithoutExtension(path);
        var heading = document.Descendants<HeadingBlock>().FirstOrDefault(h => h.Level == 1);
        return new DocsFile(name, heading?.Inline is { } inline ? string.Concat(inline.Descendants<LiteralInline>()) : name, markdown, document.ToHtml(Pipeline));
    }

    /// <summary>A link from file to file becomes a link from page to page.</summary>
    private static string? Address(string? url)
    {
        if (url is null || url.Contains(':', StringComparison.Ordinal) || url.StartsWith('/') || url.StartsWith('#')) return url;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (file, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        return file.EndsWith(".md", StringComparison.Ordinal) ? $"/docs/{Path.GetFileNameWithoutExtension(file)}{fragment}" : $"/docs/{url}";
    }
}
