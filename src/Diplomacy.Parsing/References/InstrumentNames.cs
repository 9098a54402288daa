using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Organisations;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.References;

/// <summary>
/// Finds instruments by how their names are built: a kind with a capital (Agreement, Declaration), the capitals before it and
/// the subject or the sides behind it. A kind in small letters counts only where the text says that it was signed.
/// </summary>
internal static class InstrumentNames
{
    /// <param name="taken">Words of instruments already found.</param>
    /// <param name="defined">Kinds that the text has defined in brackets ("(Agreement)"): alone they mean that one instrument.</param>
    public static IEnumerable<Citation> Find(SpokenWords spoken, bool[] taken, IReadOnlySet<string> defined)
    {
        var words = spoken.Words;
        for (var head = 0; head < words.Count; head++)
        {
            var kind = words[head].Folded;
            var clear = InstrumentWords.ClearHeads.Contains(kind);
            if ((!clear && !InstrumentWords.LooseHeads.Contains(kind)) || taken[head]) continue;
            var found = words[head].Capital ? Named(spoken, head, clear, taken, defined) : InSmallLetters(spoken, head, taken);
            if (found is not { } citation) continue;
            yield return citation;
            head = citation.End - 1;
        }
    }

    private static Citation? Named(SpokenWords spoken, int head, bool clear, bool[] taken, IReadOnlySet<string> defined)
    {
        var words = spoken.Words;
        var first = Trim(spoken, head, NameRun.Left(spoken, head, i => taken[i] || InstrumentWords.ClearHeads.Contains(words[i].Folded) || words[i].Folded == "for"));
        var behind = Tail(spoken, head);
        if (IsFollowed(spoken, behind) || (!clear && GoesOn(spoken, behind)) || IsBody(spoken, head)) return null;
        var ownName = HasOwnName(words, first, head);
        bool BehindAnd(int i) => words[i - 1].Folded == "and" && Gap.Joins(spoken.Text, words[i - 1], words[i]);
        var end = TitleExtent.End(spoken, behind, plain: !ownName || behind > head + 1,
            i => taken[i] || (BehindAnd(i) && BeginsInstrument(spoken, i)), i => BehindAnd(i) && BeginsBody(spoken, i));
        if (first == head && Amount(spoken, head) is { } amount) first = amount;
        if (!ownName && end == behind && !(first < head && char.IsDigit(words[first].Folded[0]))) return null;
        if (!ownName && (IsAcronym(spoken, head) || (behind < words.Count && words[behind].Folded is "between" or "among" or "with" && IsToBeSigned(spoken, first)))) return null;
        if (!ownName && behind == head + 1 && defined.Contains(words[head].Folded) && !words[end - 1].Capital) return null;
        if (IsDomestic(spoken, first, behind)) return null;
        if (!clear && !IsMade(spoken, first, head, behind, end)) return null;
        if (IsPlural(words[head].Folded) && !ownName && end == behind) return null;
        return new Citation(first, end, words[head].Folded);
    }

    private static Citation? InSmallLetters(SpokenWords spoken, int head, bool[] taken)
    {
        var words = spoken.Words;
        if (!InstrumentWords.ClearHeads.Contains(words[head].Folded) && words[head].Folded is not ("statement" or "roadmap" or "framework")) return null;
        var tail = Tail(spoken, head);
        if (words[head].Folded is "statement" && IssuedBy(spoken, head) is { } issued) return issued;
        var end = TitleExtent.End(spoken, tail, plain: true, i => taken[i], _ => false);
        if (end == tail || words[tail].Folded is "to" or "for") return null;
        // "a memorandum between A and B" has no name, but was signed.
        if (words[tail].Folded is "between" or "among") return SignedBetween(spoken, head, tail, end);
        var first = Modified(spoken, head);
        var dated = first > 0 && CitedDate.TryRead(spoken, first - 1, out var date, out _) && date.Month == 0;
        // "a joint declaration of the Presidents" tells who made it, not what it is about.
        return dated || (words[tail].Folded != "of" && IsSigned(spoken, first, end)) ? new Citation(first, end, words[head].Folded) : null;
    }

    /// <summary>"FTA": a kind that is no name, whatever stands behind it - not "MOU".</summary>
    private static bool IsAcronym(SpokenWords spoken, int head) =>
        spoken.Words[head].Folded is "fta" or "ftas" or "cepa" or "cepas" or "epa" or "bit" or "mlat" or "acsa" or "gsomia" or "tifa" or "dtaa" or "rta";

