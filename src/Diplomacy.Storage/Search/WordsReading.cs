using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Search;

/// <summary>Reads a question in words by recursive descent: OR binds weakest, then AND (written or not), then NOT.</summary>
internal sealed class WordsReading
{
    private readonly List<WordsToken> _tokens;
    private int _at;

    private WordsReading(List<WordsToken> tokens) => _tokens = tokens;

    public static SearchWords? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length > SearchWords.Most)
            throw new FilterRefusedException($"The question is longer than {SearchWords.Most} characters. Ask with fewer words.");
        var tokens = WordsToken.Of(text);
        if (!tokens.Any(t => t.Kind is WordsTokenKind.Word or WordsTokenKind.Phrase)) throw Refused(text, tokens);
        var reading = new WordsReading(tokens);
        Expression? root = null;
        while (reading._at < tokens.Count)
        {
            var part = reading.Or();
            if (part is not null) root = root is null ? part : new AllOf([root, part], []);
            // A closing parenthesis that nothing opened.
            reading._at++;
        }
        return new SearchWords(WordsPrinting.Print(root!), root!);
    }

    private Expression? Or()
    {
        List<Expression> choices = [];
        do
        {
            var choice = And();
            if (choice is null)
            {
                if (choices.Count > 0 || Next is WordsTokenKind.Or) throw Dangling("OR");
                return null;
            }
            choices.Add(choice);
        }
        while (Take(WordsTokenKind.Or));
        return choices.Count == 1 ? choices[0] : new AnyOf(choices);
    }

    private Expression? And()
    {
        List<Expression> with = [];
        List<Expression> without = [];
        while (true)
        {
            var and = Take(WordsTokenKind.And);
            if (and && with.Count + without.Count == 0) throw Dangling("AND");
            var not = false;
            while (Take(WordsTokenKind.Not)) not = !not;
            var part = Primary();
            if (part is null)
            {
                if (and) throw Dangling("AND");
                if (not) throw new FilterRefusedException("NOT needs words after it: oil NOT gas.");
                break;
            }
            (not ? without : with).Add(part);
        }
        if (with.Count == 0 && without.Count == 0) return null;
        if (with.Count == 0)
            throw new FilterRefusedException("NOT leaves out of what other words find, and needs some before or beside it: oil NOT gas.");
        return with.Count == 1 && without.Count == 0 ? with[0] : new AllOf(with, without);
    }

    private Expression? Primary()
    {
        while (_at < _tokens.Count && Next is WordsTokenKind.Open)
        {
            _at++;
            var inner = Or();
            Take(WordsTokenKind.Close);
            // Empty parentheses say nothing.
            if (inner is not null) return inner;
        }
        if (Next is not (WordsTokenKind.Word or WordsTokenKind.Phrase)) return null;
        var token = _tokens[_at++];
        var last = token.Text[(token.Text.LastIndexOf(' ') + 1)..];
        if (token.Prefix && last.Length < 2)
            throw new FilterRefusedException($"“{token.Text}*” would find too much. Give at least two letters before the star.");
        return new Phrase(token.Text, token.Prefix, token.Shown, token.Kind == WordsTokenKind.Phrase);
    }

    private WordsTokenKind? Next => _at < _tokens.Count ? _tokens[_at].Kind : null;

    private bool Take(WordsTokenKind kind)
    {
        if (Next != kind) return false;
        _at++;
        return true;
    }

    private static FilterRefusedException Dangling(string name) => new($"{name} needs words on both sides: oil {name} gas.");

    private static FilterRefusedException Refused(string text, List<WordsToken> tokens) =>
        tokens.Exists(t => t.Kind is WordsTokenKind.And or WordsTokenKind.Or or WordsTokenKind.Not)
            ? new($"“{text.Trim()}” has no words to look for. Write the word in lower case to look for it.")
            : new($"“{text.Trim()}” has no letter or digit to look for.");
}
