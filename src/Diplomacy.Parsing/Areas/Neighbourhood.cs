namespace Diplomacy.Parsing.Areas;

/// <summary>
/// What stands around the statements of one document: its title, the statements before and after, and the shares that areas have in the
/// section and in the document, told by the thesaurus alone.
/// </summary>
internal sealed class Neighbourhood
{
    /// <summary>A statement counts towards a share where its best area scores this much.</summary>
    private const double Telling = 2.6;

    /// <summary>Fewer telling statements than these leave shares small.</summary>
    private const int Fewest = 4;

    private static readonly int Political = Area.IndexOf("political-relations");
    private static readonly double[] Nothing = new double[Area.All.Count];

    private readonly double[] _title;
    private readonly double[] _document;
    private readonly double[] _section;
    private readonly double[] _before;
    private readonly double[] _after;

    private Neighbourhood(double[] title, double[] document, double[] section, double[] before, double[] after) =>
        (_title, _document, _section, _before, _after) = (title, document, section, before, after);

    public ReadOnlySpan<double> Title => _title;

    public ReadOnlySpan<double> Document => _document;

    public ReadOnlySpan<double> Section => _section;

    public ReadOnlySpan<double> Before => _before;

    public ReadOnlySpan<double> After => _after;

    /// <summary>The surroundings of each statement of a document.</summary>
    public static IReadOnlyList<Neighbourhood> Of(string? title, IReadOnlyList<SignedStatement> statements)
    {
        var titled = title is null ? Nothing : TermTally.OfSurrounding(title).Scores;
        var document = Shares(statements);
        var sections = statements.Where(s => s.Context.Section is not null).GroupBy(s => s.Context.Section!.Value).ToDictionary(g => g.Key, Shares);
        var around = new Neighbourhood[statements.Count];
        for (var i = 0; i < around.Length; i++)
        {
            var section = statements[i].Context.Section;
            around[i] = new(titled, document, section is { } key ? sections[key] : Nothing, ScoresAt(i - 1, section), ScoresAt(i + 1, section));
        }
        return around;

        double[] ScoresAt(int i, int? section) =>
            i >= 0 && i < statements.Count && statements[i].Context.Section == section ? statements[i].Tally.Scores : Nothing;
    }

    /// <summary>The share of statements whose main area each is. Ties as such have none: every document is about them.</summary>
    private static double[] Shares(IEnumerable<SignedStatement> statements)
    {
        var counts = new double[Area.All.Count];
        var telling = 0;
        foreach (var statement in statements)
        {
            var scores = statement.Tally.Scores;
            var main = -1;
            for (var a = 0; a < scores.Length; a++)
                if (a != Political && scores[a] >= Telling && (main < 0 || scores[a] > scores[main])) main = a;
            if (main < 0) continue;
            counts[main]++;
            telling++;
        }
        for (var a = 0; a < counts.Length; a++) counts[a] /= Math.Max(telling, Fewest);
        return counts;
    }
}