    private static int Modified(SpokenWords spoken, int head)
    {
        var first = head;
        while (first > 0 && head - first < 3 && Gap.IsClose(spoken.Text, spoken.Words[first - 1], spoken.Words[first]) && IsModifier(spoken.Words[first - 1].Folded)) first--;
        return first;
    }

    /// <summary>"the statement by the UN Security Council on December 1, 2023": a body's, told apart by its date.</summary>
    private static Citation? IssuedBy(SpokenWords spoken, int head)
    {
        var words = spoken.Words;
        if (head + 2 >= words.Count || words[head + 1].Folded is not ("by" or "of" or "from")) return null;
        var body = words[head + 2].Folded is "the" ? head + 3 : head + 2;
        if (body >= words.Count || OrganisationFinder.Listed.Longest(spoken.Text, words, body) is not { } name) return null;
        return ReferenceDates.HasDate(spoken, head, name.End) ? new Citation(head, name.End, "statement") : null;
    }

    private static Citation? SignedBetween(SpokenWords spoken, int head, int tail, int end)
    {
        var sides = false;
        for (var i = tail + 1; i < end && !sides; i++) sides = spoken.Words[i].Capital;
        var first = Modified(spoken, head);
        // "between the European Union and the Southern African countries"
        if (end < spoken.Words.Count && spoken.Words[end].Folded is "countries" or "states" or "nations" or "governments" && Gap.IsClose(spoken.Text, spoken.Words[end - 1], spoken.Words[end])) end++;
        return sides && IsSigned(spoken, first, end) ? new Citation(first, end, spoken.Words[head].Folded) : null;
    }

    /// <summary>"agreed to sign an MOU between A and B": what is not signed and has no name is no instrument yet.</summary>
    private static bool IsToBeSigned(SpokenWords spoken, int first)
    {
        const int Far = 6;
        var words = spoken.Words;
        for (var i = first - 1; i > 0 && i >= first - Far && Gap.Joins(spoken.Text, words[i], words[i + 1]); i--)
            if (words[i].Folded is "sign" or "conclude" or "finalize" or "finalise" or "negotiate") return IsFuture(words[i - 1].Folded);
        return false;
    }

    private static bool IsFuture(string before) => before is "to" or "will" or "would" or "shall" or "should" or "may" or "can" or "could" or "soon" or "and";

    /// <summary>Drops what begins a sentence, offices and dates before the name.</summary>
    public static int Trim(SpokenWords spoken, int head, int first)
    {
        var words = spoken.Words;
        while (first < head)
        {
            var word = words[first];
            var opens = first == 0 || !Gap.Joins(spoken.Text, words[first - 1], word);
            if (NameParts.Openings.Contains(word.Folded) || !word.Capital && !char.IsDigit(word.Folded[0])) first++;
            else if (opens && word.Folded.EndsWith("ing", StringComparison.Ordinal)) first++;
            else if (CitedDate.TryRead(spoken, first, out var date, out var count) && (date.Month > 0 || count == 1) && first + count <= head) first += count;
            else break;
        }
        return first;
    }

    private static int Tail(SpokenWords spoken, int head) =>
        head + 1 < spoken.Words.Count && InstrumentWords.Tails.TryMatch(spoken.Words, head + 1, out _, out var count) ? head + 1 + count : head + 1;

    private static bool IsFollowed(SpokenWords spoken, int at) =>
        at < spoken.Words.Count && Gap.IsClose(spoken.Text, spoken.Words[at - 1], spoken.Words[at])
        && spoken.Words[at].Capital && InstrumentWords.Followers.Contains(spoken.Words[at].Folded);

    /// <summary>The name goes on behind a loose kind ("Trade and Investment Framework Agreement").</summary>
    private static bool GoesOn(SpokenWords spoken, int at) =>
        at < spoken.Words.Count && spoken.Words[at].Capital && Gap.IsClose(spoken.Text, spoken.Words[at - 1], spoken.Words[at]);

