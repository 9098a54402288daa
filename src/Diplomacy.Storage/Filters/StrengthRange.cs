using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Filters;

/// <summary>
/// Steps of the ladder of strength from and to, both with it. Written <c>firm</c>, <c>intended..</c>, <c>..affirmed</c>,
/// <c>affirmed..firm</c>.
/// </summary>
public readonly record struct StrengthRange(Strength From, Strength To)
{
    /// <summary>Reads a range as it is written in an address; one that runs downwards is turned round.</summary>
    /// <exception cref="FilterRefusedException">It names no step of the ladder.</exception>
    public static StrengthRange Parse(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            var step = Step(text, text);
            return new(step, step);
        }
        var (first, last) = (text[..dots], text[(dots + 2)..]);
        if (first.Length + last.Length == 0) throw Refused(text);
        var from = first.Length == 0 ? Strength.Discussed : Step(first, text);
        var to = last.Length == 0 ? Strength.Binding : Step(last, text);
        return from > to ? new(to, from) : new(from, to);
    }

    /// <summary>Whether a step lies in the range, its ends included.</summary>
    public bool Holds(Strength strength) => strength >= From && strength <= To;

    /// <summary>As it is written in an address, so that it is read the same again.</summary>
    public override string ToString() =>
        From == To ? From.Code()
        : To == Strength.Binding ? $"{From.Code()}.."
        : From == Strength.Discussed ? $"..{To.Code()}"
        : $"{From.Code()}..{To.Code()}";

    /// <summary>As words of a sentence: "firm", "intended or stronger".</summary>
    public string InWords() =>
        From == To ? From.Code()
        : To == Strength.Binding ? $"{From.Code()} or stronger"
        : From == Strength.Discussed ? $"{To.Code()} or weaker"
        : $"{From.Code()} to {To.Code()}";

    private static Strength Step(string name, string text) => CodeNames.TryParse<Strength>(name, out var step) ? step : throw Refused(text);

    private static FilterRefusedException Refused(string text) =>
        new($"“{text}” is no strength. Known are {string.Join(", ", CodeNames.Codes<Strength>())}, each also as a range (intended..).");
}
