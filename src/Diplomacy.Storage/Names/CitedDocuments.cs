using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Storage.Names;

/// <summary>A document of the corpus, as one that cites and may be cited.</summary>
/// <param name="Parties">Codes, sorted.</param>
internal sealed record CitingDocument(
    int Id, string Slug, string Heading, AgreementKind Kind, Evidence Evidence, string? Title, DateOnly? FirstDay, DateOnly? LastDay, IReadOnlyList<string> Parties)
{
    /// <summary>Its parties as one word.</summary>
    public string Who { get; } = string.Join(' ', Parties);
}

/// <summary>An instrument as one document cites it.</summary>
/// <param name="Id">Of the row.</param>
/// <param name="Date">EDTF, or null.</param>
internal sealed record CitedInstrument(int Id, string Title, string? Date, string OwnSlug, CitingDocument Citing);

/// <summary>The documents of the corpus that may be cited, found by what is said of them.</summary>
internal sealed class CitedDocuments
{
    /// <summary>An instrument may be reported this many days later.</summary>
    private const int ReportedWithin = 7;

    private readonly ILookup<string, CitingDocument> _byParties;
    private readonly ILookup<string, CitingDocument> _byTitle;

    // One instrument is cited by very many documents in the same words.
    private readonly Dictionary<(string, string?), (CitedTitle Title, IReadOnlySet<string> States, string Slug)> _read = [];

    public CitedDocuments(IEnumerable<CitingDocument> documents)
    {
        var instruments = documents.Where(a => a.Evidence == Evidence.Text).ToList();
        _byParties = instruments.ToLookup(a => a.Who);
        _byTitle = instruments.Where(a => a.Title is not null).ToLookup(a => SlugOf.Words(a.Title!));
    }

    /// <summary>The one document that title, parties and date agree with, or null where there is none or more than one.</summary>
    public CitingDocument? Find(CitedInstrument reference)
    {
        var citing = reference.Citing;
        var (cited, states, slug) = Read(reference);
        // A title that names its sides is of those, whoever cites it; another of those who cite it.
        var who = states.Count > 1 ? string.Join(' ', states.Order(StringComparer.Ordinal)) : citing.Who;
        var found = _byTitle[slug].Where(a => Agrees(a) && (a.Who == who || cited.IsTelling))
            .Concat(_byParties[who].Where(a => who.Length > 0 && (cited.IsDated ? Agrees(a) : citing.Evidence == Evidence.Report && JustBefore(a, citing))
                && cited.NamesKind(a.Kind) && states.IsSubsetOf(a.Parties) && cited.AgreesWith(a.Title)))
            .Where(a => a.Id != citing.Id).DistinctBy(a => a.Id).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;

        // Nothing cites what is not there yet.
        bool Agrees(CitingDocument a) => cited.IsDated ? cited.MayBeOf(a.FirstDay, a.LastDay) : !(a.FirstDay > citing.LastDay);
    }

    private (CitedTitle Title, IReadOnlySet<string> States, string Slug) Read(CitedInstrument reference)
    {
        if (_read.TryGetValue((reference.Title, reference.Date), out var known)) return known;
        return _read[(reference.Title, reference.Date)] =
            (CitedTitle.Of(reference.Title, reference.Date), InstrumentKey.StatesOf(reference.Title), SlugOf.Words(reference.Title));
    }

    private static bool JustBefore(CitingDocument a, CitingDocument report) =>
        a.FirstDay is { } day && report.LastDay is { } told && day <= told && day.AddDays(ReportedWithin) >= report.FirstDay;
}
