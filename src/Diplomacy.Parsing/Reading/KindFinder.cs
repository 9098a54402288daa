using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>What a document is, and whether it is the instrument itself or tells about one.</summary>
internal static class KindFinder
{
    private const int LongestTitle = 300;
    private const int DeepestTitle = 8;

    public static (Found<AgreementKind> Kind, Found<Evidence> Evidence) Find(Document document)
    {
        var title = TitleOf(document);
        if (title is var (words, origin, at) && Kinds.NamedIn(words) is { } named && !Kinds.IsHeadline(words))
        {
            return Told(IsRelease(words, named.Word, named.Count) ? AgreementKind.PressRelease : named.Values[0], origin, at(words[named.Word].Start, words[named.Word + named.Count - 1].End - words[named.Word].Start));
        }
        if (SelfNamed(document) is { } itself) return itself;
        return Reported(document, title?.Words ?? []);
    }

    /// <summary>"Joint press release following the meeting", "Media Statement: A and B conclude talks": a press office's own words for what it tells.</summary>
    private static bool IsRelease(IReadOnlyList<Word> words, int named, int count)
    {
        var last = named + count - 1;
        if (words[last].Folded is "release") return words[last - 1].Folded is "press";
        return count == 1 && words[last].Folded is "statement" && last == 1 && words[0].Folded is "media";
    }

    /// <summary>The same of a text in a language that is not coded, by its title alone.</summary>
    public static (Found<AgreementKind> Kind, Found<Evidence> Evidence) FindAbroad(Document document)
    {
        if (document.FrontMatter?.Title is { } given)
        {
            var named = Kinds.NamedAbroad(given.Value) ?? (Kinds.NamedIn(Words.Of(given.Value)) is { } english ? english.Values[0] : null);
            if (named is { } kind) return Told(kind, Origin.FrontMatter, [given.Span]);
        }
        foreach (var block in document.Body.Where(b => b.Text.Length is > 0 and <= LongestTitle && !Shape.IsClosed(b.Text.Value)).Take(DeepestTitle))
            if (Kinds.NamedAbroad(block.Text.Value) is { } kind) return Told(kind, Origin.Text, block.Text.SpansOf(0, block.Text.Length, document.SourceText));
        return (new(AgreementKind.PressRelease, Origin.Text, []), new(Evidence.Report, Origin.Text, []));
    }

    private static (Found<AgreementKind>, Found<Evidence>) Told(AgreementKind kind, Origin origin, IReadOnlyList<Span> spans)
    {
        var evidence = kind is AgreementKind.PressRelease or AgreementKind.NewsReport ? Evidence.Report : Evidence.Text;
        return (new(kind, origin, spans), new(evidence, origin, spans));
    }

    private static (IReadOnlyList<Word> Words, Origin Origin, Func<int, int, IReadOnlyList<Span>> At)? TitleOf(Document document)
    {
        if (document.FrontMatter?.Title is { } title)
            return (Words.Of(Parted(title.Value)), Origin.FrontMatter, (_, _) => [title.Span]);
        var blocks = document.Blocks.Where(b => b.Kind == BlockKind.Title).Select(b => b.Text).ToList();
        if (blocks.Count == 0) return null;
        var joined = ReadingText.Join(blocks);
        return (Words.Of(joined.Value), Origin.Text, (start, length) => joined.SpansOf(start, length, document.SourceText));
    }

    /// <summary>"Joint Leaders' StatementBuilding an Alliance": a line break that the page lost parts two words.</summary>
    private static string Parted(string title)
    {
        var parted = new System.Text.StringBuilder(title.Length);
        for (var i = 0; i < title.Length; i++)
        {
            const int least = 4;
            var lost = i >= least && char.IsUpper(title[i]) && i + 2 < title.Length && char.IsLower(title[i + 1]) && char.IsLower(title[i + 2])
                && title.AsSpan(i - least, least).IndexOfAnyExceptInRange('a', 'z') < 0;
            if (lost) parted.Append(' ');
            parted.Append(title[i]);
        }
        return parted.ToString();
    }

    /// <summary>A text without a telling title that has recitals and a lead-in, or closes as instruments do, is one.</summary>
    private static (Found<AgreementKind>, Found<Evidence>)? SelfNamed(Document document)
    {
        var closing = document.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Closing);
        var preamble = document.Blocks.Count(b => b.Kind == BlockKind.Preamble) > 1;
        if (closing is null && !preamble) return null;
        var body = document.Blocks.Where(b => b.Kind is BlockKind.Preamble or BlockKind.Closing or BlockKind.Paragraph && !b.SecondLanguage);
        foreach (var block in body)
        {
            // "This Memorandum ...", "the present Joint Declaration"
            for (var i = 0; i + 1 < block.Words.Count; i++)
            {
                if (block.Words[i].Folded is not ("this" or "present") || !Kinds.Phrases.TryMatch(block.Words, i + 1, out var kinds, out var count)) continue;
                var spans = block.Text.SpansOf(block.Words[i].Start, block.Words[i + count].End - block.Words[i].Start, document.SourceText);
                return (new(kinds[0], Origin.Text, spans), new(Evidence.Text, Origin.Text, spans));
            }
        }
        return null;
    }

    private static (Found<AgreementKind>, Found<Evidence>) Reported(Document document, IReadOnlyList<Word> title)
    {
        if (IsNumbered(title) || Issuers.Release(document) is { Count: > 0 }) return Of(AgreementKind.PressRelease, IsNumbered(title) ? [] : Issuers.Release(document));
        if (Issuers.NewsAgency(document) is { Count: > 0 } agency) return Of(AgreementKind.NewsReport, agency);
        if (Issuers.PressOffice(document) is { Count: > 0 } office) return Of(AgreementKind.PressRelease, office);
        return Issuers.Reporting(document) is { Count: > 0 } reporting ? Of(AgreementKind.NewsReport, reporting) : Of(AgreementKind.PressRelease, []);
    }

    private static (Found<AgreementKind>, Found<Evidence>) Of(AgreementKind kind, IReadOnlyList<Span> spans) => (new(kind, Origin.Text, spans), new(Evidence.Report, Origin.Text, spans));

    // "No:332/17, ..." - ministries number their releases.
    private static bool IsNumbered(IReadOnlyList<Word> title) => title is [{ Folded: "no" or "nr" }, { } number, ..] && char.IsAsciiDigit(number.Folded[0]);
}
