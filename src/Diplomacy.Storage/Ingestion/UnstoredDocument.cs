using System.Text;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Storage.Ingestion;

/// <summary>
/// What was read of a text in the shape of a stored agreement, by the same rows, without a database: names are those of this text alone, and
/// nothing has a permanent id, a slug or a key.
/// </summary>
public static class UnstoredDocument
{
    /// <param name="fileName">As the text was read.</param>
    public static DeclarationDocument Of(ParsedAgreement parsed, string fileName)
    {
        var agreement = new Agreement { PermanentId = "", Slug = "", Heading = "", ReadFrom = "" };
        AgreementRows.Fill(agreement, parsed);
        return new DeclarationDocument(
            HeadOf(agreement, parsed, fileName),
            [
                .. agreement.Fields.Select(f => new DocumentReason(f.Key, null, DecidingWords.Of(f.Value.Evidence, parsed.SourceText, f.Value.Origin))),
                .. agreement.Parties.Select(p => new DocumentReason("parties", p.PartyCode, DecidingWords.Of(p.Evidence, parsed.SourceText, p.Origin))),
                .. agreement.People.Select(p => new DocumentReason("people", p.Slug, DecidingWords.Of(p.Evidence, parsed.SourceText, p.Origin))),
            ],
            [.. agreement.Parties.Select(p => PartyOf(p.PartyCode, p.Origin))],
            [.. agreement.People.Select(PersonOf)],
            [.. agreement.Sections.Select(s => new DocumentSection(s.Number, s.Heading))],
            [.. agreement.References.Select(r => new DocumentReference(r.Title, r.Slug, r.Date, r.Origin, null))],
            [.. agreement.Organisations.Select(o => new DocumentOrganisation(o.Name, o.Slug, o.Origin))],
            [.. agreement.Mentions.Select(m => PartyOf(m.PartyCode, m.Origin))],
            [.. agreement.Doubts.Select(d => new DocumentDoubt(d.Code, d.Message, d.Start is { } start ? new Span(start, d.Length ?? 0) : null))],
            [.. parsed.Blocks.Select((b, i) => BlockOf(BlockRows.Of(b, i, 0, []), b))],
            [.. parsed.Commitments.Select((c, i) => StatementOf(StatementRows.Of(c, i), c.Section))],
            [],
            null,
            null);
    }

    /// <summary>By what a statement is called on the page that shows it, and nowhere else.</summary>
    /// <param name="ordinal">From 0.</param>
    public static string KeyOf(int ordinal) => $"statement-{ordinal + 1}";

    private static DocumentHead HeadOf(Agreement it, ParsedAgreement parsed, string fileName) => new(
        "", "", it.Kind, it.Evidence, it.Title, it.Heading, it.Date, it.Place, it.Languages, it.Coded, it.SourceUrl, it.Licence, it.Fields,
        fileName, "", MediaTypes.Of(fileName), Encoding.UTF8.GetByteCount(parsed.SourceText), parsed.Ledger);

    private static DocumentParty PartyOf(string code, Origin origin)
    {
        var party = PartyNames.Of(code);
        return new(party.Code, party.Slug, party.ShortName, origin);
    }

    private static DocumentPerson PersonOf(Person person)
    {
        var party = PartyNames.Of(person.PartyCode);
        return new(person.Name, person.Slug, person.Office, person.Signed, person.Origin, party.Code, party.Slug, party.ShortName);
    }

    private static DocumentBlock BlockOf(Block row, ParsedBlock parsed) => new(
        row.Ordinal, row.Kind, row.Marker, row.Label, row.Language, row.SecondLanguage, row.Counterpart,
        [.. parsed.Passages.Select(p => new DocumentPassage(p.Text, p.Commitment, p.Spans.Count > 0 ? p.Spans[0].Start : 0))]);

    private static DocumentStatement StatementOf(Commitment row, int? section) => new(
        KeyOf(row.Ordinal), row.Number, row.NumberedBySource, section, row.LeadIn, row.Text, row.Strength, row.Spans, row.Origin,
        [.. row.Areas.Select(a => Parsing.Areas.Area.Find(a.AreaSlug)).OfType<Parsing.Areas.Area>().Select(a => new DocumentArea(a.Slug, a.Label, a.Short))],
        [.. row.By.Select(b => PartyOf(b.PartyCode, default))]);
}
