using System.Text;

namespace Diplomacy.Benchmarks.Generating;

/// <summary>
/// The formulae of <c>formulae.txt</c>: a line gives a name and the forms that it may take, parted by bars, in which other names stand in
/// braces. After "=" all forms are alike, after "~" each is rarer than the one before it.
/// </summary>
internal sealed class Grammar
{
    private sealed record Rule(bool Ranked, Part[][] Forms);

    private sealed record Part(string Words, string? Name, Rule? Rule);

    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">A line gives no rule, or names one that stands below none.</exception>
    public static Grammar Read(IEnumerable<string> lines)
    {
        var grammar = new Grammar();
        // A rule may name only rules above it: so none can go on for ever.
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            var at = line.IndexOfAny(['=', '~']);
            if (at < 0) throw new InvalidDataException($"No rule: {line}");
            grammar._rules.Add(line[..at].Trim(), new(line[at] == '~', [.. line[(at + 1)..].Split('|').Select(f => grammar.Parts(f.Trim()).ToArray())]));
        }
        return grammar;
    }

    private IEnumerable<Part> Parts(string form)
    {
        for (var at = 0; at < form.Length;)
        {
            var open = form.IndexOf('{', at);
            if (open < 0) open = form.Length;
            if (open > at) yield return new(form[at..open], null, null);
            if (open == form.Length) yield break;
            var close = form.IndexOf('}', open);
            var name = form[(open + 1)..close];
            yield return new("", name, _rules.GetValueOrDefault(name));
            at = close + 1;
        }
    }

    /// <summary>Writes one form of a rule.</summary>
    /// <param name="known">Writes what is no rule but known of the document: its parties, a term of the area.</param>
    public void Write(StringBuilder text, string name, ref Dice dice, Known known) => Write(text, _rules[name], ref dice, known);

    private static void Write(StringBuilder text, Rule rule, ref Dice dice, Known known)
    {
        foreach (var part in rule.Ranked ? dice.Common(rule.Forms) : dice.Of(rule.Forms))
        {
            if (part.Name is null) text.Append(part.Words);
            else if (part.Rule is { } named) Write(text, named, ref dice, known);
            else known(text, part.Name, ref dice);
        }
    }
}

/// <summary>Writes a word of this document.</summary>
/// <exception cref="InvalidDataException">There is no such word.</exception>
internal delegate void Known(StringBuilder text, string name, ref Dice dice);
