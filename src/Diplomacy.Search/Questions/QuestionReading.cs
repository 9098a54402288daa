namespace Diplomacy.Search.Questions;

/// <summary>
/// Reads a question by recursive descent: OR binds weakest, then AND (written or not), then NOT. What cannot be read is mended and read
/// on, so that the whole text is seen; what was wrong first is told, with the mended question to be offered.
/// </summary>
internal sealed partial class QuestionReading
{
    // Parentheses that say nothing are no parts, but must not fill the stack.
    private const int MostOpen = 100;

    private readonly IReadOnlyList<QuestionToken> _tokens;
    private readonly List<(string Sentence, Place Place)> _problems = [];
    private int _at;
    private int _open;

    private QuestionReading(IReadOnlyList<QuestionToken> tokens) => _tokens = tokens;

    public static Question? Read(string text) => Read(text, offers: true);

    private static Question? Read(string text, bool offers)
    {
        text = QuestionLength.WellFormed(text).TrimEnd();
        if (text.All(QuestionTokens.IsBlank)) return null;
        var end = QuestionLength.End(text);
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
        throw new QuestionRefusedException(sentence, place, offers ? Offer(root) : null);
    }

    /// <summary>A question as text, if it can be read.</summary>
    public static string? Offer(Question? question)
    {
        if (question is null) return null;
        var text = QuestionPrinting.Print(question);
        try
        {
            return Read(text, offers: false) is null ? null : text;
        }
        catch (QuestionRefusedException)
        {
            return null;
        }
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
