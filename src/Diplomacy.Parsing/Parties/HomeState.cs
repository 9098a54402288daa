using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Places;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Parties;

/// <summary>
/// Finds the state or organisation from whose side a text is told: the one on whose web site or letterhead it was published, the one of the news
/// agency, or the one from whose city a report was sent.
/// </summary>
internal static class HomeState
{
    private const int MostHeadLines = 8;
    private const int LongestHeadLine = 14;
    private const int MostLastLines = 6;

    /// <summary>The state or organisation that published the text, by its web site or letterhead, or null.</summary>
    public static Found<string>? Publisher(NamedDocument names)
    {
        if (names.Document.FrontMatter?.SourceUrl is { } url && Site.PublisherOf(url.Value) is { } country) return new Found<string>(country.Code, Origin.FrontMatter, [url.Span]);
        return Letterhead(names) ?? Imprint(names);
    }

    /// <summary>The code of the party from whose side the text is told, or null.</summary>
    /// <param name="parties">Codes of the parties.</param>
    public static string? Of(NamedDocument names, IReadOnlyCollection<string> parties, bool report)
    {
        if (Publisher(names) is { } publisher) return publisher.Value;
        var code = NewsAgency(names)?.Value ?? (report ? City(names, parties) : null);
        return code is not null && parties.Contains(code) ? code : null;
    }

    /// <summary>"REPUBLIC OF CAMEROON", "Ministry of Foreign Affairs - Sri Lanka" above the text.</summary>
    private static Found<string>? Letterhead(NamedDocument names)
    {
        var lines = names.Document.Blocks.Take(MostHeadLines).TakeWhile(b => b.Kind is BlockKind.Furniture or BlockKind.Dateline);
        foreach (var block in lines.Where(b => !b.SecondLanguage && b.Words.Count is > 0 and <= LongestHeadLine))
        {
            var line = NamedText.Of(block, names.Document.SourceText);
            if (line.Countries.Select(c => c.Country).Distinct().Count() != 1) continue;
            var match = line.Countries[0];
            // "THE FIJIAN GOVERNMENT"
            if (match.Form != CountryForm.Name && (match.NextWord != line.Words.Count - 1 || line.Words[match.NextWord].Folded is not ("government" or "presidency" or "embassy"))) continue;
            var ministry = line.Words.Any(w => w.Folded is "ministry" or "government" or "department" or "presidency" or "office" or "chancellery" or "secretariat" or "cabinet");
            if (ministry || (match.Word == 0 && match.Count > 1)) return new Found<string>(match.Country.Code, Origin.Text, line.SpansOf(match.Word, match.NextWord));
        }
        return null;
    }

    /// <summary>"MINISTRY OF FOREIGN AFFAIRS" over "SINGAPORE", "Ministry of Foreign Affairs of Sri Lanka" as one of the last lines.</summary>
    private static Found<string>? Imprint(NamedDocument names)
    {
        var lines = names.Document.Blocks.TakeLast(MostLastLines).Where(b => !b.SecondLanguage && b.Kind is not (BlockKind.Signature or BlockKind.Closing) && b.Words.Count is > 0 and <= LongestHeadLine).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = NamedText.Of(lines[i], names.Document.SourceText);
            if (Shape.IsSentenceEnd(line.Text) || line.Countries is not [{ Form: CountryForm.Name } match]) continue;
            var alone = match.Word == 0 && match.NextWord == line.Words.Count && i > 0 && IsOffice(lines[i - 1].Words[0].Folded);
            if (alone || (IsOffice(line.Words[0].Folded) && match.NextWord == line.Words.Count)) return new Found<string>(match.Country.Code, Origin.Text, line.SpansOf(match.Word, match.NextWord));
        }
        return null;
    }

    private static bool IsOffice(string word) => word is "ministry" or "government" or "department" or "presidency" or "chancellery";

    /// <summary>The state of the news agency that tells, or null.</summary>
    public static Found<string>? NewsAgency(NamedDocument names)
    {
        foreach (var text in names.Body.Take(3))
            for (var i = 0; i < text.Words.Count; i++)
                if (SubjectWords.NewsAgencyAt(text.Words, i) is { } code) return new Found<string>(code, text.Origin, text.SpansOf(i, i + 1));
        return null;
    }

    /// <summary>The party in whose city a dateline stands.</summary>
    private static string? City(NamedDocument names, IReadOnlyCollection<string> parties)
    {
        foreach (var text in names.Body.Where(t => t.Block!.Kind == BlockKind.Dateline))
        {
            for (var i = 0; i < text.Words.Count; i++)
                if (Cities.TryMatch(text.Words, i, out var countries, out _) && countries.Distinct().Where(parties.Contains).ToList() is [var code]) return code;
        }
        return null;
    }
}
