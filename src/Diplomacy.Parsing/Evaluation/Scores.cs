using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Evaluation;

/// <summary>
/// How far found records agree with coded ones, measure by measure: the measures of <c>score.py</c>. Shares and F1 lie between 0 and 1.
/// </summary>
public sealed class Scores
{
    private const double SameStatement = 0.8;
    private const double SameTitle = 0.6;

    private static readonly string[] Shares = ["kind", "evidence", "parties", "date", "place", "title", "primary_area", "strength", "by"];
    private static readonly string[] Sets = ["commitments", "areas", "mentions", "organisations", "people", "signed", "references", "sections"];

    private readonly Dictionary<string, Tally> _shares = Shares.ToDictionary(s => s, _ => new Tally());
    private readonly Dictionary<string, Tally> _sets = Sets.ToDictionary(s => s, _ => new Tally());
    private readonly Dictionary<string, Tally> _areas = Areas.Area.All.ToDictionary(a => a.Slug, _ => new Tally());
    private readonly List<(Strength Coded, Strength Found)> _strengths = [];
    private readonly List<string> _errors = [];

    public int Documents { get; private set; }

    /// <summary>What does not agree, a line each, in the order of the records.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Counts behind each measure that compares sets.</summary>
    public IReadOnlyDictionary<string, Tally> Tallies => _sets;

    /// <summary>For each area how far the statements filed under it agree.</summary>
    public IReadOnlyDictionary<string, Tally> ByArea => _areas;

    /// <summary>The measures by name, in reading order: shares of equal values, F1 of sets, and the weighted kappa of strength.</summary>
    public IReadOnlyList<(string Measure, double Value)> Values =>
    [
        .. Shares.Take(6).Select(s => (s, _shares[s].Recall)),
        .. Sets.Select(s => (s, _sets[s].F1)),
        .. Shares.Skip(6).Take(2).Select(s => (s, _shares[s].Recall)),
        ("strength_kappa", WeightedKappa.Of(_strengths)),
        ("by", _shares["by"].Recall),
    ];

    /// <summary>Adds one document.</summary>
    public void Add(CodedRecord coded, CodedRecord found)
    {
        Documents++;
        Share(coded.Id, "kind", coded.Kind, found.Kind);
        Share(coded.Id, "evidence", coded.Evidence, found.Evidence);
        Share(coded.Id, "parties", string.Join(' ', coded.Parties), string.Join(' ', found.Parties));
        Share(coded.Id, "date", coded.Date, found.Date);
        Share(coded.Id, "place", Alignment.Fold(coded.Place), Alignment.Fold(found.Place));
        Share(coded.Id, "title", Alignment.Fold(coded.Title), Alignment.Fold(found.Title));
        AddCommitments(coded, found);
        Set(coded.Id, "mentions", coded.Mentions, found.Mentions);
        Set(coded.Id, "organisations", coded.Organisations.Select(Alignment.Fold), found.Organisations.Select(Alignment.Fold));
        Set(coded.Id, "people", coded.People.Select(Name), found.People.Select(Name));
        Set(coded.Id, "signed", coded.People.Where(p => p.Signed).Select(Name), found.People.Where(p => p.Signed).Select(Name));
        var references = Alignment.Pair([.. coded.References.Select(r => r.Title)], [.. found.References.Select(r => r.Title)], SameTitle)
            .Count(p => coded.References[p.Coded].Date == found.References[p.Found].Date);
        _sets["references"].Add(references, coded.References.Count, found.References.Count);
        _sets["sections"].Add(Alignment.Pair(coded.Sections, found.Sections, SameStatement).Count, coded.Sections.Count, found.Sections.Count);
    }

    private void AddCommitments(CodedRecord coded, CodedRecord found)
    {
        var pairs = Alignment.Pair([.. coded.Commitments.Select(c => c.Text)], [.. found.Commitments.Select(c => c.Text)], SameStatement);
        _sets["commitments"].Add(pairs.Count, coded.Commitments.Count, found.Commitments.Count);
        var (taken, used) = (pairs.Select(p => p.Coded).ToHashSet(), pairs.Select(p => p.Found).ToHashSet());
        _errors.AddRange(coded.Commitments.Where((_, i) => !taken.Contains(i)).Select(c => $"{coded.Id}: missed: {Head(c.Text)}"));
        _errors.AddRange(found.Commitments.Where((_, i) => !used.Contains(i)).Select(c => $"{coded.Id}: extra: {Head(c.Text)}"));
        foreach (var (i, j) in pairs)
        {
            var (a, b) = (coded.Commitments[i], found.Commitments[j]);
            _sets["areas"].AddSets(a.Areas, b.Areas);
            foreach (var area in a.Areas.Union(b.Areas).Where(_areas.ContainsKey))
                _areas[area].Add(a.Areas.Contains(area) && b.Areas.Contains(area) ? 1 : 0, a.Areas.Contains(area) ? 1 : 0, b.Areas.Contains(area) ? 1 : 0);
            Count("primary_area", b.Areas.Count > 0 && a.Areas[0] == b.Areas[0]);
            Count("strength", a.Strength == b.Strength);
            Count("by", a.By.SequenceEqual(b.By));
            _strengths.Add((a.Strength, b.Strength));
            if (!a.Areas.ToHashSet().SetEquals(b.Areas) || a.Strength != b.Strength || !a.By.SequenceEqual(b.By))
                _errors.Add($"{coded.Id}: coded {Codes(a)}, found {Codes(b)}: {Head(a.Text)}");
        }
    }

    private void Share<T>(string id, string measure, T coded, T found)
    {
        var same = EqualityComparer<T>.Default.Equals(coded, found);
        Count(measure, same);
        if (!same) _errors.Add($"{id}: {measure}: coded {coded?.ToString() ?? "none"}, found {found?.ToString() ?? "none"}");
    }

    private void Count(string measure, bool same) => _shares[measure].Add(same ? 1 : 0, 1, 1);

    private void Set(string id, string measure, IEnumerable<string> coded, IEnumerable<string> found)
    {
        var (first, second) = (coded.ToHashSet(), found.ToHashSet());
        _sets[measure].AddSets(first, second);
        _errors.AddRange(first.Except(second).Select(m => $"{id}: {measure}: missed {m}"));
        _errors.AddRange(second.Except(first).Select(m => $"{id}: {measure}: extra {m}"));
    }

    private static string Name(CodedPerson person) => $"{Alignment.Fold(person.Name)} ({person.Party})";

    private static string Codes(CodedCommitment c) => $"{string.Join(' ', c.Areas)} {c.Strength.ToString().ToLowerInvariant()} by {string.Join(' ', c.By)}";

    private static string Head(string text) => text.Length <= 140 ? text : text[..140] + "…";
}
