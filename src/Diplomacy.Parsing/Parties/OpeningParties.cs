using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Parties;

/// <summary>
/// Parties that the opening names: "We, the leaders of A, B, and C", "The members of the Initiative - A, B, C", and where
/// fewer than two are known "A and B affirm ...", "between A and B".
/// </summary>
internal static class OpeningParties
{
    private const int MostSentences = 4;

    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "leaders", "governments", "presidents", "members", "representatives", "ministers", "countries", "states", "heads", "advisors", "participants", "government",
    };

    /// <param name="known">How many parties are known without the opening.</param>
    /// <param name="enumerationsOnly">Read nothing but lists of three and more.</param>
    public static IReadOnlyList<(NamedText Text, CountryMatch Match)> Find(NamedDocument names, int known, bool enumerationsOnly)
    {
        var sentences = names.Body.Where(t => t.Block!.Kind is not (BlockKind.Signature or BlockKind.Dateline or BlockKind.Heading or BlockKind.Closing))
            .SelectMany(NamedSentence.Of).Take(MostSentences).ToList();
        foreach (var sentence in sentences)
        {
            var listed = Enumeration(sentence);
            if (listed.Count >= 3 || (listed.Count == 2 && known < 2 && !enumerationsOnly)) return [.. listed.Select(m => (sentence.Text, m))];
        }
        if (known >= 2 || enumerationsOnly) return [];
        // "The Ministry of X of A and the Ministry of Y of B (the Participants);"
        foreach (var sentence in sentences.Where(s => s.Text.Block!.Kind == BlockKind.Preamble).Take(1))
            if (CountryList.Institutions(sentence.Text, sentence.First) is { Count: >= 2 } institutions) return [.. institutions.Select(m => (sentence.Text, m))];
        foreach (var sentence in sentences)
        {
            var visit = Visit(sentence);
            if (visit.Count > 0) return [.. visit.Select(m => (sentence.Text, m))];
        }
        foreach (var sentence in sentences)
        {
            var subject = Subject(sentence);
            if (subject.Count >= 2) return [.. subject.Select(m => (sentence.Text, m))];
        }
        foreach (var sentence in sentences)
        {
            var between = Between(sentence);
            if (between.Count >= 2) return [.. between.Select(m => (sentence.Text, m))];
        }
        return [];
    }

    /// <summary>The list behind "We - the governments of", "Those countries are".</summary>
    private static IReadOnlyList<CountryMatch> Enumeration(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        for (var i = sentence.First; i + 2 < sentence.End && i < sentence.First + 24; i++)
        {
            // "during the Summit of the leaders of A and B" speaks of another meeting.
            if (!Bodies.Contains(words[i].Folded) || (i > sentence.First + 1 && words[i - 1].Folded is "the" && words[i - 2].Folded is "of")) continue;
            var at = i + 1;
            if (words[at].Folded is "of" or "from" or "are") at++;
            else if (sentence.Text.CountryAt[at] is null || !sentence.Text.GapAfter(i).ContainsAny('—', '–', ':')) continue;
            var list = Named(CountryList.Read(sentence.Text, at).Countries);
            if (list.Count >= 2) return list;
            // "The Ministers of Foreign Affairs of A, B and C"
            if (words[i].Folded is "ministers" && words[at - 1].Folded is "of" && Named(CountryList.Behind(sentence.Text, at)) is { Count: > 2 } behind) return behind;
        }
        // "The members of the Initiative (X) - A, B, C, ..."
        for (var i = sentence.First + 1; i < Math.Min(sentence.End, sentence.First + 17); i++)
        {
            if (sentence.Text.CountryAt[i] is not { } match) continue;
            if (!sentence.Text.GapAfter(match.Word - 1).ContainsAny('—', '–', ':')) continue;
            var list = Named(CountryList.Read(sentence.Text, match.Word).Countries);
            if (list.Count >= 3) return list;
        }
        return [];
    }

    /// <summary>A list at the head of a sentence, behind an introduction that a comma closes.</summary>
    private static IReadOnlyList<CountryMatch> Subject(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + 30); i++)
        {
            if (i > sentence.First && !sentence.Text.GapAfter(i - 1).Contains(',')) continue;
            var (list, end) = CountryList.Read(sentence.Text, i);
            if (Named(list).Count >= 2 && end < sentence.End && !words[end].Capital && words[end].Folded is not ("'s" or "on" or "in" or "of")) return list;
        }
        return [];
    }

    /// <summary>
    /// The countries of "At the invitation of the President of A, the President of B paid a visit to A": that of the visit, and the other one that
    /// stands before it where there is no third.
    /// </summary>
    private static IReadOnlyList<CountryMatch> Visit(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        var paid = sentence.Find(w => w is "paid" or "pays" or "made" or "makes" or "undertook" or "undertakes" or "conducted" or "visited" or "visits");
        for (var i = paid; i >= 0 && i + 2 < sentence.End && i < paid + 12; i++)
        {
            var place = words[i].Folded is "visited" or "visits" ? i + 1 : words[i].Folded is "visit" && words[i + 1].Folded is "to" ? i + 2 : -1;
            if (place < 0) continue;
            if (words[place].Folded is "the") place++;
            if (place >= sentence.End || sentence.Text.CountryAt[place] is not { Form: CountryForm.Name } visited) continue;
            var others = sentence.Text.Countries.Where(c => c.Word >= sentence.First && c.Word < paid && c.Country != visited.Country).DistinctBy(c => c.Country).ToList();
            return others.Count == 1 ? [others[0], visited] : [visited];
        }
        return [];
    }

    private static IReadOnlyList<CountryMatch> Between(NamedSentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Text.Words[i].Folded is not "between") continue;
            var list = Named(CountryList.Behind(sentence.Text, i + 1));
            if (list.Count >= 2) return list;
        }
        return [];
    }

    private static IReadOnlyList<CountryMatch> Named(IReadOnlyList<CountryMatch> list) =>
        list.All(m => m.Form == CountryForm.Name) ? list : [];
}
