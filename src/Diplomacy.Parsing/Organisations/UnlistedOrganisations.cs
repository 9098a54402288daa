using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Organisations;

/// <summary>
/// Finds bodies that the vocabulary does not list by how their names are built: capitals that end in (or begin with) a word
/// such as Initiative or Council, with a word of the wider world among them and no state's name.
/// </summary>
internal static class UnlistedOrganisations
{
    /// <param name="listed">What the vocabulary found in the same words.</param>
    /// <returns>Index of the first word and number of words, in order.</returns>
    public static IEnumerable<(int Word, int Count)> Find(SpokenWords spoken, IReadOnlyList<NameFound> listed)
    {
        var words = spoken.Words;
        var taken = new bool[words.Count];
        foreach (var found in listed) Array.Fill(taken, true, found.Word, found.Count);

        for (var head = 0; head < words.Count; head++)
        {
            if (!words[head].Capital || taken[head]) continue;
            var clear = NameParts.ClearHeads.Contains(words[head].Folded);
            if (!clear && !NameParts.Heads.Contains(words[head].Folded)) continue;
            if (Name(spoken, head, clear, taken) is not { } name) continue;
            yield return name;
            head = name.Word + name.Count - 1;
        }
    }

    private static (int Word, int Count)? Name(SpokenWords spoken, int head, bool clear, bool[] taken)
    {
        var words = spoken.Words;
        var first = NameRun.Left(spoken, head, i => words[i].Folded is "of" or "for" || References.InstrumentWords.ClearHeads.Contains(words[i].Folded));
        while (first < head && NameParts.Openings.Contains(words[first].Folded)) first++;
        while (first < head && !words[first].Capital) first++;
        var count = head - first + 1;
        if (head + 1 < words.Count && Gap.IsClose(spoken.Text, words[head], words[head + 1]))
        {
            if (words[head + 1].Capital) return null;
            if (words[head + 1].Folded is "for" or "on" or "of" or "to" or "against" && Extends(spoken, head + 2))
                count = NameRun.Right(spoken, head + 1, i => taken[i] || References.InstrumentWords.ClearHeads.Contains(words[i].Folded)) + head + 1 - first;
        }
        // "Korea's Audacious Initiative" is Korea's.
        if (first > 1 && words[first - 1].Folded == "'s" && StateNames.Names(words, first - 2)) return null;
        // One word is a name only by what surrounds it, which nobody else would find again.
        if (count < 2) return null;
        // "NATO Alliance", "ASEAN Community": no more than the body's own name.
        if (count == head - first + 1 && Enumerable.Range(first, head - first).All(i => taken[i])) return null;
        var (world, barred) = (false, false);
        // Behind "on" and "to" stands what the body is about, which is often worldwide where the body is not.
        var telling = head + 1 < first + count && words[head + 1].Folded is "on" or "to" or "against" ? head + 1 : first + count;
        for (var i = first; i < first + count; i++)
        {
            world |= i < telling && (taken[i] || (NameParts.World.TryMatch(words, i, out _, out var n) && i + n <= telling));
            barred |= NameParts.Not.TryMatch(words, i, out _, out var m) && i + m <= first + count && words[i].Capital;
        }
        if (barred) return null;
        if (Enumerable.Range(first, count).Any(i => StateNames.Names(words, i)) && !(world && BesideRegion(spoken, first, count))) return null;
        return world || (clear && head > first) ? (first, count) : null;
    }

    private static bool Extends(SpokenWords spoken, int at)
    {
        var words = spoken.Words;
        if (at < words.Count && words[at].Folded == "the") at++;
        return at < words.Count && words[at].Capital && Gap.IsClose(spoken.Text, words[at - 1], words[at]);
    }

    /// <summary>"U.S.-Caribbean": a state and a region are more than two states.</summary>
    private static bool BesideRegion(SpokenWords spoken, int first, int count)
    {
        var words = spoken.Words;
        for (var i = first; i + 1 < first + count; i++)
        {
            var state = StateNames.Names(words, i);
            if (state == StateNames.Names(words, i + 1)) continue;
            var other = state ? i + 1 : i;
            if (Gap.Between(spoken.Text, words[i], words[i + 1]).IndexOfAny("-–") >= 0 && NameParts.World.TryMatch(words, other, out _, out _)) return true;
        }
        return false;
    }
}
