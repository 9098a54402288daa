using Diplomacy.Storage.Database;
using Diplomacy.Storage.Names;
using Diplomacy.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Named;

/// <summary>Which other instruments are cited.</summary>
public sealed class ReferencesModel(DiplomacyContext db, NamedCounts counts) : NamedPage(db, counts)
{
    public override string Path => "/references";

    public override string FilterName => "cites";

    public override (string, string) Noun => ("instrument", "instruments");

    public override string Title => "Instruments cited";

    public override string Which => "that declarations cite by name: treaties, charters, resolutions, earlier declarations";

    public override IReadOnlyList<NamedView> Views =>
    [
        View("all", null),
        View("in this corpus", "yes"),
        View("elsewhere", "no"),
    ];

    protected override IEnumerable<(string Name, string Value)> Further => Corpus is { } corpus ? [("corpus", corpus)] : [];

    protected override (string Sentence, IReadOnlyList<string> Known)? Fault =>
        Corpus is null or "yes" or "no" ? null : ($"“{Corpus}” is no value of “corpus”.", ["yes", "no"]);

    /// <summary><c>yes</c>: instruments that are in the corpus; <c>no</c>: those that are not.</summary>
    private string? Corpus => Request.Query["corpus"].FirstOrDefault() is { Length: > 0 } corpus ? corpus.ToLowerInvariant() : null;

    private NamedView View(string name, string? corpus) =>
        new(name, Path + Addresses.Query(corpus is null ? [] : [("corpus", corpus)]), corpus == Corpus);

    protected override bool Lists(NameCount name) => Corpus is null || name.InCorpus == (Corpus == "yes");

    protected override IReadOnlyList<string> Told(string words) => ToldInstruments.Find(Db, words);

    protected override IQueryable<NamedRow> Rows => Db.References.AsNoTracking().Select(r => new NamedRow
    {
        Id = r.Id,
        Slug = r.Slug,
        UsualName = r.UsualTitle,
        OwnSlug = r.OwnSlug,
        // The slug of a document of the corpus begins with its date.
        Initial = r.CitedId == null ? r.Slug : r.OwnSlug,
        Name = r.Title,
        Mentions = r.Mentions,
        Origin = r.Origin,
        AgreementId = r.AgreementId,
        Spans = r.Spans,
        Date = r.Date,
        Cited = r.Cited == null ? null : new CitedRow(r.Cited.Heading, r.Cited.Slug, r.Cited.Date),
    });
}
