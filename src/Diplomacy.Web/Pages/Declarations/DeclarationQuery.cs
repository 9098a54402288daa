using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pages.Declarations;

/// <summary>Fetches one declaration.</summary>
internal static class DeclarationQuery
{
    /// <returns>Null where no declaration has the slug.</returns>
    public static Declaration? Find(DeclarationReader declarations, string slug) => declarations.Find(slug) is { } document ? Of(document) : null;

    /// <summary>What pages show of a document.</summary>
    public static Declaration Of(DeclarationDocument document)
    {
        var it = document.Head;
        IReadOnlyList<Statement> statements = [.. document.Statements.Select(s => StatementOf(s, document.Parties.Count))];
        var rows = ReadingRows.Of(it.Heading, document.Blocks, statements);
        return new Declaration
        {
            Id = it.PermanentId,
            Slug = it.Slug,
            Kind = it.Kind,
            Evidence = it.Evidence,
            Title = it.Title,
            Heading = it.Heading,
            Parties = Parties(document.Parties),
            Date = it.Date,
            Place = it.Place,
            Languages = it.Languages,
            Coded = it.Coded,
            People = [.. document.People.Select(p => new Representative(p.Name, p.Slug, p.Office, new PartyName(p.PartyCode, p.PartySlug, p.PartyShortName), p.Signed, p.Origin))],
            Sections = [.. document.Sections.Select(s => new SectionName(s.Number, s.Heading))],
            Statements = statements,
            References = [.. document.Cites.Select(r => new Citation(r.Title, r.Slug, r.Date, r.Origin, LinkOf(r.Cited)))],
            CitedBy = CitedBy(document.CitedBy),
            Organisations = [.. document.Organisations.Select(o => new OrganisationName(o.Name, o.Slug, o.Origin))],
            Mentions = Parties(document.Mentions),
            Source = new SourceFile(it.FileName, it.Sha256, it.MediaType, it.ByteCount, it.SourceUrl, it.Licence),
            Coverage = it.Ledger.GroupBy(e => e.Class).OrderBy(g => g.Key).ToDictionary(g => g.Key.Code(), g => g.Sum(e => e.Span.Length)),
            Warnings = [.. document.Doubts.Select(d => new DoubtAbout(d.Code, d.Message, d.Span, d.Span is { } words ? Addresses.SourceAt(it.Slug, words.Start) : null))],
            Facts = FactsOf(document),
            Fields = it.Fields.ToDictionary(f => f.Key, f => new FieldFound(f.Value.Origin, f.Value.Evidence)),
            Rows = rows,
            HeadPlaces = HeadPlaces(document.Blocks, rows),
            FurniturePassages = it.Ledger.Count(e => e.Class == PassageClass.Furniture),
            Earlier = LinkOf(document.Earlier),
            Later = LinkOf(document.Later),
        };
    }

    private static List<int> HeadPlaces(IReadOnlyList<DocumentBlock> blocks, IReadOnlyList<ReadingRow> rows)
    {
        var shown = rows.SelectMany(r => r.Paragraphs.Concat(r.Other)).SelectMany(p => p.Parts).Select(p => p.Start).ToHashSet();
        return [.. blocks.Where(b => b.Kind == BlockKind.Title).SelectMany(b => b.Passages).Select(p => p.Start).Where(start => !shown.Contains(start))];
    }

    /// <summary>A citation of a row whose cited agreement is loaded.</summary>
    public static Citation CitationOf(Reference r) => new(
        r.Title, r.Slug, r.Date, r.Origin, r.Cited is { } cited ? new DeclarationLink(cited.PermanentId, cited.Slug, cited.Heading, cited.Date) : null);

    private static List<FactFound> FactsOf(DeclarationDocument document)
    {
        var it = document.Head;
        var words = document.Reasons.ToLookup(r => (r.Field, r.Of), r => r.Words);
        return
        [
            Field("kind", "Kind", Phrases.Kind(it.Kind)),
            Field("evidence", "Evidence", it.Evidence == Evidence.Text ? "the text itself" : "a report"),
            .. it.Title is { } title ? [Field("title", "Title", title)] : Array.Empty<FactFound>(),
            // "G7 Leaders" are seven parties by the same words.
            .. document.Parties.OrderBy(p => p.ShortName, StringComparer.Ordinal).GroupBy(p => (p.Origin, Where: string.Join(' ', Words("parties", p.Code).Select(w => w.Start))))
                .Select(g => new FactFound(g.Count() == 1 ? "Party" : "Parties", Phrases.List([.. g.Select(p => p.ShortName)]), g.Key.Origin, Words("parties", g.First().Code))),
            .. it.Date is { } date ? [Field("date", "Date", DateWords.Of(date))] : Array.Empty<FactFound>(),
            .. it.Place is { } place ? [Field("place", "Place", place)] : Array.Empty<FactFound>(),
            .. document.People.Select(p => new FactFound(p.Signed ? "Signed by" : "Person", $"{p.Name}, {p.PartyShortName}", p.Origin, Words("people", p.Slug))),
        ];

        FactFound Field(string field, string fact, string value) => new(fact, value, it.Fields.TryGetValue(field, out var found) ? found.Origin : default, Words(field, null));

        IReadOnlyList<DecidingWords> Words(string field, string? of) => words[(field, of)].FirstOrDefault() ?? [];
    }

    // One document may cite it under two names.
    private static List<CitingDeclaration> CitedBy(IReadOnlyList<DocumentCiting> places) =>
    [
        .. places.GroupBy(p => p.By.PermanentId).Select(g => new CitingDeclaration(
            g.Key, g.First().By.Slug, g.First().By.Heading, g.First().By.Date,
            [.. g.Where(p => p.Key is not null).DistinctBy(p => p.Key).Select(p => new CitingStatement(p.Key!, p.Number!))])),
    ];

    private static Statement StatementOf(DocumentStatement s, int parties) => new(
        s.Key, s.Number, s.NumberedBySource, s.Section, s.LeadIn, s.Text, s.Strength, s.Strength >= Strength.Intended,
        [.. s.Areas.Select(a => new AreaName(a.Slug, a.Label, a.Short))],
        [.. s.By.Select(p => new PartyName(p.Code, p.Slug, p.ShortName)).OrderBy(p => p.Name, StringComparer.Ordinal)],
        s.By.Count == parties, s.Spans, s.Origin);

    private static List<PartyFound> Parties(IReadOnlyList<DocumentParty> parties) =>
        [.. parties.Select(p => new PartyFound(p.Code, p.Slug, p.ShortName, p.Origin)).OrderBy(p => p.Name, StringComparer.Ordinal)];

    private static DeclarationLink? LinkOf(DocumentLink? link) => link is null ? null : new(link.PermanentId, link.Slug, link.Heading, link.Date);
}
