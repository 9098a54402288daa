using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Parties;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Commitments;

/// <summary>Gives each statement its areas, parties and number.</summary>
internal static class CommitmentCoder
{
    public static IReadOnlyList<ParsedCommitment> Code(NamedDocument names, IReadOnlyList<Statement> statements, string? title, IReadOnlyList<string> parties, ByFinder by)
    {
        var document = names.Document;
        var source = document.SourceText;
        var headings = document.Blocks.Where(b => b.Kind == BlockKind.Heading && !b.SecondLanguage).Select(b => b.Text.Value).ToList();
        var numbers = StatementNumbers.Of(statements);
        var coded = new List<ParsedCommitment>(statements.Count);
        List<IReadOnlyList<Word>> words = [.. statements.Select(WordsOf)];
        List<List<(int Start, int Length)>> states = [.. statements.Select(s => OtherStates(names.Of(s.Block), s, parties))];
        List<AreaTally> tallies = [.. statements.Select((s, i) => AreaClassifier.Tally(s.Block.Text.Value, words[i], states[i]))];
        var theme = AreaClassifier.ThemeOf(title, tallies);
        IReadOnlyList<string> previous = [];
        int? section = null;
        Block? lead = null;
        var leading = ReadingText.Empty;
        IReadOnlyList<Span> leadingSpans = [];
        for (var i = 0; i < statements.Count; i++)
        {
            var (block, sentence, strength, leadIn) = statements[i];
            if (block.Section != section) previous = [];
            section = block.Section;
            var heading = section is { } s ? headings[s] : block.Label?.Value;
            // The items of a lead-in share it, and its words.
            if (leadIn is not null && leadIn != lead)
            {
                (lead, leading) = (leadIn, LeadingSentence(leadIn));
                leadingSpans = leading.SpansOf(0, leading.Length, source);
            }
            var curated = statements[i].Curated;
            IReadOnlyList<AreaFinding> areas = curated?.Areas is { } given
                ? [.. given.Select(a => new AreaFinding(a, [], "set by a curator"))]
                : AreaClassifier.Classify(tallies[i], words[i], new StatementContext(heading, leadIn is null ? null : leading.Value, title, previous, states[i]), theme);
            previous = [.. areas.Select(a => a.Slug)];
            var text = block.Text.Part(sentence.Start, sentence.Length).Value;
            coded.Add(new ParsedCommitment(
                text,
                block.Text.SpansOf(sentence.Start, sentence.Length, source),
                numbers[i].Number,
                numbers[i].BySource,
                strength.Strength,
                // An item whose own verb does not decide has its rung from the lead-in.
                strength.Evidence.Count > 0 || leadIn is null ? [.. strength.Evidence.SelectMany(e => block.Text.SpansOf(e.Start, e.Length, source))] : leadingSpans,
                [.. areas.Select(a => new ParsedArea(a.Slug, [.. a.Evidence.SelectMany(e => block.Text.SpansOf(e.Start, e.Length, source))], a.Because))],
                curated?.By ?? by.Of(block, sentence, leadIn),
                section,
                leadIn is null ? null : leading.Value,
                leadIn is null ? [] : leadingSpans,
                curated is null ? Origin.Text : Origin.Sidecar));
        }
        return coded;
    }

    private static Word[] WordsOf(Statement statement)
    {
        var all = statement.Block.Words;
        var (first, end) = StatementReader.WordsOf(all, statement.Sentence);
        var words = new Word[end - first];
        for (var i = 0; i < words.Length; i++) words[i] = all[first + i];
        return words;
    }

    /// <summary>Where a statement names states that are no parties.</summary>
    private static List<(int Start, int Length)> OtherStates(NamedText text, Statement statement, IReadOnlyList<string> parties)
    {
        var (first, end) = StatementReader.WordsOf(statement.Block.Words, statement.Sentence);
        var states = new List<(int, int)>();
        for (var i = FirstFrom(text.Countries, first); i < text.Countries.Count && text.Countries[i].Word < end; i++)
        {
            var match = text.Countries[i];
            if (match.Country.Kind == CountryKind.Organisation || parties.Contains(match.Country.Code)) continue;
            var start = text.Words[match.Word].Start;
            states.Add((start, text.Words[match.NextWord - 1].End - start));
        }
        return states;
    }

    private static int FirstFrom(IReadOnlyList<CountryMatch> matches, int word)
    {
        int low = 0, high = matches.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Word < word) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The sentence that the items complete: a lead-in's last.</summary>
    private static ReadingText LeadingSentence(Block leadIn) => leadIn.Text.Part(leadIn.Sentences[^1].Start, leadIn.Sentences[^1].Length);
}
