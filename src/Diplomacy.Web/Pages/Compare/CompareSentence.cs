using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pages.Compare;

/// <summary>Says in English what is compared and what came of it.</summary>
internal static class CompareSentence
{
    /// <summary>"2 declarations side by side: 6 areas in both; 4 pairs of statements alike"; which they are stands below, with their titles.</summary>
    public static string OfDeclarations(Comparison it)
    {
        var (all, sets) = it.Columns.Count == 2 ? ("both", "pair") : ("all of them", "group");
        return $"{Phrases.Count(it.Columns.Count, "declaration")} side by side: {Alike(it.SharedAreas, "area", "areas")} in {all}; "
            + $"{Alike(it.Alike, $"{sets} of statements", $"{sets}s of statements")} alike";
    }

    /// <summary>"What Azerbaijan and Norway promise on Energy: 14 statements of Azerbaijan and 9 of Norway; 2 made together, 3 pairs alike".</summary>
    /// <param name="rest">What else the address asks for, each in words.</param>
    public static string OfCountries(Comparison it, string area, IReadOnlyList<string> rest)
    {
        var columns = it.Columns.Select((c, i) => $"{Some(c.Total, i)} of {c.Name}");
        var cut = it.Columns.Any(c => c.Total > c.Statements.Count);
        var among = cut ? $"among {Phrases.List([.. it.Columns.Select(c => Phrases.Number(c.Statements.Count))])} of these, " : "";
        return $"What {Phrases.List([.. it.Columns.Select(c => c.Name)])} promise on {area}{string.Concat(rest.Select(r => $", {r}"))}: {Phrases.List([.. columns])}; "
            + among + (it.Together > 0 ? $"{Phrases.Number(it.Together)} made together, " : "") + $"{Alike(it.Alike, "pair", "pairs")} alike";
    }

    /// <summary>"2 statements side by side, out of Azerbaijan – Norway (December 2007) and Azerbaijan – Vietnam (7 May 2025); their words are alike".</summary>
    public static string OfStatements(Comparison it, IReadOnlyList<StatementLine> statements) =>
        $"{Phrases.Count(statements.Count, "statement")} side by side, out of {Phrases.List([.. statements.Select(s => $"{s.Agreement.Who()} ({DateWords.Of(s.Agreement.Date)})").Distinct()])}; "
            + $"their words are {(it.Areas[0].Rows[0].Likeness > 0 ? "alike" : "not alike")}";

    /// <summary>"Azerbaijan and Norway, 2007 to 2025: 9 areas in which both make statements, 5 in which one does".</summary>
    public static string OfAreas(CountryAreas it, IReadOnlyList<string> rest)
    {
        var both = it.Areas.Count(a => a.Counts.All(c => c.Statements > 0));
        return $"{Phrases.List(it.Countries)}{string.Concat(rest.Select(r => $", {r}"))}: {Phrases.Count(both, "area")} in which both make statements, "
            + $"{Phrases.Number(it.Areas.Count - both)} in which one does";
    }

    /// <summary>The parts of a filter beside countries and area.</summary>
    public static IReadOnlyList<string> Rest(StatementFilter filter) =>
        [.. filter.Parts().Where(p => p.Name is not ("by" or "area" or "page" or "sort")).Select(filter.Label)];

    private static string Alike(int count, string one, string many) => count == 0 ? $"no {one}" : Phrases.Count(count, one, many);

    private static string Some(int count, int column) => column == 0 ? Phrases.Count(count, "statement") : Phrases.Number(count);
}
