using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Pages.Declarations;

namespace Diplomacy.Web.Pages;

/// <summary>One statement of the corpus, by which the front page shows what is done here with each.</summary>
/// <param name="Statement">With the words marked that decided its labels.</param>
public sealed record Example(StatementLine Statement, Explained Why);

/// <summary>Chooses it: a new one that says by itself who will do what, and whose labels are decided by its own words.</summary>
internal static class Examples
{
    private const int Considered = 60;
    private const int Explained = 8;
    private const int Shortest = 40;
    private const int Longest = 210;
    private const int MostParties = 3;

    private static readonly HashSet<string> PointingBack = new(StringComparer.OrdinalIgnoreCase) { "it", "they", "he", "she", "this", "these", "that", "those", "such" };

    /// <returns>Null where no statement would do.</returns>
    public static async Task<Example?> FindAsync(DiplomacyContext db, SearchIndex index, CancellationToken cancel)
    {
        var all = new StatementFilter(FilterTerms.OfVocabularies);
        StatementFilter[] wanted =
        [
            all with { Strengths = [new(Strength.Firm, Strength.Binding)], Evidences = [Evidence.Text] },
            all with { Strengths = [new(Strength.Intended, Strength.Binding)] },
            all,
        ];
        foreach (var filter in wanted)
        {
            var found = (await StatementSearch.FindAsync(db, index, filter, Considered, cancel)).Items;
            // What stands alone is understood alone; else the words that it completes are shown before it.
            foreach (var line in found.Where(Speaks).OrderBy(s => s.LeadIn is not null).ThenBy(IsGeneral).Take(Explained))
            {
                var why = await ExplanationQuery.OfAsync(db, line.Key);
                if (why.StrengthWords.Count > 0 && why.Areas.Any(a => a.Words.Count > 0)) return new(line with { Marks = Marks(line.Text, why) }, why);
            }
        }
        return null;
    }

    private static bool Speaks(StatementLine line) =>
        line.Text.Length + (line.LeadIn?.Length ?? 0) is >= Shortest and <= Longest && line.Agreement.Parties.Count is > 1 and <= MostParties
        && (line.LeadIn is not null || (char.IsUpper(line.Text[0]) && line.Text[^1] == '.'));

    /// <summary>It points back to what is not shown, or is about relations as such: true of most documents.</summary>
    private static bool IsGeneral(StatementLine line) =>
        line.Areas.Count == 0 || line.Areas[0].Slug == "political-relations" || PointingBack.Contains(line.Text.Split(' ')[0]);

    private static List<Mark> Marks(string text, Explained why)
    {
        var marks = new List<Mark>();
        foreach (var word in why.StrengthWords.Concat(why.Areas.SelectMany(a => a.Words)))
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !marks.Exists(m => m.Start < at + word.Length && at < m.Start + m.Length)) marks.Add(new(at, word.Length));
        }
        return [.. marks.OrderBy(m => m.Start)];
    }
}
