using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>List markers at the head of a line: bullets, "1.", "2)", "(a)", "iv.", "Article 5".</summary>
internal static class Markers
{
    private const string Bullets = "-–—•·▪●◦‣*►➢✓□■";

    /// <summary>The length of the marker with the blanks behind it, or 0.</summary>
    public static int LengthAt(string text)
    {
        if (text.Length < 2) return 0;
        if (Bullets.Contains(text[0]))
        {
            // "--" or "-5" is no bullet; "•develop" is one, "-develop" may be.
            if (text[1] == ' ') return 2;
            return text[0] is not ('-' or '–' or '—' or '*') && char.IsLetter(text[1]) ? 1 : 0;
        }
        if (text[0] == 'o' && text[1] == ' ' && text.Length > 2 && char.IsLower(text[2])) return 2;
        return Number(text);
    }

    private static int Number(string text)
    {
        var i = 0;
        var opened = text[0] == '(';
        if (opened) i++;
        var start = i;
        while (i < text.Length && i - start < 4 && char.IsAsciiDigit(text[i])) i++;
        var digits = i > start;
        if (!digits)
        {
            while (i < text.Length && i - start < 5 && IsRoman(text[i])) i++;
            if (i == start && i < text.Length && char.IsAsciiLetter(text[i])) i++;
            else if (i > start && i < text.Length && char.IsLetter(text[i])) return 0;
        }
        else if (i < text.Length && text[i] == '.')
        {
            // "2.1." or "2.1"
            while (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
            {
                i++;
                while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            }
        }
        if (i == start || i >= text.Length) return 0;
        var closer = text[i];
        if (opened ? closer != ')' : closer is not ('.' or ')')) return digits && !opened && text[start..i].Contains('.') && closer == ' ' ? i + 1 : 0;
        // A single capital with a full stop is an initial ("J. Smith"), unless it is roman.
        if (!digits && !opened && closer == '.' && char.IsUpper(text[start]) && !IsRoman(text[start])) return 0;
        i++;
        // "24.We welcome": a lost blank.
        if (digits && i + 1 < text.Length && char.IsUpper(text[i]) && char.IsLower(text[i + 1])) return i;
        if (i >= text.Length || text[i] != ' ') return 0;
        return i + 1;
    }

    private static bool IsRoman(char c) => c is 'I' or 'V' or 'X' or 'i' or 'v' or 'x';

    /// <summary>Cuts the marker off a line; null where it has none.</summary>
    public static (ReadingText Marker, ReadingText Words)? Cut(ReadingText line)
    {
        var length = LengthAt(line.Value);
        if (length == 0 || length >= line.Length) return null;
        return (line.Part(0, length), line.Part(length, line.Length - length));
    }

    /// <summary>The marker is a number or letter, not a bullet.</summary>
    public static bool IsNumber(string marker) => marker.Any(char.IsLetterOrDigit) && marker != "o";

    /// <summary>What kind of sign a marker is.</summary>
    public static MarkerStyle StyleOf(string? marker) => marker?.FirstOrDefault(char.IsLetterOrDigit) switch
    {
        null => MarkerStyle.None,
        '\0' => MarkerStyle.Bullet,
        >= '0' and <= '9' => MarkerStyle.Number,
        _ => MarkerStyle.Letter,
    };

    /// <summary>The number is the one right behind another.</summary>
    public static bool Follows(string marker, string other) =>
        int.TryParse(marker.Trim().Trim('(', ')', '.'), out var number) && int.TryParse(other.Trim().Trim('(', ')', '.'), out var before) && number == before + 1;
}

/// <summary>The sign before an item.</summary>
internal enum MarkerStyle
{
    None,
    Bullet,
    Number,
    Letter,
}
