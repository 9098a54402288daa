using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Vocabulary;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Names;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Turns what was parsed into rows.</summary>
internal static class AgreementRows
{
    /// <summary>Fills the row of an agreement, and adds those below it but statements and text, which may be very many (<see cref="TextRows"/>).</summary>
    public static void Fill(Agreement agreement, ParsedAgreement parsed)
    {
        FillFields(agreement, parsed);
        agreement.Parties.AddRange(parsed.Parties.DistinctBy(p => p.Value)
            .Select(p => new AgreementParty { PartyCode = p.Value, Origin = p.Origin, Evidence = p.Evidence }));
        agreement.Mentions.AddRange(parsed.Mentions.DistinctBy(m => m.Value)
            .Select(m => new Mention { PartyCode = m.Value, Origin = m.Origin, Evidence = m.Evidence }));
        agreement.People.AddRange(parsed.People.Select((p, i) => new Person
        {
            Ordinal = i,
            Name = p.Name,
            // Until all documents are compared: the name as this one has it.
            UsualName = p.Name,
            Slug = SlugOf.Words(p.Name),
            OwnSlug = SlugOf.Words(p.Name),
            Office = p.Office,
            PartyCode = p.Party,
            Signed = p.Signed,
            Origin = p.Origin,
            Evidence = p.Evidence,
        }));
        agreement.Sections.AddRange(parsed.Sections.Select((s, i) => new Section { Ordinal = i, Heading = s.Heading, Number = s.Number, Spans = s.Spans }));
        agreement.Organisations.AddRange(parsed.Organisations.Select((o, i) => new Organisation
        {
            Ordinal = i,
            Name = o.Name,
            UsualName = UsualNames.OfOrganisation(o.Name) ?? o.Name,
            Slug = SlugOf.Words(UsualNames.OfOrganisation(o.Name) ?? o.Name),
            Origin = o.Origin,
            Spans = o.Spans,
            Mentions = o.Spans.Count,
        }));
        agreement.References.AddRange(parsed.References.Select((r, i) => new Reference
        {
            Ordinal = i,
            Title = r.Title,
            UsualTitle = UsualNames.OfInstrument(r.Title) ?? r.Title,
            Slug = ReferenceSlug.Of(r.Title, r.Date, parsed.Parties.Select(p => p.Value)),
            OwnSlug = ReferenceSlug.Of(r.Title, r.Date, parsed.Parties.Select(p => p.Value)),
            Date = r.Date,
            Origin = r.Origin,
            Spans = r.Spans,
            Mentions = r.Spans.Count,
        }));
        agreement.Doubts.AddRange(parsed.Warnings.Select(w => new Doubt
        {
            Code = w.Code,
            Message = w.Message,
            Start = w.Span?.Start,
            Length = w.Span?.Length,
        }));
        agreement.Ledger = new Ledger { Entries = parsed.Ledger };
        agreement.Coverage.AddRange(parsed.Ledger.Where(e => e.Class != PassageClass.Space).GroupBy(e => e.Class)
            .Select(g => (Class: g.Key, Characters: g.Sum(e => e.Span.Length)))
            .Select(c => new Coverage { Class = c.Class, Characters = c.Characters, Share = (double)c.Characters / agreement.CharacterCount }));
        agreement.Curated.AddRange(parsed.Curated.Select(f => new CuratedField { Field = f }));
    }

    /// <summary>Tells the rows below an agreement whose they are, once it has its key.</summary>
    public static void Own(Agreement agreement)
    {
        var id = agreement.Id;
        foreach (var row in agreement.Parties) row.AgreementId = id;
        foreach (var row in agreement.Mentions) row.AgreementId = id;
        foreach (var row in agreement.People) row.AgreementId = id;
        foreach (var row in agreement.Sections) row.AgreementId = id;
        foreach (var row in agreement.Organisations) row.AgreementId = id;
        foreach (var row in agreement.References) row.AgreementId = id;
        foreach (var row in agreement.Doubts) row.AgreementId = id;
        foreach (var row in agreement.Coverage) row.AgreementId = id;
        foreach (var row in agreement.Curated) row.AgreementId = id;
        agreement.Ledger!.AgreementId = id;
    }

    /// <summary>All codes of parties that a document uses.</summary>
    public static IEnumerable<string> Codes(ParsedAgreement parsed) =>
        parsed.Parties.Select(p => p.Value).Concat(parsed.Mentions.Select(m => m.Value)).Concat(parsed.People.Select(p => p.Party))
            .Concat(parsed.Commitments.SelectMany(c => c.By));

    private static void FillFields(Agreement agreement, ParsedAgreement parsed)
    {
        List<string> parties = [.. parsed.Parties.Select(p => p.Value).Distinct()];
        agreement.Kind = parsed.Kind.Value;
        agreement.Evidence = parsed.Evidence.Value;
        agreement.Title = parsed.Title?.Value;
        agreement.Heading = parsed.Title?.Value ?? AgreementHeading.Of(parsed.Kind.Value, parsed.Evidence.Value, parties, parsed.Date?.Value);
        agreement.Date = parsed.Date?.Value;
        var dated = EdtfDate.TryDays(agreement.Date, out var first, out var last);
        agreement.FirstDay = dated ? first : null;
        agreement.LastDay = dated ? last : null;
        agreement.Year = dated ? first.Year : null;
        agreement.Place = parsed.Place?.Value;
        agreement.Languages = [.. parsed.Languages];
        agreement.Coded = parsed.Coded;
        agreement.SourceUrl = parsed.SourceUrl?.Value;
        agreement.Licence = parsed.Licence?.Value;
        agreement.StatementCount = parsed.Commitments.Count;
        agreement.CommittingCount = parsed.Commitments.Count(c => c.Strength >= Strength.Intended);
        agreement.UnreadCount = parsed.Ledger.Where(e => e.Class == PassageClass.Unread).Sum(e => e.Span.Length);
        agreement.CharacterCount = parsed.Ledger.Where(e => e.Class != PassageClass.Space).Sum(e => e.Span.Length);
        var fields = new Dictionary<string, FieldOrigin>(StringComparer.Ordinal);
        Add("kind", parsed.Kind);
        Add("evidence", parsed.Evidence);
        Add("title", parsed.Title);
        Add("date", parsed.Date);
        Add("place", parsed.Place);
        Add("source_url", parsed.SourceUrl);
        Add("licence", parsed.Licence);
        foreach (var field in parsed.Curated) fields.TryAdd(field, new(Origin.Sidecar, []));
        agreement.Fields = fields;

        void Add<T>(string name, Found<T>? found)
        {
            if (found is not null) fields[name] = new(found.Origin, found.Evidence);
        }
    }
}
