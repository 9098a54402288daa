using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Parties;

/// <summary>
/// Finds whose a statement is: all parties', unless the sentence names one side only as its subject. The sentences of the body are read once,
/// in order, so that "he" is known.
/// </summary>
internal sealed class ByFinder
{
    // At how many commas of a sentence a subject is looked for: a list of a thousand states holds none.
    private const int MostTries = 40;

    private readonly IReadOnlyList<string> _parties;
    private readonly NamedDocument _names;
    private readonly Dictionary<(Block Block, int Start), Speakers> _bySentence = [];

    /// <param name="parties">Codes of the parties, sorted.</param>
    /// <param name="home">Code of the party from whose side the text is told, or null.</param>
    public ByFinder(NamedDocument names, Participants participants, IReadOnlyList<string> parties, IReadOnlyList<ParsedPerson> people, string? home)
    {
        _names = names;
        _parties = parties;
        if (parties.Count < 2) return;
        var reader = new SubjectReader(names, participants, parties, people, home);
        foreach (var text in names.Body)
        {
            IReadOnlyList<string> group = [];
            foreach (var sentence in NamedSentence.Of(text))
            {
                var subject = SubjectOf(reader, sentence);
                if (subject is { Codes.Count: > 2 } named) group = named.Codes;
                // "Chile, Peru and Spain met. The ministers agreed ...": those of the three.
                else if (group.Count > 0 && subject is { Codes.Count: 0 } all && IsThey(sentence)) subject = all with { Codes = group };
                if (subject is { Person: true, Codes.Count: 1 }) reader.Last = subject.Value.Codes[0];
                if (subject is not { Codes.Count: > 0 } speaks) continue;
                var start = text.Words[speaks.Start].Start;
                _bySentence[(text.Block!, text.Words[sentence.First].Start)] =
                    new([.. speaks.Codes.Order(StringComparer.Ordinal)], text.Block, start, Math.Max(0, text.Words[Math.Max(speaks.Start, speaks.End - 1)].End - start));
            }
        }
    }

    /// <summary>The parties that make a statement, with the words that name them as its subject.</summary>
    /// <param name="leadIn">The block whose last words the statement completes, or null.</param>
    public Speakers Of(Block block, Sentence sentence, Block? leadIn)
    {
        var all = new Speakers(_parties, null, 0, 0);
        if (_parties.Count < 2) return all;
        return Named(block, sentence) ?? (leadIn is { Sentences.Count: > 0 } ? Named(leadIn, leadIn.Sentences[^1]) : null) ?? all;
    }

