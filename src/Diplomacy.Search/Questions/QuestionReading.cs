using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Questions;

/// <summary>
/// Reads a question by recursive descent: OR binds weakest, then AND (written or not), then NOT. What cannot be read is mended and read
/// on, so that the whole text is seen; what was wrong first is told, with the mended question to be offered.
/// </summary>
internal sealed class QuestionReading
{
    private const int MostCharacters = 4 * QuestionText.Most;

    // Parentheses that say nothing are no parts, but must not fill the stack.
    private const int MostOpen = 100;

    private readonly IReadOnlyList<QuestionToken> _tokens;
    private readonly List<(string Sentence, Place Place)> _problems = [];
    private int _at;
    private int _open;

    private QuestionReading(IReadOnlyList<QuestionToken> tokens) => _tokens = tokens;

    public static Question? Read(string text)
    {
        text = WellFormed(text);
        if (text.All(QuestionTokens.IsBlank)) return null;
        var end = EndOfWhatCounts(text);
        var reading = new QuestionReading(QuestionTokens.Of(text[..end]));
        var root = reading.Root();
        if (end < text.Length)
        {
            reading._problems.Insert(0, ($"The question is longer than {QuestionText.Most} characters. Ask with fewer words.", new(end, text.Length - end)));
        }
        else if (root is null)
        {
            var whole = new Place(0, text.Length);
            if (reading._tokens.FirstOrDefault(t => t.Kind is QuestionTokenKind.And or QuestionTokenKind.Or) is { } and)
                throw new QuestionRefusedException("There are no words to look for. Write a word in lower case to look for it.", whole, and.Kind == QuestionTokenKind.And ? "and" : "or");
            if (reading._tokens.Any(t => t.Kind == QuestionTokenKind.Not && t.Place.Length > 1))
                throw new QuestionRefusedException("There are no words to look for. Write a word in lower case to look for it.", whole, "not");
            if (reading._problems.Count == 0) throw new QuestionRefusedException("There is no letter or digit to look for.", whole, null);
        }
        if (root is not null && Depth(root) > QuestionText.Deepest)
        {
            throw new QuestionRefusedException(
                $"Parts of the question stand more than {QuestionText.Deepest} deep in one another. Ask with fewer parentheses.", new(0, text.Length), null);
        }
        if (reading._problems.Count == 0) return root;
        var (sentence, place) = reading._problems[0];
        throw new QuestionRefusedException(sentence, place, Offer(root));
    }

    /// <summary>A question as text, if it can be read.</summary>
    public static string? Offer(Question? question)
    {
        if (question is null) return null;
        var text = QuestionPrinting.Print(question);
        try
        {
            return Read(text) is null ? null : text;
        }
        catch (QuestionRefusedException)
        {
            return null;
        }
    }

    /// <summary>Halves of surrogate pairs are no characters.</summary>
    private static string WellFormed(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1])) i++;
            else if (char.IsSurrogate(characters[i])) characters[i] = '\ufffd';
        }
        return new string(characters);
    }

    private static int EndOfWhatCounts(string text)
    {
        var counted = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == MostCharacters) return i;
            if (QuestionTokens.IsBlank(text[i]) || QuestionTokens.IsQuotationMark(text[i]) || text[i] is '(' or ')') continue;
            if (++counted <= QuestionText.Most) continue;
            // Whole words are left.
            var blank = text.AsSpan(0, i).LastIndexOfAny(' ', '\t', '\n');
            return blank > 0 ? blank : i;
        }
        return text.Length;
    }

    private static int Depth(Question question) => question switch
    {
        AllOf all => 1 + all.With.Concat(all.Without).Max(Depth),
        AnyOf any => 1 + any.Choices.Max(Depth),
        InTitle title => 1 + Depth(title.Asked),
        _ => 0,
    };

    private Question? Root()
    {
        List<Question> parts = [];
        while (_at < _tokens.Count)
        {
            if (Or() is { } part) parts.Add(part);
            if (_at < _tokens.Count) Wrong("This parenthesis closes none that is open.", _tokens[_at++].Place);
        }
        return QuestionJoining.All(parts, []);
    }

    private Question? Or()
    {
        List<Question> choices = [];
        QuestionToken? or = null;
        do
        {
            var before = Next;
            var choice = And();
            if (choice is not null) choices.Add(choice);
            else if (or is not null) Dangling("OR", or.Place);
            else if (before == QuestionTokenKind.Or) Dangling("OR", _tokens[_at].Place);
            or = _at < _tokens.Count ? _tokens[_at] : null;
        }
        while (Take(QuestionTokenKind.Or));
        return QuestionJoining.Any(choices);
    }

    private Question? And()
    {
        List<Question> with = [];
        List<Question> without = [];
        QuestionToken? title = null;
        var any = false;
        while (_at < _tokens.Count)
        {
            var and = Next == QuestionTokenKind.And ? _tokens[_at] : null;
            while (Take(QuestionTokenKind.And))
            {
            }
            var not = Next == QuestionTokenKind.Not ? _tokens[_at] : null;
            var leaveOut = false;
            while (Take(QuestionTokenKind.Not)) leaveOut = !leaveOut;
            if (and is not null && !any) Dangling("AND", and.Place);
            if (_at == _tokens.Count || Next is QuestionTokenKind.Or or QuestionTokenKind.Close)
            {
                if (not is not null) Wrong("NOT needs words after it: oil NOT gas.", not.Place);
                else if (and is not null && any) Dangling("AND", and.Place);
                break;
            }
            any = true;
            var token = _tokens[_at];
            if (token is { Kind: QuestionTokenKind.Field, Name: Fields.Where })
            {
                _at++;
                if (leaveOut) Wrong("in:title says where words are looked for, and cannot be left out.", token.Place);
                if (!token.Text.Equals(Fields.Title, StringComparison.OrdinalIgnoreCase))
                    Wrong($"“{token.Text}” is no place to look in. There is one: in:title.", token.Place);
                title ??= token;
            }
            else if (Primary() is { } part)
            {
                (leaveOut ? without : with).Add(part);
            }
        }
        if (title is null) return QuestionJoining.All(with, without);
        if (QuestionJoining.InTitle(with, without) is { } asked) return asked;
        Wrong("in:title needs words beside it that are looked for: in:title energy.", title.Place);
        return QuestionJoining.All(with, without);
    }

    private Question? Primary()
    {
        var token = _tokens[_at++];
        if (token.Kind == QuestionTokenKind.Open)
        {
            if (_open == MostOpen)
            {
                Wrong($"More than {MostOpen} parentheses are open here.", token.Place);
                return null;
            }
            _open++;
            var inner = Or();
            if (!Take(QuestionTokenKind.Close)) Wrong("This parenthesis is never closed.", token.Place);
            _open--;
            return inner;
        }
        if (token.Open) Wrong("This quotation mark is never closed.", token.Place);
        return token.Kind == QuestionTokenKind.Field ? Field(token) : Words(token);
    }

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

    private QuestionTokenKind? Next => _at < _tokens.Count ? _tokens[_at].Kind : null;

    private bool Take(QuestionTokenKind kind)
    {
        if (Next != kind) return false;
        _at++;
        return true;
    }

    private void Wrong(string sentence, Place place) => _problems.Add((sentence, place));

    private void Dangling(string name, Place place) => Wrong($"{name} needs words on both sides: oil {name} gas.", place);
}
