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
        for (var i = 0; i < statements.Count; i++)
        {
            var (block, sentence, strength, leadIn) = statements[i];
            if (block.Section != section) previous = [];
            section = block.Section;
            var heading = section is { } s ? headings[s] : block.Label?.Value;
            var leading = leadIn is null ? null : LeadingSentence(leadIn);
            var curated = statements[i].Curated;
            IReadOnlyList<AreaFinding> areas = curated?.Areas is { } given
                ? [.. given.Select(a => new AreaFinding(a, [], "set by a curator"))]
                : AreaClassifier.Classify(tallies[i], words[i], new StatementContext(heading, leading?.Value, title, previous, states[i]), theme);
            previous = [.. areas.Select(a => a.Slug)];
            var text = block.Text.Part(sentence.Start, sentence.Length).Value;
            coded.Add(new ParsedCommitment(
                text,
                block.Text.SpansOf(sentence.Start, sentence.Length, source),
                numbers[i].Number,
                numbers[i].BySource,
                strength.Strength,
                Evidence(strength, block, leadIn, source),
                [.. areas.Select(a => new ParsedArea(a.Slug, [.. a.Evidence.SelectMany(e => block.Text.SpansOf(e.Start, e.Length, source))], a.Because))],
                curated?.By ?? by.Of(block, sentence, leadIn),
                section,
                leading?.Value,
                leading is null ? [] : leading.SpansOf(0, leading.Length, source),
                curated is null ? Origin.Text : Origin.Sidecar));
        }
        return coded;
    }

    private static List<Word> WordsOf(Statement statement)
    {
        var (first, end) = StatementReader.WordsOf(statement.Block.Words, statement.Sentence);
        return [.. statement.Block.Words.Skip(first).Take(end - first)];
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

    // An item whose own verb does not decide has its rung from the lead-in.
    private static IReadOnlyList<Span> Evidence(StrengthReading strength, Block block, Block? leadIn, string source)
    {
        if (strength.Evidence.Count > 0 || leadIn is null) return [.. strength.Evidence.SelectMany(e => block.Text.SpansOf(e.Start, e.Length, source))];
        var words = LeadingSentence(leadIn);
        return words.SpansOf(0, words.Length, source);
    }
}