    private Speakers? Named(Block block, Sentence sentence)
    {
        var words = _names.Of(block).Words;
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Start < sentence.Start) low = middle + 1;
            else high = middle;
        }
        return low < words.Count && words[low].Start < sentence.End ? _bySentence.GetValueOrDefault((block, words[low].Start)) : null;
    }

    private static bool IsThey(NamedSentence sentence) => sentence.Text.Words[sentence.First].Folded is "they" or "the" or "all" or "both" or "each";

    private static Subject? SubjectOf(SubjectReader reader, NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        var at = sentence.First;
        while (at < sentence.End && SubjectWords.IsAdverb(words[at].Folded)) at++;
        if (at >= sentence.End) return null;
        if (sentence.Text.Reads(at, "according", "to")) return reader.Read(sentence, at + 2);
        if (Attributed(reader, sentence) is { } speaker) return speaker;
        if (Acts(reader, sentence, at) is { } head) return WithSecond(reader, sentence, head);
        // A subject that names no party stands at the head; anything else leads in to one.
        if (SubjectWords.IsDeterminer(words[at].Folded) || SubjectWords.IsAll(words[at].Folded)) return Agent(reader, sentence);
        var tries = MostTries;
        for (var i = at; i + 1 < sentence.End && tries > 0; i++)
        {
            if (!sentence.Text.GapAfter(i).Contains(',') && !sentence.Text.GapAfter(i).Contains(':')) continue;
            tries--;
            var next = words[i + 1].Folded is "and" && i + 2 < sentence.End ? i + 2 : i + 1;
            if (Acts(reader, sentence, next) is { } found) return WithSecond(reader, sentence, found);
        }
        return Agent(reader, sentence);
    }

    /// <summary>Who is quoted: "..., " said Minister A; "..., " she said.</summary>
    private static Subject? Attributed(SubjectReader reader, NamedSentence sentence)
    {
        var text = sentence.Text;
        // "It enshrines ...": what is told of a document is its parties'.
        if (text.Words[sentence.First].Folded is "it" or "this" or "these" or "they" or "both") return null;
        for (var i = sentence.End - 1; i > sentence.First; i--)
        {
            var gap = text.GapAfter(i - 1);
            if (!gap.ContainsAny('"', '”') || !gap.Contains(',')) continue;
            if (MeetingWords.IsSpeech(text.Words[i].Folded)) return reader.Read(sentence, i + 1) is { Codes.Count: > 0 } behind ? behind : null;
            return reader.Read(sentence, i) is { Codes.Count: > 0 } before && before.End < sentence.End && MeetingWords.IsSpeech(text.Words[before.End].Folded) ? before : null;
        }
        return null;
    }

    /// <summary>The noun phrase at a word, where a verb follows it.</summary>
    private static Subject? Acts(SubjectReader reader, NamedSentence sentence, int at)
    {
        if (reader.Read(sentence, at) is not { } subject || subject.End >= sentence.End) return null;
        var (text, next) = (sentence.Text, sentence.Text.Words[subject.End]);
        if (subject.Codes.Count == 0) return subject;
        // What one side must do is held by all.
        if (next.Folded is "must" or "should" or "needs" or "deserves") return subject with { Codes = [] };
        // "He said the two sides will ...": what one says of all.
        if (subject.Person && MeetingWords.IsSpeech(next.Folded) && OfAll(reader, sentence, subject.End + 1) is { } all) return all;
        var gap = text.GapAfter(subject.End - 1);
        // "Mexico, in cooperation with the U.S., will"
        if (gap.StartsWith(",") || gap is " (" or " – ") return next.Folded is "in" or "along" or "together" or "with" or "who" or "through" or "working" or "as" or "which" or "building" or "for" ? subject : null;
        if (next.Folded == "'s") return null;
        // "Ethiopia on its part pledged"
        if (next.Folded is "on" or "for" && subject.End + 2 < sentence.End && text.Words[subject.End + 2].Folded is "part" or "side") return subject;
        var own = subject.End > at + 1 && SubjectWords.IsOwnNoun(text.Words[subject.End - 1].Folded) && next.Folded is "for" or "to" or "of" or "and" or "in";
        return own || !(next.Capital || SubjectWords.IsNoVerb(next.Folded)) ? subject : null;
    }

    /// <summary>"that the two sides", "both countries" at a word.</summary>
    private static Subject? OfAll(SubjectReader reader, NamedSentence sentence, int at)
    {
        if (at < sentence.End && sentence.Text.Words[at].Folded is "that") at++;
        return at < sentence.End && sentence.Text.Words[at].Folded is "the" or "both" && reader.Read(sentence, at) is { Codes.Count: 0 } all ? all : null;
    }

    /// <summary>"The President thanked A, and the two leaders agreed ...": of two subjects both speak.</summary>
    private static Subject WithSecond(SubjectReader reader, NamedSentence sentence, Subject first)
    {
        if (first.Codes.Count == 0) return first;
        var words = sentence.Text.Words;
        var tries = MostTries;
        for (var i = first.End; i + 2 < sentence.End && tries > 0; i++)
        {
            if (words[i].Folded is not ("and" or "while") || !sentence.Text.GapAfter(i - 1).Contains(',')) continue;
            tries--;
            if (Acts(reader, sentence, i + 1) is not { } second || second.End >= sentence.End || sentence.Text.GapAfter(second.End - 1).StartsWith(",")) continue;
            if (second.Codes.Count == 0 && words[i + 1].Folded is "its" or "their" or "our" or "these" or "those" or "this" or "it" or "all" or "each") continue;
            if (!second.Codes.SequenceEqual(first.Codes)) return new Subject(second.Codes.Count == 0 ? [] : [.. first.Codes.Union(second.Codes)], first.Person, first.End) { Start = first.Start };
        }
        return first;
    }

    /// <summary>"... has been fully supported by Norway."</summary>
    private static Subject? Agent(SubjectReader reader, NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        for (var i = sentence.End - 2; i > sentence.First && i > sentence.End - 6; i--)
        {
            if (words[i].Folded is not "by" || !words[i - 1].Folded.EndsWith("ed", StringComparison.Ordinal)) continue;
            var closed = reader.Read(new NamedSentence(sentence.Text, sentence.First, sentence.Text.Words.Count), i + 1);
            return closed is { } agent && agent.End >= sentence.End ? agent : null;
        }
        // "Visas on arrival will be restored by Bangladesh as soon as ..."
        for (var i = sentence.First + 2; i + 1 < sentence.End; i++)
        {
            if (words[i].Folded is not "by" || !words[i - 1].Folded.EndsWith("ed", StringComparison.Ordinal) || words[i - 2].Folded is not ("be" or "was" or "were" or "been")) continue;
            return reader.Read(sentence, i + 1) is { Codes.Count: > 0 } behind ? behind : null;
        }
        return null;
    }
}