    /// <summary>The kind ends the name of a listed body ("OECD/G20 Inclusive Framework").</summary>
    private static bool IsBody(SpokenWords spoken, int head)
    {
        const int Longest = 8;
        for (var i = Math.Max(0, head - Longest); i <= head; i++)
            if (OrganisationFinder.Listed.Longest(spoken.Text, spoken.Words, i) is { } name && name.End > head) return true;
        return false;
    }

    private static bool HasOwnName(IReadOnlyList<Word> words, int first, int head)
    {
        for (var i = first; i < head; i++)
            if (words[i].Capital && !InstrumentWords.Plain.Contains(words[i].Folded)) return true;
        return false;
    }

    private static bool BeginsBody(SpokenWords spoken, int at) =>
        spoken.Words[at].Folded == "the" && OrganisationFinder.Listed.Longest(spoken.Text, spoken.Words, at + 1) is not null;

    /// <summary>Behind "and" stands a whole name of its own, with its own kind.</summary>
    private static bool BeginsInstrument(SpokenWords spoken, int at)
    {
        var words = spoken.Words;
        if (words[at].Folded != "the") return false;
        for (var i = at + 1; i < words.Count && i < at + 8 && words[i].Capital && Gap.IsClose(spoken.Text, words[i - 1], words[i]); i++)
            if (InstrumentWords.ClearHeads.Contains(words[i].Folded) || InstrumentWords.LooseHeads.Contains(words[i].Folded)) return true;
        return false;
    }

    private static bool IsDomestic(SpokenWords spoken, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (InstrumentWords.Domestic.TryMatch(spoken.Words, i, out _, out var count) && i + count <= end && spoken.Words[i].Capital) return true;
        return false;
    }

    /// <summary>A loose kind is an instrument by a word between states in its name, two sides, or a verb of signing before it.</summary>
    private static bool IsMade(SpokenWords spoken, int first, int head, int behind, int end)
    {
        var words = spoken.Words;
        if (first > 0 && words[first - 1].Folded == "'s" && first > 1 && StateNames.Names(words, first - 2)) return false;
        var kind = words[head].Folded;
        var weak = kind is "plan" or "program" or "agenda" or "vision" or "programme" or "strategy" or "initiative" or "code" or "outlook";
        var pair = Enumerable.Range(first, behind - first).Any(i => InstrumentWords.Pairs.TryMatch(words, i, out _, out var n) && i + n <= behind && i + n > head);
        if (Enumerable.Range(first, behind - first).Any(i => InstrumentWords.SurePairs.TryMatch(words, i, out _, out var n) && i + n <= behind && i + n > head) && (end > behind || HasOwnName(words, first, head))) return true;
        // "the 2022 Roadmap on Cybersecurity Cooperation"
        if (kind == "roadmap" && end > behind && first == head) return true;
        if (kind == "plan" && end > first + 1 && Enumerable.Range(first, head - first).Any(i => IsOfManyStates(words, i))) return true;
        if (weak && !pair) return kind is "plan" or "programme" or "program" or "agenda" && Signs(spoken, first, IsSigning);
        if (end == behind && !Enumerable.Range(first, head - first).Any(i => words[i].Capital && !OrganisationFinder.Names(words[i], spoken.Text))) return false;
        if (behind > head + 1 && kind == "statement") return true;
        for (var i = first; i < end; i++)
        {
            if (InstrumentWords.Makers.Contains(words[i].Folded) && words[i].Capital && i < head) return true;
            if (NameParts.World.TryMatch(words, i, out _, out _) && i < head && words[i].Capital) return true;
            if (OrganisationFinder.Names(words[i], spoken.Text) && (i < head || kind == "statement")) return true;
            if (i + 1 < head && Gap.Between(spoken.Text, words[i], words[i + 1]).IndexOfAny("-–") >= 0 && StateNames.Names(words, i)) return true;
            // "Roadmap for a Renewed X-Y Partnership"
            if (i > head && i + 1 < end && words[i].Capital && words[i + 1].Capital && Gap.Between(spoken.Text, words[i], words[i + 1]).IndexOfAny("-–") >= 0 && StateNames.Names(words, i) && StateNames.Names(words, i + 1)) return true;
        }
        if (kind == "statement") return HasOwnName(words, first, head) || words[head + 1 < words.Count ? head + 1 : head].Folded == "of" && end > behind;
        return Signs(spoken, first, InstrumentWords.Signing.Contains) || (kind == "framework" && end > behind && HasOwnName(words, first, head));
    }

