namespace Diplomacy.Search.Questions;

/// <summary>
/// Finds the one for the other: acronyms and what they stand for, usual synonyms, other spellings of names. What a question asks in
/// quotation marks as a single word stays as it is, and so do beginnings of words.
/// </summary>
public sealed class Synonyms
{
    private static readonly Lazy<Synonyms> OfFile = new(() =>
    {
        using var reader = new StreamReader(typeof(Synonyms).Assembly.GetManifestResourceStream("synonyms.txt")!);
        return new Synonyms(reader.ReadToEnd().Split('\n'));
    });

    private readonly Dictionary<string, SynonymName> _byKey = new(StringComparer.Ordinal);
    private readonly int _longest = 1;

    /// <summary>Of a phrase with several names.</summary>
    private const int MostForms = 8;

    /// <param name="lines">Groups of names with " = " between them, <c>#</c> before comments; see Vocabulary/synonyms.txt.</param>
    /// <exception cref="FormatException">A name stands in two groups, or a line is no group.</exception>
    public Synonyms(IEnumerable<string> lines)
    {
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var group = line.Split(" = ").Select(n => new SynonymName(n)).ToArray();
            if (group.Length < 2 || group.Any(n => n.Words.Count == 0)) throw new FormatException($"“{line}” is no group of names.");
            foreach (var name in group)
            {
                name.Others = [.. group.Where(n => n != name && !n.IsOnlyAsked).Select(n => n.Asked)];
                _longest = Math.Max(_longest, name.Words.Count);
                foreach (var key in name.Keys)
                    if (!_byKey.TryAdd(key, name)) throw new FormatException($"“{name.Written}” stands in two groups, or twice in one.");
            }
        }
    }

    /// <summary>Those of the field.</summary>
    public static Synonyms Usual => OfFile.Value;

    /// <summary>How many names are known.</summary>
    public int Count => _byKey.Values.Distinct().Count();

    /// <summary>The question with each word and phrase that has synonyms in any of its forms.</summary>
    public Question Expand(Question question) => question switch
    {
        Word { Exact: false, Prefix: false } word => WithNames(WithOthers(word, [word])),
        Phrase { Prefix: false } phrase => WithCases(WithJoined(WithOthers(phrase, [.. phrase.Words.Select(w => new Word(w))]), phrase), phrase),
        InTitle title => new InTitle(Expand(title.Asked)),
        AnyOf any => QuestionJoining.Any([.. any.Choices.Select(Expand)])!,
        AllOf all => QuestionJoining.All(ExpandRuns(all.With), [.. all.Without.Select(Expand)]) ?? all,
        _ => question,
    };

    /// <summary>Words side by side may be a name: weapons of mass destruction.</summary>
    private List<Question> ExpandRuns(IReadOnlyList<Question> parts)
    {
        List<Question> expanded = [];
        for (var i = 0; i < parts.Count;)
        {
            var run = parts.Skip(i).Take(_longest).TakeWhile(p => p is Word { Exact: false, Prefix: false }).Cast<Word>().ToArray();
            var length = run.Length;
            while (length > 1 && Find(run[..length]) is null) length--;
            expanded.Add(length > 1 ? WithOthers(new AllOf(run[..length], []), run[..length]) : Expand(parts[i]));
            i += Math.Max(length, 1);
        }
        return expanded;
    }

    /// <summary>Names in other cases and in the other script.</summary>
    private static Question WithNames(Question question)
    {
        var words = question is AnyOf any ? any.Choices : [question];
        List<Word> others = [.. words.OfType<Word>().SelectMany(RussianNames.Others).Distinct()];
        return others.Count == 0 ? question : QuestionJoining.Any([question, .. others.Where(o => !words.Contains(o))])!;
    }

    /// <summary>“Лавров сказал”, “с Лавровым”: a name within a phrase in its other cases, in its own script.</summary>
    private static Question WithCases(Question question, Phrase phrase)
    {
        List<List<string>> forms = [phrase.Words.ToList()];
        for (var i = 0; i < phrase.Words.Count && forms.Count <= MostForms; i++)
        {
            var cases = RussianNames.Cases(phrase.Words[i]);
            if (cases.Count > 0) forms.AddRange(forms.ToList().SelectMany(f => cases.Select(c => f.Select((w, at) => at == i ? c : w).ToList())));
        }
        return forms.Count == 1 ? question : QuestionJoining.Any([question, .. forms.Skip(1).Take(MostForms).Select(f => new Phrase(f))])!;
    }

    /// <summary>multi-ethnic is multiethnic too.</summary>
    private static Question WithJoined(Question question, Phrase phrase)
    {
        if (phrase.Words.Count != 2 || phrase.Shown?.Split('-') is not [var first, var second] || !first.All(char.IsLetter) || !second.All(char.IsLetter))
            return question;
        var joined = new Word(string.Concat(phrase.Words));
        return question is AnyOf any && any.Choices.Contains(joined) ? question : QuestionJoining.Any([question, joined])!;
    }

    private Question WithOthers(Question question, Word[] words) =>
        Find(words) is { } name ? QuestionJoining.Any([question, .. name.Others])! : question;

    private SynonymName? Find(Word[] words)
    {
        var name = words.Length == 1 && _byKey.TryGetValue(SynonymName.KeyOfWord(words[0].Text), out var byWord) ? byWord
            : _byKey.GetValueOrDefault(SynonymName.KeyOfStems(words.Select(w => w.Text)));
        return name is { IsOnlyInCapitals: true } && !SynonymName.AreCapitals(words[0].Shown) ? null : name;
    }
}
