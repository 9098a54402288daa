using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>One commitment in its context: the words around it, what they were taken to mean and why, its like in other declarations, and how to cite it.</summary>
public sealed class CommitmentModel(DiplomacyContext db, DeclarationReader declarations, CorpusIndex corpus, MisreadingReports reports) : SitePage
{
    private const int MostRelated = 6;
    private const int MostOfOneDeclaration = 2;

    public Declaration Declaration { get; private set; } = null!;

    public Statement Statement { get; private set; } = null!;

    public Explained Why { get; private set; } = null!;

    /// <summary>The most similar statements of other declarations.</summary>
    public IReadOnlyList<Related> Related { get; private set; } = [];

    /// <summary>Where a reader says that it was misread; null where nobody wants to know.</summary>
    public string? Report => reports.Of(Request, Statement.Key, Addresses.Statement(Declaration.Slug, Statement.Key), Statement.Text);

    public SectionName? Section => Statement.Section is { } ordinal ? Declaration.Sections[ordinal] : null;

    public Statement? Before => Neighbour(-1);

    public Statement? After => Neighbour(+1);

    public async Task<IActionResult> OnGetAsync(string slug, string key, CancellationToken cancel)
    {
        if (DeclarationQuery.Find(declarations, slug) is not { } declaration)
            return await FormerAsync(db, slug, key);
        if (declaration.Statements.FirstOrDefault(s => s.Key == key) is not { } statement)
            return await FormerAsync(db, key);
        (Declaration, Statement) = (declaration, statement);
        Why = await ExplanationQuery.OfAsync(db, key);
        Related = await RelatedAsync(cancel);
        return Show(new
        {
            Declaration = new DeclarationLink(declaration.Id, declaration.Slug, declaration.Heading, declaration.Date),
            Section,
            Statement,
            Why,
            Before = Before?.Key,
            After = After?.Key,
            Related = Related.Select(r => new
            {
                Statement = StatementData.Json(r.Statement),
                Likeness = Math.Round(r.Likeness, 3),
                r.Words,
                Areas = r.Areas.Select(a => a.Slug),
                Parties = r.Parties.Select(p => p.Code),
            }),
        }, CitedText.Of(declaration, statement, Section));
    }

    /// <summary>None while there is no index: the statement itself can be read.</summary>
    private async Task<IReadOnlyList<Related>> RelatedAsync(CancellationToken cancel)
    {
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return [];
        var found = await RelatedStatements.FindAsync(
            db, index,
            new(Why.AgreementId, Statement.Text, [.. Declaration.Parties.Select(p => p.Code)], [.. Declaration.People.Select(p => p.Name)], Why.StrengthWords, [.. Statement.Areas.Select(a => a.Slug)]),
            MostRelated, MostOfOneDeclaration, cancel);
        return [.. found.Select(r => new Related(
            r.Statement, r.Likeness, r.Words,
            [.. r.Statement.Areas.Where(a => Statement.Areas.Any(own => own.Slug == a.Slug))],
            [.. r.Statement.Agreement.Parties.Where(p => Declaration.Parties.Any(own => own.Code == p.Code))]))];
    }

    private Statement? Neighbour(int step)
    {
        var at = Declaration.Statements.ToList().IndexOf(Statement) + step;
        return at >= 0 && at < Declaration.Statements.Count ? Declaration.Statements[at] : null;
    }
}

/// <summary>A statement of another declaration, and why it is shown here.</summary>
/// <param name="Words">The telling words that both have.</param>
/// <param name="Areas">The areas that both have.</param>
/// <param name="Parties">The parties that both declarations have.</param>
public sealed record Related(StatementLine Statement, float Likeness, IReadOnlyList<string> Words, IReadOnlyList<AreaLine> Areas, IReadOnlyList<PartyLine> Parties)
{
    private const int MostWords = 6;

    /// <summary>"both say “pipelines” and “transit”; both are about Energy; Azerbaijan is party to both".</summary>
    public string Because => string.Join("; ", (string[])
    [
        .. Words.Count > 0 ? [$"both say {Phrases.List([.. Words.Take(MostWords).Select(w => $"“{w}”"), .. Words.Count > MostWords ? ["more"] : Array.Empty<string>()])}"] : Array.Empty<string>(),
        .. Areas.Count > 0 ? [$"both are about {Phrases.List([.. Areas.Select(a => a.Short)])}"] : Array.Empty<string>(),
        .. Parties.Count > 0 ? [$"{Phrases.List([.. Parties.Select(p => p.ShortName)])} {(Parties.Count == 1 ? "is" : "are")} party to both"] : Array.Empty<string>(),
    ]);
}
