using Diplomacy.Parsing.Sources;
using Diplomacy.Parsing.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Diplomacy.Parsing.Reading;

/// <summary>Reads the YAML between two lines of <c>---</c> at the head of a text.</summary>
internal static class FrontMatterReader
{
    private const int DeepestNesting = 100;

    /// <summary>The front matter, or null where the text has none.</summary>
    /// <exception cref="SourceRefusedException">It is not closed, is no YAML, is nested too deeply, or a field has no plain value; the message names the line.</exception>
    public static FrontMatter? Read(string fileName, string source)
    {
        if (!Opens(source)) return null;
        var start = source.IndexOf('\n') + 1;
        var close = ClosingLine(source, start);
        if (close < 0) throw new SourceRefusedException($"{fileName}: the front matter that line 1 opens with --- is never closed.");
        var end = source.IndexOf('\n', close) is var newline and >= 0 ? newline : source.Length;
        var matter = new FrontMatter { Span = Span.Between(0, end) };
        if (IsDeep(source.AsSpan(start, close - start))) throw new SourceRefusedException($"{fileName}: the front matter is nested more than {DeepestNesting} deep.");
        var fields = Fields(fileName, source[start..close], start);
        return matter with
        {
            Title = fields.GetValueOrDefault("title"),
            Date = fields.GetValueOrDefault("date"),
            SourceUrl = fields.GetValueOrDefault("source_url"),
        };
    }

    /// <summary>The first line is <c>---</c> and the second names a field (a rule under nothing is a rule).</summary>
    private static bool Opens(string source)
    {
        if (!source.StartsWith("---", StringComparison.Ordinal)) return false;
        var newline = source.IndexOf('\n');
        if (newline < 0 || !source.AsSpan(3, newline - 3).IsWhiteSpace()) return false;
        var second = source.AsSpan(newline + 1);
        var length = second.IndexOf('\n');
        if (length >= 0) second = second[..length];
        return second.TrimStart().StartsWith("#") || second.StartsWith("---") || second.Contains(':');
    }

    private static int ClosingLine(string source, int start)
    {
        for (var at = start; at >= 0 && at < source.Length;)
        {
            var newline = source.IndexOf('\n', at);
            var line = source.AsSpan(at, (newline < 0 ? source.Length : newline) - at).TrimEnd();
            if (line is "---" or "...") return at;
            at = newline < 0 ? -1 : newline + 1;
        }
        return -1;
    }

    // YamlDotNet's time for each word grows with the depth that it stands in.
    private static bool IsDeep(ReadOnlySpan<char> yaml)
    {
        var depth = 0;
        foreach (var c in yaml)
        {
            if (c is '[' or '{' && ++depth > DeepestNesting) return true;
            if (c is ']' or '}' && depth > 0) depth--;
        }
        return false;
    }

    // By events, not by tree: however deep someone nests lists, nothing recurses.
    private static Dictionary<string, (string, Span)?> Fields(string fileName, string yaml, int offset)
    {
        var fields = new Dictionary<string, (string, Span)?>(StringComparer.Ordinal);
        try
        {
            var events = new Parser(new StringReader(yaml));
            events.Consume<StreamStart>();
            if (!events.TryConsume<DocumentStart>(out _)) return fields;
            if (!events.TryConsume<MappingStart>(out _))
                throw new SourceRefusedException($"{fileName}: the front matter holds no fields (\"title: ...\").");
            while (!events.TryConsume<MappingEnd>(out _))
            {
                var key = events.TryConsume<Scalar>(out var name) ? name.Value : null;
                if (key is null) events.SkipThisAndNestedEvents();
                if (events.TryConsume<Scalar>(out var value))
                {
                    if (key is null) continue;
                    var span = Span.Between(offset + (int)value.Start.Index, offset + (int)value.End.Index);
                    var words = Fold(value.Value);
                    if (!fields.TryAdd(key, words.Length > 0 ? (words, span) : null))
                        throw new SourceRefusedException($"{fileName}: line {name!.Start.Line + 1}: {key} stands twice in the front matter.");
                }
                else if (key is "title" or "date" or "source_url")
                {
                    throw new SourceRefusedException($"{fileName}: line {name!.Start.Line + 1}: {key} is one value, not a list.");
                }
                else
                {
                    events.SkipThisAndNestedEvents();
                }
            }
            return fields;
        }
        catch (YamlException fault)
        {
            throw new SourceRefusedException($"{fileName}: line {fault.Start.Line + 1}: broken front matter: {Sentence(fault)}");
        }
    }

    private static string Sentence(YamlException fault)
    {
        var reason = (fault.InnerException ?? fault).Message;
        // YamlDotNet puts the place in front of its sentence.
        var colon = reason.StartsWith('(') ? reason.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (colon >= 0 ? reason[(colon + 3)..] : reason).TrimEnd('.') + ".";
    }

    private static string Fold(string words)
    {
        var builder = new ReadingTextBuilder();
        builder.Append(words, 0, words.Length);
        return builder.Build().Value;
    }
}
