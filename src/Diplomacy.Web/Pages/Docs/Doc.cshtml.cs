using Diplomacy.Web.Docs;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Docs;

/// <summary>A file of docs/, or the first of them.</summary>
public sealed class DocModel(DocsFolder docs) : SitePage
{
    public IReadOnlyList<DocsFile> Files => docs.Files;

    public DocsFile Shown { get; private set; } = null!;

    public IActionResult OnGet(string? name)
    {
        if (name is null)
        {
            if (docs.Files.Count == 0) return Missing("The docs do not lie beside the program.");
            Shown = docs.Files[0];
            return Show(docs.Files.Select(f => new { f.Name, f.Title }));
        }
        if (docs.Find(name) is not { } file) return Missing($"There is no file “{name}” in the docs; there are {string.Join(", ", docs.Files.Select(f => f.Name))}.");
        Shown = file;
        return Show(new { file.Name, file.Title, file.Markdown });
    }
}
