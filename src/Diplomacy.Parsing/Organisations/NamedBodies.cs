using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Organisations;

/// <summary>The bodies named so far in one document, and the abbreviations that it has introduced for them.</summary>
internal sealed class NamedBodies
{
    private sealed record Body(string Name, List<Span> Spans);

    private const int LongestPart = 10;

    /// <summary>A place that names a body.</summary>
    /// <param name="Start">First unit in the reading copy.</param>
    /// <param name="End">Just behind the last unit.</param>
    /// <param name="Word">First spoken word.</param>
    /// <param name="EndWord">Just behind the last spoken word.</param>
    private readonly record struct Named(string Key, string Name, int Start, int End, int Word, int EndWord);

    private readonly Dictionary<string, Body> _bodies = new(StringComparer.Ordinal);
    private readonly List<Body> _order = [];

    // Parts of names, two words and more, and the body that bore them first.
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    // An abbreviation that the text gives to something that is no body stands for null.
    private readonly Dictionary<string, string?> _abbreviations = new(StringComparer.Ordinal);

    public IReadOnlyList<ParsedOrganisation> All => [.. _order.Select(b => new ParsedOrganisation(b.Name, Origin.Text, b.Spans))];

    public void Read(Block block, string source)
    {
        var spoken = block.Spoken;
        var listed = OrganisationFinder.Listed.Find(spoken.Text, spoken.Words);
        var found = Meant(listed, spoken);
        if (block.Kind is not (BlockKind.Heading or BlockKind.StructuralHeading))
            found.AddRange(UnlistedOrganisations.Find(spoken, listed).Select(u => Place(spoken, Joined(spoken, u.Word, u.Word + u.Count), u.Word, u.Count)));
        Introduce(spoken, found);
        if (_abbreviations.Count > 0) found.RemoveAll(f => f.EndWord == f.Word + 1 && _abbreviations.TryGetValue(Letters(spoken, f.Word), out var meant) && meant != f.Key);
        AddAbbreviations(spoken, found);
        foreach (var place in found.OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            // A part of a longer name used before stands for that body ("the Coordination Platform").
            var key = _parts.GetValueOrDefault(place.Key, place.Key);
            if (!_bodies.TryGetValue(key, out var body))
            {
                KeepParts(spoken, place);
                _bodies[key] = body = new Body(place.Name, []);
                _order.Add(body);
            }
            var spans = block.Text.SpansOf(place.Start, place.End - place.Start, source);
            if (body.Spans.Count == 0 || spans[0].Start > body.Spans[^1].Start) body.Spans.AddRange(spans);
        }
    }

    private static Named Place(SpokenWords spoken, string key, int word, int count) =>
        new(key, spoken.NameOf(word, count), spoken.Words[word].Start, spoken.Words[word + count - 1].End, word, word + count);

    private void KeepParts(SpokenWords spoken, Named body)
    {
        for (var from = Math.Max(body.Word, body.EndWord - LongestPart); from < body.EndWord; from++)
            for (var to = from + 2; to <= body.EndWord; to++) _parts.TryAdd(Joined(spoken, from, to), body.Key);
    }

    private static string Joined(SpokenWords spoken, int from, int to) =>
        string.Join(' ', Enumerable.Range(from, to - from).Select(i => spoken.Words[i].Folded));

    /// <summary>The names of the vocabulary that are meant as such.</summary>
    private static List<Named> Meant(IReadOnlyList<NameFound> listed, SpokenWords spoken)
    {
        var found = new List<Named>();
        for (var i = 0; i < listed.Count; i++)
        {
            var name = listed[i];
            if (IsHeadOfLonger(listed, i, spoken) || IsPartOfLonger(listed, i, spoken)) continue;
            if (name.Thing.Alone && (name.Count == 1 ? StandsBesideCapital(spoken, name.Word) : IsOfOne(spoken, name))) continue;
            // What stands alone may be a part of a longer name used before.
            found.Add(Place(spoken, name.Thing.Alone && name.Count > 1 ? Joined(spoken, name.Word, name.End) : name.Thing.Name, name.Word, name.Count));
        }
        return found;
    }

    private static bool StandsBesideCapital(SpokenWords spoken, int at)
    {
        var words = spoken.Words;
        var behind = at + 1 < words.Count && words[at + 1].Capital && Gap.IsClose(spoken.Text, words[at], words[at + 1]);
        return behind || (at > 0 && words[at - 1].Capital && words[at - 1].Folded != "the" && Gap.IsClose(spoken.Text, words[at - 1], words[at]));
    }

