namespace Diplomacy.Search.Snippets;

/// <summary>The beginning of a longer text.</summary>
public static class Shortening
{
    /// <summary>
    /// A text of at most <paramref name="most"/> UTF-16 units as it is; of a longer one its first words within these and " …"; of one without a
    /// blank within these its first letters and "…", never half of a letter that is written by two units.
    /// </summary>
    public static string Shortened(string text, int most)
    {
        if (text.Length <= most) return text;
        if (text.LastIndexOf(' ', most) is > 0 and var blank) return text[..blank].TrimEnd(',', ':', ';') + " …";
        return text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
    }
}
