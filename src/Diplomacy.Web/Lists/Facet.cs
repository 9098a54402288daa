namespace Diplomacy.Web.Lists;

/// <summary>A filter's choices with their counts.</summary>
/// <param name="Name">"Country", "Strength".</param>
/// <param name="Choices">Those shown at once come first.</param>
/// <param name="Shown">How many are shown before "all".</param>
public sealed record Facet(string Name, IReadOnlyList<Choice> Choices, int Shown = 8)
{
    /// <summary>The longest bar.</summary>
    public int Most { get; } = Choices.Select(c => c.Count).DefaultIfEmpty().Max();
}

/// <summary>One choice: following it adds the filter, or takes it off where it is on.</summary>
public sealed record Choice(string Label, int Count, string Href, bool On)
{
    /// <summary>The length of its bar in hundredths of the longest.</summary>
    public int Share(int most) => most == 0 ? 0 : Math.Max(1, 100 * Count / most);
}

/// <summary>An active filter, and the address of the same list without it.</summary>
public sealed record Chip(string Label, string Without);
