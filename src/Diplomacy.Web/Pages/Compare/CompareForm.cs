using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Compare;

/// <summary>The form by which one chooses what to compare; its state is its address.</summary>
/// <param name="Words">Looked for, or empty.</param>
/// <param name="Found">Declarations that can be chosen, the first of <paramref name="Total"/>.</param>
/// <param name="Countries">Of the corpus, by name.</param>
public sealed record CompareForm(
    string Words, IReadOnlyList<AgreementLine> Chosen, IReadOnlyList<AgreementLine> Found, int Total, IReadOnlyList<Term> Countries, IReadOnlyList<Term> Areas)
{
    private const int Shown = 20;

    public bool CanCompare => Chosen.Count > 1;

    public bool CanChoose => Chosen.Count < CompareModel.Most;

    public string With(AgreementLine one) => Addresses.CompareForm(Chosen.Append(one).Select(a => a.Slug), Words);

    public string Without(AgreementLine one) => Addresses.CompareForm(Chosen.Where(a => a != one).Select(a => a.Slug), Words);

    /// <summary>Without words, declarations of the same parties are offered; without chosen ones, the newest.</summary>
    public static async Task<CompareForm> OfAsync(
        DiplomacyContext db, SearchIndex index, FilterTerms terms, string words, IReadOnlyList<AgreementLine> chosen, CancellationToken cancel)
    {
        var parties = words.Length > 0 ? [] : chosen.SelectMany(a => a.Parties).Select(p => p.Code).Distinct().Take(20).Select(c => KeyValuePair.Create("with", c));
        var filter = StatementFilter.Parse([new("q", words), .. parties], terms);
        var found = await DeclarationSearch.FindAsync(db, index, filter, Shown + chosen.Count, cancel);
        var slugs = chosen.Select(a => a.Slug).ToHashSet();
        var others = found.Items.Where(a => !slugs.Contains(a.Slug)).ToList();
        var countries = await db.Parties.Where(p => p.Agreements.Count > 0).Select(p => new Term(p.Code, p.ShortName)).ToListAsync(cancel);
        return new(words, chosen, [.. others.Take(Shown)], found.Total - (found.Items.Count - others.Count),
            [.. countries.OrderBy(c => c.Label, Lists.Letters.Order)], [.. terms.Areas.Values]);
    }
}
