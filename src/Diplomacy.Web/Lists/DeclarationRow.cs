using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Entities;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Lists;

/// <summary>A party as lists name it.</summary>
public sealed record PartyName(string Code, string Slug, string Name);

/// <summary>A declaration as lists show it.</summary>
public sealed record DeclarationRow(
    string Id, string Slug, string Heading, AgreementKind Kind, Evidence Evidence, string? Date, string? Place,
    int Statements, int Committing, IReadOnlyList<PartyName> Parties)
{
    public string Href => Addresses.Declaration(Slug);

    /// <summary>"Azerbaijan – Norway, joint declaration, December 2007".</summary>
    public string Line => Phrases.Agreement([.. Parties.Select(p => p.Name)], Kind, Date);

    /// <summary>The rows of agreements, in the order of <paramref name="agreements"/>.</summary>
    public static IQueryable<DeclarationRow> Of(IQueryable<Agreement> agreements) => agreements.Select(a => new DeclarationRow(
        a.PermanentId, a.Slug, a.Heading, a.Kind, a.Evidence, a.Date, a.Place, a.StatementCount, a.CommittingCount,
        a.Parties.OrderBy(p => p.Party.ShortName).Select(p => new PartyName(p.PartyCode, p.Party.Slug, p.Party.ShortName)).ToList()));
}
