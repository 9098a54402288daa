namespace Diplomacy.Parsing.Text;

/// <summary>How far a proper name reaches to the left and to the right of one of its words, by capitals and the small words between them.</summary>
internal static class NameRun
{
    private static readonly HashSet<string> Small = ["of", "the", "and", "for", "on", "in", "to", "against", "with", "de", "la", "du", "des"];

    // "Cooperation in the field of Tourism"
    private static readonly HashSet<string> Fields = ["field", "fields", "sphere", "spheres", "area", "areas"];

    private const int MostSmall = 4;

    // No name has more words; a text all in capitals is no name.
    private const int Longest = 40;

    private static readonly HashSet<string> Owners = ["children", "women", "people", "peoples", "men", "workers", "leaders"];

    /// <summary>
    /// Index of the first word of a name that ends with word <paramref name="head"/>: capitals side by side, joined by "of"
    /// and "and", and by the commas of a series ("Research, Development, Test, and Evaluation Agreement").
    /// </summary>
    /// <param name="stops">Words that belong to another name; the run does not reach over them.</param>
    public static int Left(SpokenWords spoken, int head, Func<int, bool> stops)
    {
        var (text, words) = (spoken.Text, spoken.Words);
        var first = head;
        var series = false;
        while (first > 0 && head - first < Longest)
        {
            var previous = first - 1;
            if (stops(previous)) break;
            var close = Gap.IsClose(text, words[previous], words[first]);
            if (words[previous].Capital && (close || (series && Gap.IsComma(text, words[previous], words[first]))))
            {
                first = previous;
                continue;
            }
            if (words[previous].Folded == "'s" && previous > 0 && Owners.Contains(words[previous - 1].Folded) && words[previous - 1].Capital)
            {
                first = previous - 1;
                continue;
            }
            if (!close || previous == 0 || stops(previous - 1)) break;
            var before = words[previous - 1];
            var joins = words[previous].Folded switch
            {
                "of" or "for" => before.Capital && Gap.IsClose(text, before, words[previous]),
                "and" => before.Capital && Gap.Joins(text, before, words[previous]),
                _ => false,
            };
            if (!joins) break;
            series |= words[previous].Folded == "and";
            first = previous - 1;
        }
        return first;
    }

    /// <summary>
    /// Number of words of a name that begins with word <paramref name="at"/> and runs on over capitals, small words between
    /// them and the commas of a series; it ends with a capital.
    /// </summary>
    public static int Right(SpokenWords spoken, int at, Func<int, bool> stops)
    {
        var (text, words) = (spoken.Text, spoken.Words);
        var last = at;
        var and = false;
        for (var i = at + 1; i < words.Count && i - at < Longest; i++)
        {
            if (stops(i) || !Gap.Joins(text, words[i - 1], words[i])) break;
            // Behind "A and B" a comma ends the name, unless another "and" stands at it.
            if (!Gap.IsClose(text, words[i - 1], words[i]) && (and ? words[i].Folded != "and" : !GoesOnAsSeries(spoken, i))) break;
            if (words[i].Folded == "in" && CitedDate.BeginsAt(spoken, i + 1)) break;
            and |= words[i].Folded == "and";
            if (words[i].Capital || IsRestOfCompound(spoken, i) || IsOwner(spoken, i)) last = i;
            else if (!(Small.Contains(words[i].Folded) || (Fields.Contains(words[i].Folded) && words[i - 1].Folded == "the")) || i - last > MostSmall) break;
        }
        return last - at + 1;
    }

    /// <summary>"E-commerce": joined by a hyphen to a capital.</summary>
    private static bool IsRestOfCompound(SpokenWords spoken, int at) =>
        spoken.Words[at - 1].Capital && Gap.Between(spoken.Text, spoken.Words[at - 1], spoken.Words[at]) is "-";

    /// <summary>"Japan's Ministry": a possessive between two capitals.</summary>
    private static bool IsOwner(SpokenWords spoken, int at) =>
        spoken.Words[at].Folded == "'s" && at + 1 < spoken.Words.Count && spoken.Words[at + 1].Capital && Gap.IsClose(spoken.Text, spoken.Words[at], spoken.Words[at + 1]);

    /// <summary>The comma before word <paramref name="at"/> is one of "A, B, and C": an "and" follows within the next words.</summary>
    private static bool GoesOnAsSeries(SpokenWords spoken, int at)
    {
        const int Far = 8;
        for (var i = at; i < spoken.Words.Count && i < at + Far; i++)
        {
            if (i > at && !Gap.Joins(spoken.Text, spoken.Words[i - 1], spoken.Words[i])) return false;
            if (spoken.Words[i].Folded == "and")
                return i + 1 < spoken.Words.Count && (spoken.Words[i + 1].Capital || (spoken.Words[i + 1].Folded == "the" && i + 2 < spoken.Words.Count && spoken.Words[i + 2].Capital));
            if (!spoken.Words[i].Capital && !Small.Contains(spoken.Words[i].Folded)) return false;
        }
        return false;
    }
}
