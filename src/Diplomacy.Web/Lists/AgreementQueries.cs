using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Lists;

/// <summary>Agreements as lists show them, for lists that no filter chooses.</summary>
public static class AgreementQueries
{
    public static IQueryable<AgreementLine> AsLines(this IQueryable<Agreement> agreements) => agreements.Select(a => new AgreementLine
    {
        PermanentId = a.PermanentId,
        Slug = a.Slug,
        Heading = a.Heading,
        Title = a.Title,
        Kind = a.Kind,
        Evidence = a.Evidence,
        Date = a.Date,
        Place = a.Place,
        Coded = a.Coded,
        Languages = a.Languages,
        Parties = a.Parties.OrderBy(p => p.PartyCode).Select(p => new PartyLine(p.PartyCode, p.Party.Slug, p.Party.ShortName)).ToList(),
        StatementCount = a.StatementCount,
        CommittingCount = a.CommittingCount,
        Updated = a.Updated,
    });
}
