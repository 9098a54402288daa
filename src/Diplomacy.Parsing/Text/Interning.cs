namespace Diplomacy.Parsing.Text;

/// <summary>
/// Shares the strings of frequent words, so that a long text does not hold ten thousand copies of "the". Each word has one
/// place, from which another may push it; so it never grows, takes no lock, and a text of words that are all different costs no more.
/// </summary>
internal sealed class Interning
{
    private const int Places = 1 << 13;

    // More letters tell no more words apart.
    private const int Longest = 64;

    private readonly string?[] _words = new string?[Places];

    public string Intern(ReadOnlySpan<char> word)
    {
        ref var place = ref _words[PlaceOf(word, Places)];
        return place is { } known && word.SequenceEqual(known) ? known : place = new string(word);
    }

    /// <summary>The place of a word among <paramref name="places"/>, a power of two. Two words may have the same.</summary>
    public static int PlaceOf(ReadOnlySpan<char> word, int places)
    {
        var hash = (uint)word.Length;
        foreach (var c in word[..Math.Min(word.Length, Longest)]) hash = (hash ^ c) * 0x01000193;
        return (int)((hash ^ (hash >> 15)) & (places - 1));
    }
}
