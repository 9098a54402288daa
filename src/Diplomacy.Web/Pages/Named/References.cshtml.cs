using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Named;

/// <summary>Which other instruments are cited.</summary>
public sealed class ReferencesModel(DiplomacyContext db) : NamedPage(db)
{
    public override string Path => "/references";

    public override string FilterName => "cites";

    public override (string, string) Noun => ("instrument", "instruments");

    public override string Title => "Instruments cited";

    public override string Which => "that declarations cite by name: treaties, charters, resolutions, earlier declarations";

    protected override IQueryable<NamedRow> Rows => Db.References.AsNoTracking().Select(r => new NamedRow
    {
        Id = r.Id,
        Slug = r.Slug,
        Name = r.Title,
        AgreementId = r.AgreementId,
        Agreement = r.Agreement,
        Spans = r.Spans,
        Date = r.Date,
        Cited = r.Cited,
    });
}
