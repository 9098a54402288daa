using System.Buffers;
using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Questions;

/// <summary>Cuts the text of a question into tokens. Every text can be cut.</summary>
internal sealed class QuestionTokens
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„‟«»″");

    private readonly string _text;
    private readonly List<QuestionToken> _tokens = [];
    private int _at;

    private QuestionTokens(string text) => _text = text;

    public static IReadOnlyList<QuestionToken> Of(string text)
    {
        var cutting = new QuestionTokens(text);
        while (cutting._at < text.Length) cutting.Next();
        return cutting._tokens;
    }

    public static bool IsQuotationMark(char c) => QuotationMarks.Contains(c);

    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private void Next()
    {
        var c = _text[_at];
        if (IsBlank(c)) _at++;
        else if (c is '(' or ')') Add(c == '(' ? QuestionTokenKind.Open : QuestionTokenKind.Close, "", _at++, 1);
        else if (IsQuotationMark(c)) Quoted(_at, "");
        else if (c == '-') Minus();
        else Plain();
    }

    /// <summary>One minus before what can be looked for; any other dash stands between words.</summary>
    private void Minus()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] == '-') _at++;
        if (_at - start == 1 && _at < _text.Length && (Letters.BeginWord(_text.AsSpan(_at)) || _text[_at] == '(' || IsQuotationMark(_text[_at])))
            Add(QuestionTokenKind.Not, "", start, 1);
    }

    private void Plain()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not ('(' or ')') && !IsBlank(_text[_at]) && !IsQuotationMark(_text[_at])) _at++;
        var text = _text[start.._at];
        var kind = text switch
        {
            "AND" => QuestionTokenKind.And,
            "OR" => QuestionTokenKind.Or,
            "NOT" => QuestionTokenKind.Not,
            _ => QuestionTokenKind.Word,
        };
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !text[..colon].All(char.IsLetter))
        {
            Add(kind, text, start, text.Length);
            return;
        }
        var name = text[..colon].ToLowerInvariant();
        var value = text[(colon + 1)..].TrimEnd(',', ';');
        if (text.Length == colon + 1 && _at < _text.Length && IsQuotationMark(_text[_at])) Quoted(start, name);
        // “Note: oil” and addresses of the web are words.
        else if (!Fields.IsKnown(name) && (value.Length == 0 || value.StartsWith("//", StringComparison.Ordinal))) Add(kind, text, start, text.Length);
        else _tokens.Add(new(QuestionTokenKind.Field, value, new(start, text.Length), name));
    }

    /// <summary>What stands between quotation marks, of which the first stands here.</summary>
    private void Quoted(int start, string name)
    {
        var from = _at + 1;
        var length = _text.AsSpan(from).IndexOfAny(QuotationMarks);
        var open = length < 0;
        var to = open ? _text.Length : from + length;
        _at = open ? to : to + 1;
        var star = _at < _text.Length && _text[_at] == '*';
        if (star) _at++;
        var words = _text[from..to].Split([.. _text.Where(IsBlank).Distinct(), ' '], StringSplitOptions.RemoveEmptyEntries);
        var kind = name.Length > 0 ? QuestionTokenKind.Field : QuestionTokenKind.Quoted;
        _tokens.Add(new(kind, string.Join(' ', words), new(start, _at - start), name) { Star = star, Open = open });
    }

    private void Add(QuestionTokenKind kind, string text, int start, int length) => _tokens.Add(new(kind, text, new(start, length)));
}
