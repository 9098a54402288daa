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
        var numbers = StatementNumbers.Of(statements);
        var coded = new List<ParsedCommitment>(statements.Count);
        var contexts = Contexts(names, statements, parties);
        var areas = AreaClassifier.Classify(title, contexts);
        for (var i = 0; i < statements.Count; i++)
        {
            var (block, sentence, strength, leadIn) = statements[i];
            var leading = leadIn is null ? null : LeadingSentence(leadIn);
            var curated = statements[i].Curated;
            IReadOnlyList<AreaFinding> filed = curated?.Areas is { } given ? [.. given.Select(a => new AreaFinding(a, [], "set by a curator"))] : areas[i];
            var text = block.Text.Part(sentence.Start, sentence.Length).Value;
            coded.Add(new ParsedCommitment(
                text,
                block.Text.SpansOf(sentence.Start, sentence.Length, source),
                numbers[i].Number,
                numbers[i].BySource,
                strength.Strength,
                Evidence(strength, block, leadIn, source),
                [.. filed.Select(a => new ParsedArea(a.Slug, [.. a.Evidence.SelectMany(e => block.Text.SpansOf(e.Start, e.Length, source))], a.Because))],
                curated?.By ?? by.Of(block, sentence, leadIn),
                block.Section,
                leading?.Value,
                leading is null ? [] : leading.SpansOf(0, leading.Length, source),
                curated is null ? Origin.Text : Origin.Sidecar));
        }
        return coded;
    }

    /// <summary>The statements of a document as they are filed.</summary>
    internal static IReadOnlyList<StatementContext> Contexts(NamedDocument names, IReadOnlyList<Statement> statements, IReadOnlyList<string> parties)
    {
        var headings = names.Document.Blocks.Where(b => b.Kind == BlockKind.Heading && !b.SecondLanguage).Select(b => b.Text.Value).ToList();
        return [.. statements.Select(s => new StatementContext(
            s.Block.Text.Value,
            WordsOf(s),
            s.Block.Section is { } section ? headings[section] : s.Block.Label?.Value,
            s.LeadIn is null ? null : LeadingSentence(s.LeadIn).Value,
            s.Block.Section,
            OtherStates(names.Of(s.Block), s, parties)))];
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
