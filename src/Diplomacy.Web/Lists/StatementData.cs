using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Lists;

/// <summary>Lists' rows as data: JSON keeps their shape, a table has one row a statement or declaration.</summary>
public static class StatementData
{
    public static object Json(StatementLine statement) => new
    {
        statement.Key,
        Url = statement.Href(),
        PermanentUrl = Wording.Addresses.Permanent(statement.Key),
        statement.Text,
        statement.LeadIn,
        statement.Number,
        statement.NumberedBySource,
        statement.Section,
        Strength = statement.Strength.Code(),
        statement.Commits,
        Areas = statement.Areas.Select(a => a.Slug).ToList(),
        statement.By,
        Declaration = Json(statement.Agreement),
    };

    public static object Json(AgreementLine agreement) => new
    {
        Id = agreement.PermanentId,
        agreement.Slug,
        Url = agreement.Href(),
        agreement.Heading,
        agreement.Title,
        Kind = agreement.Kind.Code(),
        Evidence = agreement.Evidence.Code(),
        agreement.Date,
        agreement.Place,
        Parties = agreement.Parties.Select(p => p.Code).ToList(),
        agreement.Languages,
        agreement.Coded,
        Statements = agreement.StatementCount,
        Committing = agreement.CommittingCount,
    };

    public static object Row(StatementLine statement) => new
    {
        statement.Key,
        statement.Agreement.Date,
        Parties = statement.Agreement.Parties.Select(p => p.Code).ToList(),
        Kind = statement.Agreement.Kind.Code(),
        Evidence = statement.Agreement.Evidence.Code(),
        Declaration = statement.Agreement.Heading,
        statement.Number,
        statement.Section,
        statement.LeadIn,
        statement.Text,
        Strength = statement.Strength.Code(),
        statement.Commits,
        Areas = statement.Areas.Select(a => a.Slug).ToList(),
        statement.By,
        Url = statement.Href(),
    };
}
