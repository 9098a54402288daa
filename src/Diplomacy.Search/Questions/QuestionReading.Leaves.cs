using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Questions;

// Words and fields.
internal sealed partial class QuestionReading
{
    private Question? Field(QuestionToken token)
    {
        var (name, value) = (token.Name, token.Star ? token.Text + "*" : token.Text);
        if (Fields.IsKnown(name))
        {
            if (value.Length > 0) return new Has(name, [value]) { Place = token.Place };
            Wrong($"{name}: needs a value right after the colon.", token.Place);
            // country: az
            return Next is QuestionTokenKind.Word or QuestionTokenKind.Quoted ? new Has(name, [_tokens[_at++].Text]) { Place = token.Place } : null;
        }
        var known = $"There are {string.Join(", ", Fields.Names)} and in:title. Words with a colon between them can be asked for in quotation marks.";
        Wrong($"There is no field “{name}”. {known}", token.Place);
        var kind = value.Contains(' ', StringComparison.Ordinal) ? QuestionTokenKind.Quoted : QuestionTokenKind.Word;
        if (name == Fields.Title) return Words(token with { Kind = kind }) is { } asked ? new InTitle(asked) : null;
        return Fields.Nearest(name) is { } near ? new Has(near, [value]) { Place = token.Place }
            : Words(token with { Kind = QuestionTokenKind.Quoted, Text = $"{name} {value}" });
    }

    private Question? Words(QuestionToken token)
    {
        var tokens = Analyser.Tokens(token.Text);
        if (tokens.Count == 0) return null;
        var last = tokens[^1];
        var end = last.Start + last.Length;
        var prefix = token.Star || token.Text.AsSpan(end).StartsWith("*");
        if (prefix && last.Word.Length < 2)
        {
            Wrong($"“{token.Text.TrimEnd('*')}*” would find too much. Give at least two letters before the star.", token.Place);
            prefix = false;
        }
        // U.S. keeps its last dot.
        if (token.Text.AsSpan(last.Start, last.Length).Contains('.') && token.Text.AsSpan(end).StartsWith(".") && !prefix) end++;
        var shown = token.Text[tokens[0].Start..end];
        // Bare of what stood around them these would be an operator, a field.
        if (shown is "AND" or "OR" or "NOT") shown = last.Word;
        var quoted = token.Kind == QuestionTokenKind.Quoted || shown.Contains(':', StringComparison.Ordinal);
        return tokens.Count == 1
            ? new Word(last.Word, prefix) { Exact = quoted && !prefix, Shown = shown }
            : new Phrase([.. tokens.Select(t => t.Word)], prefix) { Shown = quoted ? $"\"{shown}\"" : shown };
    }
}