    /// <summary>"National Security Council", "the Security Council of Norway", "the President's Security Council": one state's.</summary>
    private static bool IsOfOne(SpokenWords spoken, NameFound name)
    {
        var words = spoken.Words;
        if (name.Word > 0 && (words[name.Word - 1].Capital && words[name.Word - 1].Folded != "the" || words[name.Word - 1].Folded is "'s" or "national") && Gap.IsClose(spoken.Text, words[name.Word - 1], words[name.Word])) return true;
        if (name.End >= words.Count || words[name.End].Folded is not "of") return false;
        return !(name.End + 2 < words.Count && words[name.End + 1].Folded is "the" && words[name.End + 2].Folded is "united" or "un");
    }

    /// <summary>"Commonwealth" in "Commonwealth of Independent States" is no Commonwealth: what follows with "of" belongs to it.</summary>
    private static bool IsHeadOfLonger(IReadOnlyList<NameFound> listed, int at, SpokenWords spoken)
    {
        var name = listed[at];
        if (name.End >= spoken.Words.Count || spoken.Words[name.End].Folded is not ("of" or "for")) return false;
        if (name.Count == 1 && !IsAcronym(Letters(spoken, name.Word))) return true;
        for (var i = at - 1; i >= 0 && listed[i].Word == name.Word; i--)
            if (listed[i].Count > name.Count) return true;
        return false;
    }

    /// <summary>
    /// The longer name of the same body stands around it, or its words end a longer name to which they belong
    /// ("Hydrogen Breakthrough Agenda" is not the Breakthrough Agenda).
    /// </summary>
    private static bool IsPartOfLonger(IReadOnlyList<NameFound> listed, int at, SpokenWords spoken)
    {
        var name = listed[at];
        for (var i = at - 1; i >= 0; i--)
        {
            if (name.Word - listed[i].Word > 12) return false;
            if (listed[i].End < name.End || listed[i].Count == name.Count) continue;
            if (listed[i].Thing == name.Thing) return true;
            if (listed[i].End == name.End && listed[i].Word < name.Word && spoken.Words[name.Word - 1].Capital) return true;
        }
        return false;
    }

    private void Introduce(SpokenWords spoken, List<Named> found)
    {
        if (spoken.Abbreviations.Count == 0) return;
        var byEnd = found.ToLookup(f => f.EndWord);
        foreach (var abbreviation in spoken.Abbreviations)
        {
            if (_abbreviations.ContainsKey(abbreviation.Letters)) continue;
            var named = Enumerable.Range(abbreviation.Behind, LongestPart).SelectMany(end => byEnd[end]).Where(f => f.Start < abbreviation.Start).ToList();
            if (named.Count > 0)
            {
                _abbreviations[abbreviation.Letters] = named.MaxBy(f => f.End - f.Start).Key;
                continue;
            }
            var initials = Initials(spoken, abbreviation);
            // "Australia-United Kingdom-United States (AUKUS)": a body that has no name but its letters.
            if (OrganisationFinder.Listed.Named(abbreviation.Letters) is { } known && ((known.Name == abbreviation.Letters && known.Name.Length > 3) || !initials))
                found.Add(new Named(known.Name, abbreviation.Letters, abbreviation.Start, abbreviation.Start + abbreviation.Letters.Length, abbreviation.Behind, abbreviation.Behind));
            else if (initials)
                _abbreviations[abbreviation.Letters] = null;
        }
    }

    /// <summary>The words before the bracket have the abbreviation's letters: it abbreviates them and nothing else.</summary>
    private static bool Initials(SpokenWords spoken, Abbreviation abbreviation)
    {
        var letters = abbreviation.Letters.Where(char.IsUpper).ToArray();
        var at = abbreviation.Behind - 1;
        for (var k = letters.Length - 1; k >= 0; at--)
        {
            if (at < 0 || at < abbreviation.Behind - 2 * letters.Length) return false;
            if (char.ToUpperInvariant(spoken.Words[at].Folded[0]) == letters[k]) k--;
        }
        return true;
    }

    private void AddAbbreviations(SpokenWords spoken, List<Named> found)
    {
        if (_abbreviations.Count == 0) return;
        for (var i = 0; i < spoken.Words.Count; i++)
        {
            if (!spoken.Words[i].Capital) continue;
            if (_abbreviations.TryGetValue(Letters(spoken, i), out var key) && key is not null) found.Add(Place(spoken, key, i, 1));
        }
    }

    private static string Letters(SpokenWords spoken, int word) => spoken.Text.Substring(spoken.Words[word].Start, spoken.Words[word].Length);

    private static bool IsAcronym(string word) => word.Count(char.IsUpper) > 1 || word.Any(char.IsDigit);
}
