using System.Text;

namespace Diplomacy.Storage.Names;

/// <summary>Words as they stand in an address.</summary>
public static class SlugOf
{
    private const int Longest = 80;

    /// <summary>Lower case, accents folded, one hyphen between words, whole words up to 80 characters; "unnamed" where no word is left.</summary>
    public static string Words(string text)
    {
        var slug = new StringBuilder();
        foreach (var word in Parsing.Text.Words.Of(text))
        {
            var plain = string.Concat(word.Folded.Where(char.IsLetterOrDigit));
            if (plain.Length == 0) continue;
            if (word.Folded == "'s" && slug.Length > 0)
            {
                slug.Append('s');
                continue;
            }
            if (slug.Length > 0 && slug.Length + plain.Length >= Longest) break;
            if (slug.Length > 0) slug.Append('-');
            slug.Append(plain.Length > Longest ? plain[..Longest] : plain);
        }
        return slug.Length == 0 ? "unnamed" : slug.ToString();
    }
}
