using System.Text;

namespace Diplomacy.Search.Analysis;

/// <summary>
/// Finds the words of a text, in the spirit of Unicode's UAX #29 (https://www.unicode.org/reports/tr29/): runs of letters, digits and
/// marks. A hyphen parts words. An apostrophe joins letters (Sana'a), but a possessive 's and the d' and l' before a vowel are not part
/// of the word. Dots join single letters (U.S.), commas thousands (1,000).
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    /// <summary>A longer run is cut into several words.</summary>
    public const int Longest = 255;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Offset of the word last found, in UTF-16 units.</summary>
    public int Start { get; private set; }

    /// <summary>In UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>Moves to the next word. It may yet fold to nothing, where it is a lengthening stroke alone.</summary>
    public bool Next()
    {
        for (var i = _at; i < _text.Length;)
        {
            var kind = KindAt(i, out var width);
            if (kind is CharKind.Letter or CharKind.Digit or CharKind.Alone)
            {
                Start = i;
                Length = (kind == CharKind.Alone ? AfterMarks(i + width) : Run(i)) - i;
                return true;
            }
            i += width;
        }
        _at = _text.Length;
        return false;
    }

    /// <summary>The end of the word that starts here.</summary>
    private int Run(int start)
    {
        var i = start;
        // Letters and digits since the beginning or the last dot or comma.
        var inPart = 0;
        var last = CharKind.Gap;
        var anyLetter = false;
        for (; i < _text.Length && i - start < Longest;)
        {
            var kind = KindAt(i, out var width);
            if (kind is CharKind.Letter or CharKind.Digit)
            {
                if (i - start + width > Longest) break;
                anyLetter |= kind == CharKind.Letter;
                last = kind;
                inPart++;
                i += width;
            }
            else if (kind == CharKind.Mark)
            {
                i++;
            }
            else if (kind == CharKind.Apostrophe)
            {
                if (PastPossessive(i) is var past and > 0) return End(i, past);
                if (IsElision(start, i)) return End(i, i + 1);
                if (last != CharKind.Letter || After(i + 1) != CharKind.Letter) break;
                i++;
            }
            else if (kind == CharKind.Dot)
            {
                if (inPart != 1 || last != CharKind.Letter || !IsSingleLetter(i + 1)) break;
                inPart = 0;
                i++;
            }
            else if (kind == CharKind.Comma)
            {
                if (anyLetter || inPart > 3 || !AreThousands(i + 1)) break;
                inPart = 0;
                i++;
            }
            else
            {
                break;
            }
        }
        // Whatever joins must be followed by what it joins.
        if (i - start >= Longest && KindAt(i - 1, out _) is CharKind.Apostrophe or CharKind.Dot or CharKind.Comma) i--;
        var isAcronym = inPart == 1 && i - start > 1 && last == CharKind.Letter && After(i) == CharKind.Dot;
        // U.S.'s
        return isAcronym && PastPossessive(i + 1) is var end and > 0 ? End(i, end) : End(i, i);
    }

    private int End(int end, int next)
    {
        _at = next;
        return end;
    }

    private int AfterMarks(int i)
    {
        while (i < _text.Length && i - Start < Longest && KindAt(i, out _) == CharKind.Mark) i++;
        return End(i, i);
    }

    /// <summary>Where a possessive 's that begins here ends; 0 where none does.</summary>
    private readonly int PastPossessive(int i) =>
        After(i) == CharKind.Apostrophe && i + 1 < _text.Length && _text[i + 1] is 's' or 'S'
            && After(i + 2) is not (CharKind.Letter or CharKind.Digit or CharKind.Mark) ? i + 2 : 0;

    /// <summary>d'affaires, l'Europe: not N'Djamena.</summary>
    private readonly bool IsElision(int start, int apostrophe) =>
        apostrophe == start + 1 && _text[start] is 'd' or 'D' or 'l' or 'L' && After(apostrophe + 1) == CharKind.Letter
            && Letters.Fold(_text[apostrophe + 1]) is ['a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h', ..];

    private readonly bool IsSingleLetter(int i)
    {
        if (i >= _text.Length || KindAt(i, out var width) != CharKind.Letter) return false;
        i += width;
        while (After(i) == CharKind.Mark) i++;
        return After(i) is not (CharKind.Letter or CharKind.Digit) && (After(i) != CharKind.Apostrophe || PastPossessive(i) > 0 || After(i + 1) != CharKind.Letter);
    }

    private readonly bool AreThousands(int i) =>
        i + 3 <= _text.Length && !_text.Slice(i, 3).ContainsAnyExceptInRange('0', '9') && After(i + 3) is not (CharKind.Letter or CharKind.Digit or CharKind.Mark);

    private readonly CharKind After(int i) => i < _text.Length ? KindAt(i, out _) : CharKind.Gap;

    private readonly CharKind KindAt(int i, out int width)
    {
        width = 1;
        var kind = Letters.Kind(_text[i]);
        if (kind != CharKind.HighSurrogate) return kind;
        if (i + 1 >= _text.Length || !char.IsLowSurrogate(_text[i + 1])) return CharKind.Gap;
        width = 2;
        kind = Letters.Kind(new Rune(_text[i], _text[i + 1]));
        // A mark of two units is rare enough to end the word.
        return kind == CharKind.Mark ? CharKind.Gap : kind;
    }
}
