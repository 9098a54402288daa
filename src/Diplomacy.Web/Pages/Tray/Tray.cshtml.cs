using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Tray;

/// <summary>
/// Pinned statements and declarations, to be cited, compared and exported. Nothing is stored here: what lies in a tray stands in its
/// address; a browser that runs scripts remembers its own.
/// </summary>
public sealed class TrayModel(DiplomacyContext db) : ListPage
{
    public const int Most = 200;

    public IReadOnlyList<TrayItem> Items { get; private set; } = [];

    public string Sentence { get; private set; } = "";

    /// <summary>The declarations of what lies here, each once.</summary>
    public IReadOnlyList<AgreementLine> Declarations { get; private set; } = [];

    public IReadOnlyList<StatementLine> Statements { get; private set; } = [];

    /// <summary>Why what was to be added was not; else null.</summary>
    public string? NotAdded { get; private set; }

    public string Address => Addresses.Tray(Items.Select(i => i.Pair));

    public string Data(string suffix) => Addresses.Data(Address, suffix);

    public string Without(TrayItem item) => Addresses.Tray(Items.Where(i => i != item).Select(i => i.Pair));

    /// <summary>The same tray with a thing one place earlier; null for the first.</summary>
    public string? Earlier(int place)
    {
        if (place == 0) return null;
        var pairs = Items.Select(i => i.Pair).ToList();
        (pairs[place - 1], pairs[place]) = (pairs[place], pairs[place - 1]);
        return Addresses.Tray(pairs);
    }

    public string? Citation(TrayItem item) => TrayData.Citation(item, Request);

    public async Task<IActionResult> OnGetAsync(string? add, CancellationToken cancel)
    {
        var asked = TrayAddress.Read(Request.QueryString);
        if (asked.Count > Most) return Bad($"A tray holds up to {Most} things; this address names {Phrases.Number(asked.Count)}.");
        if (!string.IsNullOrWhiteSpace(add) && await AddAsync(asked, TrayAddress.Name(add), cancel) is { } more) return more;
        Items = await TrayQuery.FindAsync(db, asked, cancel);
        Statements = [.. Items.Select(i => i.Statement).OfType<StatementLine>()];
        Declarations = [.. Items.Select(i => i.Of).OfType<AgreementLine>().DistinctBy(a => a.Slug)];
        Sentence = InWords();
        return Cited(Items.Select(TrayData.Cited).OfType<CitedText>()) ?? HttpContext.AskedForm() switch
        {
            PageForm.Json => List(Items.Count, 1, Items, i => TrayData.Json(i, Request)),
            PageForm.Csv => Table(Items.ToAsyncEnumerable(), i => TrayData.Row(i, Request)),
            _ => Page(),
        };
    }

    /// <summary>To the tray with one thing more; null where there is no such thing, or no room.</summary>
    private async Task<IActionResult?> AddAsync(IReadOnlyList<(string, string)> asked, string name, CancellationToken cancel)
    {
        (string, string)? item = await NameLookup.ResolveAsync(db, name, cancel) switch
        {
            Destination.Statement it => ("s", it.Key),
            Destination.Declaration it => ("d", it.Slug),
            _ => null,
        };
        if (item is { } found && (asked.Count < Most || asked.Contains(found))) return Redirect(Addresses.Tray(asked.Append(found).Distinct()));
        NotAdded = item is null ? $"No statement or declaration has the name “{name}”." : $"The tray is full: it holds {Most} things.";
        return null;
    }

    /// <summary>"A tray of 3 statements out of 2 declarations, 1 whole declaration and 1 that is not there".</summary>
    private string InWords()
    {
        var (statements, whole) = (Statements.Count, Items.Count(i => i is { Kind: "d", Declaration: not null, Trouble: null }));
        var missing = Items.Count(i => i.Trouble is not null);
        List<string> parts = [];
        if (statements > 0) parts.Add(Phrases.Count(statements, "statement") + (Declarations.Count > 1 || whole > 0 ? $" out of {Phrases.Count(Statements.Select(s => s.Agreement.Slug).Distinct().Count(), "declaration")}" : ""));
        if (whole > 0) parts.Add(statements > 0 ? Phrases.Count(whole, "whole declaration") : Phrases.Count(whole, "declaration"));
        if (missing > 0) parts.Add($"{Phrases.Number(missing)} that {(missing == 1 ? "is" : "are")} not there");
        return parts.Count == 0 ? "Nothing lies in this tray" : $"A tray of {Phrases.List(parts)}";
    }
}
