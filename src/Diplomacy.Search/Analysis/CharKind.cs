namespace Diplomacy.Search.Analysis;

/// <summary>What a UTF-16 unit does in a word.</summary>
internal enum CharKind : byte
{
    /// <summary>Ends it: a blank, a hyphen, a sign, half of a surrogate pair.</summary>
    Gap,
    Letter,
    Digit,

    /// <summary>Belongs to what it follows: a combining mark, a soft hyphen, a joiner.</summary>
    Mark,

    /// <summary>Joins letters, and is left out.</summary>
    Apostrophe,

    /// <summary>Joins single letters: U.S.</summary>
    Dot,

    /// <summary>Joins thousands: 1,000.</summary>
    Comma,

    /// <summary>A word alone, as scripts without blanks between words have it: a Han character, a hiragana.</summary>
    Alone,

    /// <summary>The first half of a surrogate pair, whose second half must be seen.</summary>
    HighSurrogate,
}
