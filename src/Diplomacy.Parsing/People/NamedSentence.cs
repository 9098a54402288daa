using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>A sentence as a stretch of the words of its text.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index of the word behind the last.</param>
internal readonly record struct NamedSentence(NamedText Text, int First, int End)
{
    /// <summary>The sentences of a block's text, in order.</summary>
    public static IEnumerable<NamedSentence> Of(NamedText text)
    {
        var word = 0;
        foreach (var sentence in text.Block!.Sentences)
        {
            var first = word;
            while (word < text.Words.Count && text.Words[word].Start < sentence.End) word++;
            if (word > first) yield return new NamedSentence(text, first, word);
        }
    }

    /// <summary>Index of the word from which the sentence tells of itself: behind "Following her talks in Dubai, ".</summary>
    public int Start
    {
        get
        {
            if (Text.Words[First].Folded is not ("following" or "after" or "building" or "since" or "ahead" or "before")) return First;
            for (var i = First; i < End - 1; i++)
                if (Text.GapAfter(i).StartsWith(", ")) return i + 1;
            return First;
        }
    }

    public bool Holds(PersonMention person) => ReferenceEquals(person.Text, Text) && person.First >= First && person.First < End;

    /// <summary>Index of the first word that passes, or -1.</summary>
    public int Find(Func<string, bool> test, int from = -1)
    {
        for (var i = Math.Max(First, from); i < End; i++)
            if (!Text.Words[i].Capital && test(Text.Words[i].Folded)) return i;
        return -1;
    }
}
