namespace Diplomacy.Storage.Filters;

/// <summary>The order of a list.</summary>
public enum SortOrder
{
    /// <summary>Best match with the words first; needs words.</summary>
    Best,

    Newest,

    Oldest,

    /// <summary>The most binding first, the newest of them first.</summary>
    Strongest,
}
