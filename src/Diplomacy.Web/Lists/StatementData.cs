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

    public static StatementRow Row(StatementLine statement) => new(
        statement.Key,
        statement.Agreement.Date,
        [.. statement.Agreement.Parties.Select(p => p.Code)],
        statement.Agreement.Kind.Code(),
        statement.Agreement.Evidence.Code(),
        statement.Agreement.Heading,
        statement.Number,
        statement.Section,
        statement.LeadIn,
        statement.Text,
        statement.Strength.Code(),
        statement.Commits,
        [.. statement.Areas.Select(a => a.Slug)],
        statement.By,
        statement.Href());

    public static DeclarationRow Row(AgreementLine agreement) => new(
        agreement.PermanentId,
        agreement.Slug,
        agreement.Date,
        [.. agreement.Parties.Select(p => p.Code)],
        agreement.Kind.Code(),
        agreement.Evidence.Code(),
        agreement.Heading,
        agreement.Place,
        agreement.Languages,
        agreement.Coded,
        agreement.StatementCount,
        agreement.CommittingCount,
        agreement.Href());
}

/// <summary>A statement as a row of a table.</summary>
public sealed record StatementRow(
    string Key, string? Date, IReadOnlyList<string> Parties, string Kind, string Evidence, string Declaration, string Number, string? Section,
    string? LeadIn, string Text, string Strength, bool Commits, IReadOnlyList<string> Areas, IReadOnlyList<string> By, string Url);

/// <summary>A declaration as a row of a table.</summary>
public sealed record DeclarationRow(
    string Id, string Slug, string? Date, IReadOnlyList<string> Parties, string Kind, string Evidence, string Heading, string? Place,
    IReadOnlyList<string> Languages, bool Coded, int Statements, int Committing, string Url);
