using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.People;

/// <summary>Finds of whom a text says in its opening that they signed what it is about.</summary>
internal static class ReportedSigning
{
    private const int OpeningSentences = 8;

    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal)
    {
        "agreement", "document", "documents", "memorandum", "declaration", "statement", "protocol", "treaty", "pact", "deal", "accord", "plan", "programme", "program",
        "mou", "convention", "arrangement", "communique", "charter", "roadmap", "it", "understanding", "partnership", "instrument",
    };

    /// <summary>"The leaders signed a declaration", "We have signed".</summary>
    public static bool ByAllWhoMet(NamedDocument names)
    {
        foreach (var sentence in Opening(names))
        {
            var words = sentence.Text.Words;
            for (var i = sentence.First + 1; i < sentence.End; i++)
            {
                // "They also signed a memorandum": another paper.
                if (words[i].Folded is not ("signed" or "sign") || words[i - 1].Folded is "also") continue;
                var subject = words[i - 1].Folded is "have" or "then" ? i - 2 : i - 1;
                if (subject >= sentence.First && words[subject].Folded is "leaders" or "presidents" or "ministers" or "we" or "they" or "sides") return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Of a report the persons of "A and B signed the programme", "The plan was signed by A and B", wherever it stands. Of two the first is of the side that
    /// tells.
    /// </summary>
    public static IReadOnlyList<PersonMention> Told(NamedDocument names, IReadOnlyDictionary<NamedText, IReadOnlyList<PersonMention>> mentions)
    {
        foreach (var text in names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Item or BlockKind.Preamble))
        {
            if (!mentions.TryGetValue(text, out var persons) || persons.Count < 2) continue;
            foreach (var sentence in NamedSentence.Of(text))
                if (Pair(sentence, [.. persons.Where(p => sentence.Holds(p) && !p.Former)]) is { } pair) return [pair.First, pair.Second with { Counterpart = true, OtherSide = true }];
        }
        return [];
    }

    /// <summary>Two who side by side are the subject of "signed", or stand behind "signed by".</summary>
    private static (PersonMention First, PersonMention Second)? Pair(NamedSentence sentence, IReadOnlyList<PersonMention> persons)
    {
        const int far = 3;
        var words = sentence.Text.Words;
        if (persons.Count < 2 || sentence.Find(IsSigned) < 0 || !HasPaper(sentence) || IsPast(sentence)) return null;
        for (var i = 0; i + 1 < persons.Count; i++)
        {
            var (a, b) = (persons[i], persons[i + 1]);
            if (!a.JoinedTo(b)) continue;
            for (var verb = b.End; verb < Math.Min(sentence.End, b.End + far); verb++)
                if (IsSigned(words[verb].Folded) && words[verb - 1].Folded is not ("was" or "were" or "been" or "had")) return (a, b);
            for (var verb = Math.Max(sentence.First, a.First - 2 * far); verb + 1 < a.First; verb++)
                if (IsSigned(words[verb].Folded) && words[verb + 1].Folded is "by") return (a, b);
        }
        return null;
    }

    private static bool IsSigned(string word) => word is "signed" or "inked" or "initialled" or "initialed";

    private static bool HasPaper(NamedSentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (Papers.Contains(sentence.Text.Words[i].Folded)) return true;
        return false;
    }

    /// <summary>"signed in 2011": another paper, of before.</summary>
    private static bool IsPast(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        for (var i = sentence.First + 1; i < sentence.End; i++)
            if (IsYear(words[i].Folded) && words[i - 1].Folded is "in" or "since" or "of") return true;
        return false;
    }

    /// <summary>The persons of "A met with B and signed the agreement", where the title tells of a signing.</summary>
    public static IReadOnlyList<PersonMention> BySubjects(NamedDocument names, IReadOnlyList<PersonMention> participants)
    {
        if (names.Title is not { } title || !title.Words.Any(w => w.Folded is "sign" or "signs" or "signed" or "ink" or "inks" or "inked")) return [];
        foreach (var sentence in Opening(names))
        {
            var verb = sentence.Find(w => w is "signed" or "sign" or "inked");
            if (verb <= sentence.First || sentence.Text.Words[verb - 1].Folded is "was" or "were" or "been") continue;
            var signers = participants.Where(p => sentence.Holds(p) && p.First < verb).ToList();
            if (signers.Count > 0) return signers;
        }
        return [];
    }

    /// <summary>The persons of "The agreement was signed in X by A and B".</summary>
    public static IReadOnlyList<PersonMention> By(NamedDocument names, IReadOnlyDictionary<NamedText, IReadOnlyList<PersonMention>> mentions)
    {
        foreach (var sentence in Opening(names))
        {
            var by = SignedBy(sentence);
            if (by < 0) continue;
            var signers = mentions[sentence.Text].Where(p => sentence.Holds(p) && p.First > by && !p.Former).ToList();
            if (signers.Count > 0) return signers;
        }
        return [];
    }

    /// <summary>Index of "by" behind "The agreement was signed", or -1.</summary>
    private static int SignedBy(NamedSentence sentence)
    {
        const int longest = 8;
        var verb = Verb(sentence);
        for (var at = verb + 1; verb >= 0 && at < Math.Min(sentence.End, verb + longest); at++)
            if (sentence.Text.Words[at].Folded is "by") return at;
        return -1;
    }

    /// <summary>Index of "signed" in "The agreement was signed", or -1. A year shows that another paper is meant.</summary>
    public static int Verb(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        for (var i = sentence.First + 2; i < sentence.End; i++)
        {
            if (words[i].Folded is not "signed" || words[i - 1].Folded is not ("was" or "were" or "been")) continue;
            var paper = false;
            for (var at = sentence.First; at < i; at++) paper |= Papers.Contains(words[at].Folded);
            return paper && !Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(w => IsYear(words[w].Folded)) ? i : -1;
        }
        return -1;
    }

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit);

    private static IEnumerable<NamedSentence> Opening(NamedDocument names) =>
        names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble).SelectMany(NamedSentence.Of).Take(OpeningSentences);
}
