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

    private static readonly DocumentsInTime None = new([]);

    private readonly Dictionary<string, DocumentsInTime> _byParties;
    private readonly ILookup<string, CitingDocument> _byTitle;
    private readonly ILookup<(string, string), CitingDocument> _byTitleAndParties;
    private readonly ILookup<string, CitingDocument> _byWords;

    // One instrument is cited by very many documents in the same words.
    private readonly Dictionary<(string, string?), (CitedTitle Title, IReadOnlySet<string> States, string Slug, TitleKey Words)> _read = [];

    public CitedDocuments(IEnumerable<CitingDocument> documents)
    {
        var instruments = documents.Where(a => a.Evidence == Evidence.Text).ToList();
        var titled = instruments.Where(a => a.Title is not null).Select(a => (Slug: SlugOf.Words(a.Title!), Document: a)).ToList();
        _byParties = instruments.GroupBy(a => a.Who).ToDictionary(g => g.Key, g => new DocumentsInTime(g), StringComparer.Ordinal);
        _byTitle = titled.ToLookup(t => t.Slug, t => t.Document);
        _byWords = titled.Select(t => (Words: TitleKey.Of(t.Document.Title!), t.Document)).Where(t => t.Words.IsTelling).ToLookup(t => t.Words.Key, t => t.Document);
        _byTitleAndParties = titled.ToLookup(t => (t.Slug, t.Document.Who), t => t.Document);
    }

    /// <summary>The one document that title, parties and date agree with, or null where there is none or more than one.</summary>
    public CitingDocument? Find(CitedInstrument reference)
    {
        var citing = reference.Citing;
        var (cited, states, slug, words) = Read(reference);
        // A title that names its sides is of those, whoever cites it; another of those who cite it.
        var who = states.Count > 1 ? string.Join(' ', states.Order(StringComparer.Ordinal)) : citing.Who;
        var found = (cited.IsTelling ? _byTitle[slug] : _byTitleAndParties[(slug, who)]).Where(Agrees)
            .Concat(words.IsTelling ? _byWords[words.Key].Where(a => words.MayBeOf(a.FirstDay) && Agrees(a)) : [])
            .Concat(OfTheTime().Where(a => cited.NamesKind(a.Kind) && states.IsSubsetOf(a.Parties) && cited.AgreesWith(a.Title)))
            .Where(a => a.Id != citing.Id).DistinctBy(a => a.Id).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;

        // Nothing cites what is not there yet.
        bool Agrees(CitingDocument a) => cited.IsDated ? cited.MayBeOf(a.FirstDay, a.LastDay) : !(a.FirstDay > citing.LastDay);

        IEnumerable<CitingDocument> OfTheTime()
        {
            if (who.Length == 0) return [];
            var theirs = _byParties.GetValueOrDefault(who, None);
            if (cited.IsDated) return theirs.Within(cited.First, cited.Last);
            // A report tells of what was concluded just before.
            return citing is { Evidence: Evidence.Report, FirstDay: { } first, LastDay: { } last } ? theirs.Within(first.AddDays(-ReportedWithin), last).Where(a => a.FirstDay <= last && a.FirstDay >= first.AddDays(-ReportedWithin)) : [];
        }
    }

    private (CitedTitle Title, IReadOnlySet<string> States, string Slug, TitleKey Words) Read(CitedInstrument reference)
    {
        if (_read.TryGetValue((reference.Title, reference.Date), out var known)) return known;
        return _read[(reference.Title, reference.Date)] =
            (CitedTitle.Of(reference.Title, reference.Date), InstrumentKey.StatesOf(reference.Title), SlugOf.Words(reference.Title), TitleKey.Of(reference.Title));
    }
}
