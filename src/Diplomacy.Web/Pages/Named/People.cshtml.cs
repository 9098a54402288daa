using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Named;

/// <summary>Who met, spoke or signed.</summary>
public sealed class PeopleModel(DiplomacyContext db, NamedCounts counts) : NamedPage(db, counts)
{
    public override string Path => "/people";

    public override string FilterName => "person";

    public override (string, string) Noun => ("person", "people");

    public override string Title => "People";

    public override string Which => "who met, spoke or signed for a party";

    protected override IQueryable<NamedRow> Rows => Db.People.AsNoTracking().Select(p => new NamedRow
    {
        Id = p.Id,
        Slug = p.Slug,
        UsualName = p.UsualName,
        OwnSlug = p.OwnSlug,
        Initial = p.Slug,
        Name = p.Name,
        Mentions = 0,
        Origin = p.Origin,
        AgreementId = p.AgreementId,
        Spans = p.Evidence,
        Office = p.Office,
        Party = p.Party.ShortName,
        PartyCode = p.PartyCode,
        Signed = p.Signed,
    });
}
