using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Entities;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Html;

namespace Diplomacy.Web.Lists;

/// <summary>An area as margins name it.</summary>
public sealed record AreaName(string Slug, string Short)
{
    public string Href => Addresses.Area(Slug);
}

/// <summary>A statement as lists show it.</summary>
/// <param name="By">The parties that make it.</param>
public sealed record StatementRow(
    string Key, string Number, string Text, string? LeadIn, Strength Strength,
    IReadOnlyList<AreaName> Areas, IReadOnlyList<PartyName> By, DeclarationRow Declaration)
{
    /// <summary>Its words with those marked that were searched for; null where none were.</summary>
    public IHtmlContent? Marked { get; init; }

    public string Href => Addresses.Statement(Declaration.Slug, Key);

    /// <summary>Whom to name: nobody where all parties speak.</summary>
    public IReadOnlyList<PartyName> Speakers => By.Count < Declaration.Parties.Count ? By : [];

    /// <summary>The rows of statements, in the order of <paramref name="commitments"/>.</summary>
    public static IQueryable<StatementRow> Of(IQueryable<Commitment> commitments) => commitments.Select(c => new StatementRow(
        c.Key, c.Number, c.Text, c.LeadIn, c.Strength,
        c.Areas.OrderBy(a => a.Rank).Select(a => new AreaName(a.AreaSlug, a.Area.Short)).ToList(),
        c.By.OrderBy(b => b.Party.ShortName).Select(b => new PartyName(b.PartyCode, b.Party.Slug, b.Party.ShortName)).ToList(),
        new DeclarationRow(
            c.Agreement.PermanentId, c.Agreement.Slug, c.Agreement.Heading, c.Agreement.Kind, c.Agreement.Evidence, c.Agreement.Date,
            c.Agreement.Place, c.Agreement.StatementCount, c.Agreement.CommittingCount,
            c.Agreement.Parties.OrderBy(p => p.Party.ShortName).Select(p => new PartyName(p.PartyCode, p.Party.Slug, p.Party.ShortName)).ToList())));
}
