namespace Diplomacy.Web.Pictures;

/// <summary>A name with its count as a bar, the part that commits in full colour.</summary>
public sealed record AreaBar(string Label, string Href, int Statements, int Committing);
