namespace Diplomacy.Parsing.Areas;

/// <summary>
/// What a document is about as a whole, told by its title and by its statements that speak for themselves: each area's share
/// of them. A statement with few words of its own leans to it. Ties as such are no theme: every document is about them.
/// </summary>
internal sealed class DocumentTheme
{
    private readonly double[] _shares = new double[Area.All.Count];
    private readonly AreaWeighing _weighing;

    private DocumentTheme(AreaWeighing weighing) => _weighing = weighing;

    /// <summary>The area that the document is about, as an index in <see cref="Area.All"/>; -1 where there is no one theme.</summary>
    public int Main { get; private set; } = -1;

    /// <summary>Whether nearly all of the document is about its theme, so that it leads where a statement names it at all.</summary>
    public bool Leads => Main >= 0 && _shares[Main] >= _weighing.ThemeLeads;

    /// <summary>The theme of a document.</summary>
    /// <param name="titled">The areas that its title names, main one first.</param>
    /// <param name="statements">What speaks for each area in each of its statements.</param>
    public static DocumentTheme Of(IReadOnlyList<int> titled, IReadOnlyList<AreaTally> statements, AreaWeighing weighing)
    {
        var theme = new DocumentTheme(weighing);
        var shares = theme._shares;
        List<int> telling = [.. statements.Select(s => s.Telling()).Where(a => a >= 0 && a != AreaClassifier.Political)];
        foreach (var area in telling) shares[area] += 1.0 / Math.Max(telling.Count, weighing.ThemeFewest);
        List<int> named = [.. titled.Where(a => a != AreaClassifier.Political)];
        foreach (var area in named) shares[area] += weighing.ThemeTitle;
        var main = named.Concat(Enumerable.Range(0, shares.Length)).MaxBy(a => shares[a]);
        if (shares[main] >= weighing.ThemeLeast) theme.Main = main;
        return theme;
    }

    /// <summary>Raises the areas that much of the document is about, where a word of the statement speaks for them.</summary>
    public void Raise(AreaTally tally)
    {
        for (var area = 0; area < _shares.Length; area++)
            if (_shares[area] >= _weighing.ThemeLeast && tally.Has(area)) tally.Raise(area, _weighing.Theme * _shares[area]);
    }
}
