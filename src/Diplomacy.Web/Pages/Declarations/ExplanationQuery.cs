using System.Text.Json.Serialization;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>Why a statement was read as it was: the words of the source that decided each label.</summary>
/// <param name="ByWords">The words that name those who make it; none where it is all parties', since no single one is named.</param>
/// <param name="Curated">A curator wrote the statement's record; no words decided it.</param>
/// <param name="Before">The words before it in the document, nearest last.</param>
/// <param name="After">The words after it.</param>
/// <param name="Cites">The instruments that its words, or the words that it completes, cite.</param>
/// <param name="Names">The organisations that they name.</param>
public sealed record Explained(
    IReadOnlyList<AreaReason> Areas,
    IReadOnlyList<string> StrengthWords,
    IReadOnlyList<string> ByWords,
    bool Curated,
    IReadOnlyList<string> Before,
    IReadOnlyList<string> After,
    IReadOnlyList<Citation> Cites,
    IReadOnlyList<OrganisationName> Names)
{
    /// <summary>The row of the statement's agreement.</summary>
    [JsonIgnore]
    public int AgreementId { get; init; }
}

/// <param name="Words">The words that decided, as the source has them.</param>
/// <param name="Because">A clause where no word decided, or null.</param>
public sealed record AreaReason(AreaName Area, IReadOnlyList<string> Words, string? Because);

/// <summary>Fetches the evidence of one statement and the words around it.</summary>
internal static class ExplanationQuery
{
    private const int Around = 2;

    private static readonly PassageClass[] Read =
        [PassageClass.Preamble, PassageClass.LeadIn, PassageClass.Commitment, PassageClass.Background, PassageClass.Closing];

    public static async Task<Explained> OfAsync(DiplomacyContext db, string key)
    {
        var found = await db.Commitments.AsNoTracking().AsSplitQuery().Include(c => c.Areas).ThenInclude(a => a.Area)
            .Include(c => c.References).ThenInclude(r => r.Cited).Include(c => c.Organisations)
            .Where(c => c.Key == key).Select(c => new { Statement = c, c.Agreement.Source.Text }).SingleAsync();
        var (it, source) = (found.Statement, found.Text);
        var passages = db.Passages.Where(p => p.AgreementId == it.AgreementId && p.CommitmentId != it.Id && Read.Contains(p.Class));
        var around = await passages.Where(p => p.Start < it.Start).OrderByDescending(p => p.Start).Take(Around)
            .Concat(passages.Where(p => p.Start > it.Start).OrderBy(p => p.Start).Take(Around)).Select(p => new { p.Start, p.Text }).ToListAsync();
        List<string> before = [.. around.Where(p => p.Start < it.Start).OrderBy(p => p.Start).Select(p => p.Text)];
        List<string> after = [.. around.Where(p => p.Start > it.Start).OrderBy(p => p.Start).Select(p => p.Text)];
        return new Explained(
            [.. it.Areas.OrderBy(a => a.Rank).Select(a => new AreaReason(NameOf(a.Area), Words(a.Evidence, source), a.Because))],
            Words(it.StrengthEvidence, source),
            Words(it.ByEvidence, source),
            it.Origin == Origin.Sidecar,
            before,
            after,
            [.. it.References.OrderBy(r => r.Ordinal).Select(DeclarationQuery.CitationOf)],
            [.. it.Organisations.OrderBy(o => o.Ordinal).Select(o => new OrganisationName(o.Name, o.Slug, o.Origin))])
        {
            AgreementId = it.AgreementId,
        };
    }

    private static AreaName NameOf(Area area) => new(area.Slug, area.Label, area.Short);

    private static List<string> Words(IReadOnlyList<Span> spans, string source) => [.. DecidingWords.All(spans, source).Select(w => w.Words)];
}
