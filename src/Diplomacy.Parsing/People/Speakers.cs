namespace Diplomacy.Parsing.People;

/// <summary>Who spoke for a side in a report: whom it quotes, or of whom it tells what they said.</summary>
internal static class Speakers
{
    /// <summary>The person of a sentence who speaks, or null. Whose words are only told makes no party of their state.</summary>
    public static PersonMention? In(NamedSentence sentence, IReadOnlyList<PersonMention> persons)
    {
        var text = sentence.Text.Text;
        var words = sentence.Text.Words;
        foreach (var person in persons)
        {
            var start = words[person.First].Start;
            // "[President A] Thank you ..."
            if (start > 0 && text[start - 1] == '[' && person.Office is not null) return person;
            if (person.Office is null && person.Country is null) continue;
            if (person.End >= sentence.End || !MeetingWords.IsVoice(words[person.End].Folded)) continue;
            var quoted = text[Math.Max(0, words[sentence.First].Start - 1)..words[sentence.End - 1].End].AsSpan().ContainsAny('“', '”', '"') || Reading.Shape.LastMark(text) == ':';
            if (quoted) return person;
            if (person.Office is { } office && !OfficeWords.IsSpokesman(office)) return person with { MakesParty = false };
        }
        return null;
    }
}
