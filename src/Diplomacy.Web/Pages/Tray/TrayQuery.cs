using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pages.Tray;

/// <summary>Looks up what lies in a tray. What is not there any more is shown as such; the rest stays.</summary>
internal static class TrayQuery
{
    /// <summary>The things in their order, each once, however many names lead to it.</summary>
    public static async Task<IReadOnlyList<TrayItem>> FindAsync(DiplomacyContext db, IReadOnlyList<(string Kind, string Name)> asked, CancellationToken cancel)
    {
        var statements = await ChosenLines.StatementsAsync(db, [.. asked.Where(a => a.Kind == "s").Select(a => a.Name)], cancel);
        var declarations = await ChosenLines.AgreementsAsync(db, [.. asked.Where(a => a.Kind == "d").Select(a => a.Name)], cancel);
        var former = await NameLookup.EverGivenAsync(db, asked.Select(a => a.Name).Where(n => !statements.ContainsKey(n) && !declarations.ContainsKey(n)), cancel);
        var items = new List<TrayItem>();
        foreach (var (kind, name) in asked)
        {
            items.Add(kind == "s" && statements.TryGetValue(name, out var statement) ? new("s", name) { Statement = statement }
                : kind == "d" && declarations.TryGetValue(name, out var declaration) ? new("d", name) { Declaration = declaration }
                : former.Contains(name) || statements.ContainsKey(name) || declarations.ContainsKey(name) ? await FormerAsync(db, kind, name, cancel)
                : Unknown(kind, name));
        }
        return [.. items.DistinctBy(i => i.Pair)];
    }

    private static TrayItem Unknown(string kind, string name) => new(kind, name) { Trouble = $"Nothing in this corpus has or had the name “{name}”." };

    private static async Task<TrayItem> FormerAsync(DiplomacyContext db, string kind, string name, CancellationToken cancel)
    {
        switch (await NameLookup.ResolveAsync(db, name, cancel))
        {
            case Destination.Statement it when kind == "s":
                return new("s", it.Key) { Statement = (await ChosenLines.StatementsAsync(db, [it.Key], cancel)).GetValueOrDefault(it.Key) };
            case Destination.Place it when kind == "s":
                return new("s", name)
                {
                    Declaration = await DeclarationAsync(it.Slug),
                    Trouble = "As this text is read today, the words that were pinned are no statement.",
                    Instead = Addresses.SourceAt(it.Slug, it.Start),
                };
            case Destination.Declaration it when kind == "s":
                return new("s", name)
                {
                    Declaration = await DeclarationAsync(it.Slug),
                    Trouble = "The words that were pinned are no longer to be found in this text.",
                    Instead = Addresses.Declaration(it.Slug),
                };
            case Destination.Declaration it: return new("d", it.Slug) { Declaration = await DeclarationAsync(it.Slug) };
            case Destination.Statement it: return new("d", it.Slug) { Declaration = await DeclarationAsync(it.Slug) };
            case Destination.Place it: return new("d", it.Slug) { Declaration = await DeclarationAsync(it.Slug) };
            case Destination.Gone: return new(kind, name) { Trouble = $"What had the name “{name}” has been removed from the corpus." };
            default: return Unknown(kind, name);
        }

        async Task<AgreementLine?> DeclarationAsync(string slug) => (await ChosenLines.AgreementsAsync(db, [slug], cancel)).GetValueOrDefault(slug);
    }
}
