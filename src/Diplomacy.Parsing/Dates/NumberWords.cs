using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Dates;

/// <summary>Numbers in words, as closing clauses write days and years: "the twenty-eighth day of May, two thousand and thirteen".</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Ordinals = Numbered(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"]);

    private static readonly Dictionary<string, int> Cardinals = Numbered(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen"]);

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The day of a month that begins at a word and the index behind it, or null.</summary>
    public static (int Day, int End)? DayAt(IReadOnlyList<Word> words, int at)
    {
        if (Ordinals.TryGetValue(words[at].Folded, out var day)) return (day, at + 1);
        if (words[at].Folded is "thirtieth") return (30, at + 1);
        var ten = words[at].Folded switch { "twenty" => 20, "thirty" => 30, _ => 0 };
        return ten > 0 && at + 1 < words.Count && Ordinals.TryGetValue(words[at + 1].Folded, out var unit) && ten + unit <= 31 && unit < 10 ? (ten + unit, at + 2) : null;
    }

    /// <summary>The year that begins at a word and the index behind it, or null: "two thousand and seven", "nineteen hundred and ninety-eight", "twenty twenty-four".</summary>
    public static (int Year, int End)? YearAt(IReadOnlyList<Word> words, int at)
    {
        if (at + 1 >= words.Count) return null;
        var head = words[at].Folded is "twenty" ? 20 : Cardinals.GetValueOrDefault(words[at].Folded);
        var next = at + 1;
        int year;
        switch (words[next].Folded)
        {
            case "thousand" when head <= 2:
                year = head * 1000;
                next++;
                if (next + 1 < words.Count && words[next + 1].Folded is "hundred" && Cardinals.TryGetValue(words[next].Folded, out var hundreds)) (year, next) = (year + hundreds * 100, next + 2);
                break;
            case "hundred" when head >= 16:
                (year, next) = (head * 100, next + 1);
                break;
            default:
                return head >= 16 && Below100(words, next) is { Number: >= 10 } tail ? (head * 100 + tail.Number, tail.End) : null;
        }
        var rest = next < words.Count && words[next].Folded is "and" ? next + 1 : next;
        return rest < words.Count && Below100(words, rest) is var (more, last) ? (year + more, last) : (year, next);
    }

    private static (int Number, int End)? Below100(IReadOnlyList<Word> words, int at)
    {
        if (Cardinals.TryGetValue(words[at].Folded, out var number)) return (number, at + 1);
        var ten = Array.IndexOf(Tens, words[at].Folded);
        if (ten < 0) return null;
        return at + 1 < words.Count && Cardinals.TryGetValue(words[at + 1].Folded, out var unit) && unit < 10 ? (ten * 10 + 20 + unit, at + 2) : (ten * 10 + 20, at + 1);
    }

    private static Dictionary<string, int> Numbered(string[] names) => names.Select((name, i) => (name, i)).ToDictionary(n => n.name, n => n.i + 1, StringComparer.Ordinal);
}
