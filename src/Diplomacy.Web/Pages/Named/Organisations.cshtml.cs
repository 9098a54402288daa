using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Named;

/// <summary>Which multilateral bodies, programmes and formats are named.</summary>
public sealed class OrganisationsModel(DiplomacyContext db, NamedCounts counts) : NamedPage(db, counts)
{
    public override string Path => "/organisations";

    public override string FilterName => "org";

    public override (string, string) Noun => ("organisation", "organisations");

    public override string Title => "Organisations";

    public override string Which => "that declarations name: multilateral bodies, programmes and formats";

    protected override IQueryable<NamedRow> Rows => Db.Organisations.AsNoTracking().Select(o => new NamedRow
    {
        Id = o.Id,
        Slug = o.Slug,
        UsualName = o.UsualName,
        OwnSlug = o.Slug,
        Initial = o.Slug,
        Name = o.Name,
        Mentions = o.Mentions,
        Origin = o.Origin,
        AgreementId = o.AgreementId,
        Spans = o.Spans,
    });
}
