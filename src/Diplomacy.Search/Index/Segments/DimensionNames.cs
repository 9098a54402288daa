namespace Diplomacy.Search.Index;

/// <summary>What can be asked for and counted, as questions call it.</summary>
public static class DimensionNames
{
    public const string Country = "country";

    /// <summary>Countries as well, of which any may hold where several are chosen.</summary>
    public const string With = "with";

    public const string Year = "year";
    public const string Kind = "kind";
    public const string Evidence = "evidence";
    public const string Language = "lang";
    public const string Person = "person";
    public const string Organisation = "org";
    public const string Cites = "cites";

    /// <summary>What the reading of the document was in doubt about.</summary>
    public const string Warning = "warning";

    /// <summary>What a curator set.</summary>
    public const string Curated = "curated";

    public const string Area = "area";
    public const string Strength = "strength";

    /// <summary>Values <c>yes</c> and <c>no</c>.</summary>
    public const string Commits = "commits";

    public const string By = "by";

    /// <summary>The value of <see cref="Year"/> of what has no date.</summary>
    public const string Undated = "undated";

    /// <summary>Dimensions kept for agreements.</summary>
    internal static readonly string[] OfAgreements = [Country, Year, Kind, Evidence, Language, Person, Organisation, Cites, Warning, Curated];

    /// <summary>Dimensions kept for single rows beside their facet words.</summary>
    internal static readonly string[] OfRows = [Organisation, Cites, By];

    /// <summary>All.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Country, With, Area, Year, Strength, Commits, Kind, Evidence, By, Organisation, Person, Cites, Language, Warning, Curated];

    internal static ArgumentException Unknown(string dimension) =>
        new($"“{dimension}” is no dimension. Known are {string.Join(", ", All)}.");
}
