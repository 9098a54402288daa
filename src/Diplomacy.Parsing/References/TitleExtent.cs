using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.References;

/// <summary>How far the title of an instrument goes on behind its kind: "... on cooperation between A and B concerning C".</summary>
internal static class TitleExtent
{
    private const int Longest = 40;
    private const int LongestPlain = 20;

    private static readonly HashSet<string> About = ["on", "concerning", "regarding", "relating"];

    private static readonly HashSet<string> Fields = ["field", "fields", "sphere", "spheres", "area", "areas"];

    private static readonly HashSet<string> Sides = ["between", "among"];

    private static readonly HashSet<string> Named = ["of", "for", "to", "against", "establishing", "in"];

    // Words in small letters at which a plain subject ends.
    private static readonly HashSet<string> Ends =
    [
        "signed", "was", "were", "is", "are", "has", "have", "had", "will", "would", "shall", "should", "can", "could", "may", "must", "which", "that", "who",
        "whose", "where", "as", "adopted", "concluded", "dated", "entered", "during", "when", "while", "at", "by", "before", "after", "since", "until", "under", "through",
        "including", "within", "from", "this", "today", "yesterday", "last", "next", "held", "also", "agreed", "issued", "reached", "remains", "provides", "continues",
        "designed", "aimed", "aims", "seeks", "and's", "but", "or", "if", "so", "such", "not", "welcomed", "expressed", "underscored", "noted", "without", "into", "via", "upon", "following",
    ];

    private static readonly HashSet<string> EndsBehindAnd = ["a", "an", "to", "agreed", "other", "its", "their", "our", "welcomed", "committed", "called", "call", "calls", "urge", "look", "support", "reaffirm", "reaffirms", "recognize", "recognise", "intend", "intends", "continue", "stand", "several", "we", "they", "he", "she"];

    /// <summary>Index just behind the title whose kind ends before word <paramref name="at"/>.</summary>
    /// <param name="plain">Subjects in small letters belong to the title ("on commercial cooperation").</param>
    /// <param name="taken">Words of another instrument.</param>
    /// <param name="another">Words at which another name begins; one of two sides may.</param>
    public static int End(SpokenWords spoken, int at, bool plain, Func<int, bool> taken, Func<int, bool> another)
    {
        var words = spoken.Words;
        var end = at;
        for (var part = 0; part < 4 && end < words.Count && end - at < Longest; part++)
        {
            if (!Gap.IsClose(spoken.Text, words[end - 1], words[end])) break;
            var sides = Sides.Contains(words[end].Folded) || words[end].Folded == "of";
            var next = Part(spoken, end, first: part == 0, plain, i => taken(i) || (!sides && another(i)));
            if (next == end) break;
            end = next;
        }
        return end;
    }

    private static int Part(SpokenWords spoken, int at, bool first, bool plain, Func<int, bool> stops)
    {
        var words = spoken.Words;
        var word = words[at].Folded;
        if (word == "in" && !first && plain && at + 2 < words.Count && words[at + 1].Folded == "the" && Fields.Contains(words[at + 2].Folded)) return PlainSubject(spoken, at + 1, stops);
        var about = About.Contains(word);
        if (!about && !Sides.Contains(word) && !(Named.Contains(word) && (first || word != "in"))) return at;
        var subject = at + 1;
        if (word == "relating" && subject < words.Count && words[subject].Folded == "to") subject++;
        if (subject < words.Count && words[subject].Folded is "the" or "a" or "an") subject++;
        if (subject >= words.Count || stops(subject) || !Gap.IsClose(spoken.Text, words[subject - 1], words[subject])) return at;
        // "between the Parties" tells nothing.
        if (Sides.Contains(word) && words[subject].Folded is "parties" or "sides" or "participants" or "signatories" or "contracting") return at;
        // "Joint Vision for 2030"
        if (word == "for" && first && subject == at + 1 && CitedDate.TryRead(spoken, subject, out var goal, out _) && goal.Month == 0 && words[at - 1].Folded is "vision" or "agenda" or "plan" or "programme" or "program") return subject + 1;
        if (CitedDate.TryRead(spoken, subject, out _, out _)) return at;
        if (words[subject].Capital)
        {
            if (word == "in" && first) return at;
            return subject + NameRun.Right(spoken, subject, i => stops(i) || (CitedDate.TryRead(spoken, i, out var date, out _) && date.Month > 0));
        }
        if (Sides.Contains(word) || !plain || !(about || (word == "of" && first) || (word == "for" && first && subject > at + 1))) return at;
        return PlainSubject(spoken, subject, stops);
    }

    private static int PlainSubject(SpokenWords spoken, int at, Func<int, bool> stops)
    {
        var words = spoken.Words;
        var i = at;
        for (; i < words.Count && i - at < LongestPlain; i++)
        {
            var word = words[i].Folded;
            if (i > at && (stops(i) || !Gap.IsClose(spoken.Text, words[i - 1], words[i]))) break;
            if (Ends.Contains(word) || word == "to") break;
            if (i > at && (Sides.Contains(word) || About.Contains(word)) && i + 1 < words.Count && !words[i + 1].Folded.EndsWith("ing", StringComparison.Ordinal)) break;
            if (word == "and" && (i + 1 >= words.Count || words[i + 1].Folded.EndsWith("ed", StringComparison.Ordinal) || EndsBehindAnd.Contains(words[i + 1].Folded) || Ends.Contains(words[i + 1].Folded))) break;
            if (word == "in" && i + 1 < words.Count && (words[i + 1].Capital || words[i + 1].Folded == "order" || char.IsDigit(words[i + 1].Folded[0]))) break;
            if (word == "on" && i + 1 < words.Count && CitedDate.TryRead(spoken, i + 1, out _, out _)) break;
        }
        while (i > at && words[i - 1].Folded is "and" or "the" or "of" or "in" or "for" or "on" or "with" or "a") i--;
        return i;
    }
}
