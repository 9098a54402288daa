using Diplomacy.Storage.Database;
using Diplomacy.Storage.Sqlite;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>One commitment in its context: the words around it, what they were taken to mean and why, and how to cite it.</summary>
public sealed class CommitmentModel(DiplomacyContext db, DeclarationReader declarations) : SitePage
{
    public Declaration Declaration { get; private set; } = null!;

    public Statement Statement { get; private set; } = null!;

    public Explained Why { get; private set; } = null!;

    public SectionName? Section => Statement.Section is { } ordinal ? Declaration.Sections[ordinal] : null;

    public Statement? Before => Neighbour(-1);

    public Statement? After => Neighbour(+1);

    public async Task<IActionResult> OnGetAsync(string slug, string key)
    {
        if (DeclarationQuery.Find(declarations, slug) is not { } declaration)
            return await FormerAsync(db, slug, key);
        if (declaration.Statements.FirstOrDefault(s => s.Key == key) is not { } statement)
            return await FormerAsync(db, key);
        (Declaration, Statement) = (declaration, statement);
        Why = await ExplanationQuery.OfAsync(db, key);
        return Show(new
        {
            Declaration = new DeclarationLink(declaration.Id, declaration.Slug, declaration.Heading, declaration.Date),
            Section,
            Statement,
            Why,
            Before = Before?.Key,
            After = After?.Key,
        });
    }

    private Statement? Neighbour(int step)
    {
        var at = Declaration.Statements.ToList().IndexOf(Statement) + step;
        return at >= 0 && at < Declaration.Statements.Count ? Declaration.Statements[at] : null;
    }
}
