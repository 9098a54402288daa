using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Diplomacy.Search.Analysis;

/// <summary>The kind and the fold of each character, found when a character of its page of 256 is first met.</summary>
internal static class Letters
{
    private static readonly CharKind[]?[] Kinds = new CharKind[256][];
    private static readonly string[]?[] Folds = new string[256][];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharKind Kind(char c) => (Kinds[c >> 8] ?? KindsOfPage(c >> 8))[c & 0xFF];

    public static CharKind Kind(Rune rune)
    {
        if (rune.IsBmp) return Kind((char)rune.Value);
        var kind = KindOf(Rune.GetUnicodeCategory(rune), rune.ToString());
        // The planes of rarer Han characters.
        return kind == CharKind.Letter && rune.Value >> 16 is 2 or 3 ? CharKind.Alone : kind;
    }

    /// <summary>Whether a word stands at the beginning of the text.</summary>
    public static bool BeginWord(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done
            && Kind(rune) is CharKind.Letter or CharKind.Digit or CharKind.Alone;

    /// <summary>Lower case without diacritics; nothing for what is left out of words.</summary>
    public static string Fold(char c) => (Folds[c >> 8] ?? FoldsOfPage(c >> 8))[c & 0xFF];

    public static string Fold(Rune rune) =>
        rune.IsBmp ? Fold((char)rune.Value)
            : KindOf(Rune.GetUnicodeCategory(rune), rune.ToString()) == CharKind.Gap ? ""
            : FoldOf(rune.ToString());

    private static CharKind[] KindsOfPage(int page)
    {
        var kinds = new CharKind[256];
        for (var i = 0; i < kinds.Length; i++) kinds[i] = KindOf((char)(page << 8 | i));
        return Kinds[page] = kinds;
    }

    private static string[] FoldsOfPage(int page)
    {
        var folds = new string[256];
        for (var i = 0; i < folds.Length; i++)
        {
            var c = (char)(page << 8 | i);
            folds[i] = KindOf(c) is CharKind.Letter or CharKind.Digit or CharKind.Alone or CharKind.Mark ? FoldOf(c.ToString()) : "";
        }
        return Folds[page] = folds;
    }

    private static CharKind KindOf(char c)
    {
        if (char.IsSurrogate(c)) return char.IsHighSurrogate(c) ? CharKind.HighSurrogate : CharKind.Gap;
        // Typewriters' and printers' apostrophes, and the letters by which transliterations write hamza, ayn, the soft sign and the okina.
        if (c is '\'' or '’' or '‘' or '＇' or '`' or '´' or (>= 'ʹ' and <= 'ʿ') or 'ˈ' or 'ˊ' or 'ˋ') return CharKind.Apostrophe;
        if (c is '.' or '．') return CharKind.Dot;
        if (c is ',') return CharKind.Comma;
        // Zero width, but made to part words.
        if (c is '\u200b') return CharKind.Gap;
        // Half-width katakana are voiced by signs of their own.
        if (c is 'ﾞ' or 'ﾟ') return CharKind.Mark;
        if (StandsAlone(c)) return CharKind.Alone;
        return KindOf(CharUnicodeInfo.GetUnicodeCategory(c), c.ToString());
    }

    private static CharKind KindOf(UnicodeCategory category, string character) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => CharKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => KindOfNumber(character.Normalize(NormalizationForm.FormKD)),
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharKind.Mark,
        _ => CharKind.Gap,
    };

    private static CharKind KindOfNumber(string plain) =>
        // ½ is no 12, and ㊀ is 一.
        plain.Contains('\u2044', StringComparison.Ordinal) ? CharKind.Gap : StandsAlone(plain[0]) ? CharKind.Alone : CharKind.Digit;

    /// <summary>Han characters and hiragana.</summary>
    private static bool StandsAlone(char c) =>
        c is (>= '\u2e80' and <= '\u309f') or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff')
            && char.IsLetter(c);

    private static string FoldOf(string character)
    {
        // The syllables of Hangul, and й, are letters of their own to those who write them; so are these, which would come apart.
        if (character[0] is (>= '\uac00' and <= '\ud7a3') or '\u0e33' or '\u0eb3' or '\u309f') return character;
        if (character is "Й" or "й") return "й";
        var folded = new StringBuilder();
        foreach (var rune in character.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsDiacritic(rune)) continue;
            if (rune.IsBmp && PlainLetters.Of((char)Rune.ToLowerInvariant(rune).Value) is { } plain) folded.Append(plain);
            else if (Kind(rune) is CharKind.Letter or CharKind.Digit or CharKind.Alone or CharKind.Mark) folded.Append(Rune.ToLowerInvariant(rune));
        }
        return folded.ToString();
    }

    /// <summary>Marks of Latin, Greek, Cyrillic, Hebrew and Arabic writing. The signs of Indian scripts are vowels, and stay.</summary>
    private static bool IsDiacritic(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
            || rune.Value is (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x0591 and <= 0x05C7) or (>= 0x064B and <= 0x065F)
                or 0x0670 or 0x0640 or (>= 0x06D6 and <= 0x06DC) or (>= 0x06DF and <= 0x06E8) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF)
                or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE20 and <= 0xFE2F);
}