    /// <summary>"African", "Caribbean": of many states - not "European", "Indo-Pacific", which are one side's own.</summary>
    private static bool IsOfManyStates(IReadOnlyList<Word> words, int at) =>
        words[at].Capital && words[at].Folded is "african" or "arab" or "caribbean" or "global" or "international" or "islamic" or "asean" or "regional" or "nordic" or "multilateral";

    private static bool IsPlural(string kind) => kind.EndsWith('s') && kind is not ("accords" or "principles" or "consensus" or "guidelines");

    /// <summary>"$38 billion Memorandum of Understanding": an amount tells instruments apart too.</summary>
    private static int? Amount(SpokenWords spoken, int head)
    {
        var words = spoken.Words;
        if (head < 2 || words[head - 1].Folded is not ("billion" or "million" or "trillion")) return null;
        return char.IsDigit(words[head - 2].Folded[0]) ? head - 2 : null;
    }

    private static bool IsModifier(string word) =>
        word is "joint" or "bilateral" or "trilateral" or "free" or "trade" or "cooperation" or "intergovernmental" or "framework" or "partnership" or "peace" or "investment" or "economic" or "defence" or "defense" or "security" or "technical" or "cultural" or "draft";

    /// <summary>A verb of signing stands shortly before the title, or "were signed" behind it in the sentence.</summary>
    private static bool IsSigned(SpokenWords spoken, int first, int end)
    {
        if (Signs(spoken, first, IsSigning) || InForce(spoken, first) || SignedBeside(spoken, first)) return true;
        const int Far = 20;
        var words = spoken.Words;
        // "..., signed in Oslo on 3 May", "documents were signed: the programme on A; the memorandum on B"
        if (end < words.Count && words[end].Folded is "signed" or "initialled" or "initialed" && Gap.Joins(spoken.Text, words[end - 1], words[end])) return true;
        for (var i = first - 1; i > 0 && i >= first - 60 && Gap.Between(spoken.Text, words[i], words[i + 1]).IndexOf('.') < 0; i--)
            if (words[i].Folded is "signed" && words[i - 1].Folded is "were" or "was" && Gap.Between(spoken.Text, words[i], words[i + 1]).Contains(':')) return true;
        for (var i = end; i < words.Count && i < end + Far && Gap.Joins(spoken.Text, words[i - 1], words[i]); i++)
            if (words[i].Folded is "signed" or "initialled" or "initialed" && words[i - 1].Folded is "was" or "were" or "been" or "also") return true;
        return false;
    }

    /// <summary>"Under an agreement on X": what is acted under was made.</summary>
    private static bool InForce(SpokenWords spoken, int first) =>
        first > 1 && spoken.Words[first - 1].Folded is "a" or "an" or "the" && spoken.Words[first - 2].Folded is "under" && Gap.IsClose(spoken.Text, spoken.Words[first - 2], spoken.Words[first - 1]);

    /// <summary>"signed an agreement on X and a memorandum on Y": the second of two in one breath.</summary>
    private static bool SignedBeside(SpokenWords spoken, int first)
    {
        const int Far = 16;
        var words = spoken.Words;
        if (first < 3 || words[first - 1].Folded is not ("a" or "an") || words[first - 2].Folded is not ("and" or "with")) return false;
        for (var i = first - 3; i > 0 && i >= first - Far && Gap.IsClose(spoken.Text, words[i], words[i + 1]); i--)
            if (IsSigning(words[i].Folded)) return words[i].Folded is "signed" or "initialled" or "initialed" or "inked" && !(words[i + 1].Folded is "by");
        return false;
    }

    // Others are "endorsed" and "concluded" too, without a name.
    private static bool IsSigning(string word) => word.StartsWith("sign", StringComparison.Ordinal) && InstrumentWords.Signing.Contains(word) || word is "initialled" or "initialed" or "inked";

    private static bool Signs(SpokenWords spoken, int first, Func<string, bool> verb)
    {
        const int Far = 6;
        var words = spoken.Words;
        for (var i = first - 1; i >= 0 && i >= first - Far && Gap.IsClose(spoken.Text, words[i], words[i + 1]); i--)
            if (verb(words[i].Folded)) return !(words[i].Folded is "sign" && i > 0 && IsFuture(words[i - 1].Folded));
        return false;
    }
}
