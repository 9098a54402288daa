using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Vocabulary;

/// <summary>
/// Proper names, found in a list of words. Unlike the phrases of a <see cref="PhraseTable{T}"/> they keep their capitals:
/// "who" is not the WHO, and "global fund managers" are no Global Fund.
/// </summary>
internal sealed class NameTable
{
    private sealed record Form(NamedThing Thing, string[] Words);

    private readonly PhraseTable<Form> _forms = new();
    private readonly List<string> _names = [];
    private readonly List<(string Name, IReadOnlyList<string> Others)> _things = [];

    public NameTable(IEnumerable<NamedThing> things)
    {
        foreach (var thing in things)
        {
            _names.AddRange(thing.Also.Prepend(thing.Name));
            var names = thing.Also.Prepend(thing.Name).SelectMany(Spelling.Variants).Distinct(StringComparer.Ordinal);
            _things.Add((thing.Name, thing.Also));
            foreach (var name in names) _forms.Add(name, new Form(thing, [.. Words.Of(name).Select(w => name.Substring(w.Start, w.Length))]));
        }
    }

    /// <summary>All names, in one spelling each.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The usual name of each thing, and its other names.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Others)> Things => _things;

    /// <summary>All names in a text, nested ones too ("United Nations" in "United Nations General Assembly"), from left to right, the longer first.</summary>
    public IReadOnlyList<NameFound> Find(string text, IReadOnlyList<Word> words)
    {
        var found = new List<NameFound>();
        for (var i = 0; i < words.Count; i++)
        {
            // A name begins with a capital or a figure.
            if (!(words[i].Capital || char.IsDigit(text[words[i].Start])) || !_forms.HasFirst(words[i].Folded)) continue;
            var before = found.Count;
            foreach (var match in _forms.AllAt(words, i))
            {
                foreach (var form in match.Values)
                {
                    if (!Fits(form.Words, text, words, i)) continue;
                    found.Insert(before, new NameFound(form.Thing, i, match.Count));
                    break;
                }
            }
        }
        return found;
    }

    /// <summary>The longest name that begins at word <paramref name="at"/>, or null.</summary>
    public NameFound? Longest(string text, IReadOnlyList<Word> words, int at)
    {
        NameFound? longest = null;
        if (!_forms.HasFirst(words[at].Folded)) return null;
        foreach (var match in _forms.AllAt(words, at))
            if (match.Values.FirstOrDefault(f => Fits(f.Words, text, words, at)) is { } form) longest = new NameFound(form.Thing, at, match.Count);
        return longest;
    }

    /// <summary>The word alone is a name.</summary>
    public bool IsName(Word word, string text) =>
        word.Capital && _forms.TryMatch([word], 0, out var forms, out _) && forms.Any(f => Fits(f.Words, text, [word], 0));

    /// <summary>The entry that bears this very name, or null.</summary>
    public NamedThing? Named(string name)
    {
        var words = Words.Of(name);
        return _forms.TryMatch(words, 0, out var forms, out var count) && count == words.Count ? forms.FirstOrDefault(f => Fits(f.Words, name, words, 0))?.Thing : null;
    }

    private static bool Fits(string[] form, string text, IReadOnlyList<Word> words, int at)
    {
        for (var k = 0; k < form.Length; k++)
        {
            var word = words[at + k];
            if (k > 0 && !Gap.Joins(text, words[at + k - 1], word)) return false;
            var wanted = form[k];
            if (!char.IsUpper(wanted[0])) continue;
            if (!word.Capital) return false;
            if (!IsAcronym(wanted)) continue;
            var actual = text.AsSpan(word.Start, word.Length);
            if (!actual.Equals(wanted, StringComparison.Ordinal) && !actual.Equals(wanted.ToUpperInvariant(), StringComparison.Ordinal)) return false;
        }
        return true;
    }

    private static bool IsAcronym(string word) =>
        word.Count(char.IsUpper) > 1 || (word.Length > 1 && word.Skip(1).All(c => char.IsDigit(c)));
}

/// <summary>A name of the vocabulary in a text: index of its first word and number of words.</summary>
internal readonly record struct NameFound(NamedThing Thing, int Word, int Count)
{
    public int End => Word + Count;
}
