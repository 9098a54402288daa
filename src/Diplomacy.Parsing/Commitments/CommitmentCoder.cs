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
        var areas = AreaClassifier.Classify(title, Contexts(names, statements, parties));
        Block? lead = null;
        var leading = ReadingText.Empty;
        IReadOnlyList<Span> leadingSpans = [];
        for (var i = 0; i < statements.Count; i++)
        {
            var (block, sentence, strength, leadIn) = statements[i];
            // The items of a lead-in share it, and its words.
            if (leadIn is not null && leadIn != lead)
            {
                (lead, leading) = (leadIn, LeadingSentence(leadIn));
                leadingSpans = leading.SpansOf(0, leading.Length, source);
            }
            var curated = statements[i].Curated;
            IReadOnlyList<AreaFinding> filed = curated?.Areas is { } given ? [.. given.Select(a => new AreaFinding(a, [], "set by a curator"))] : areas[i];
            var speakers = by.Of(block, sentence, leadIn);
            var text = block.Text.Part(sentence.Start, sentence.Length).Value;
            coded.Add(new ParsedCommitment(
                text,
                block.Text.SpansOf(sentence.Start, sentence.Length, source),
                numbers[i].Number,
                numbers[i].BySource,
                strength.Strength,
                // An item whose own verb does not decide has its rung from the lead-in.
                strength.Evidence.Count > 0 || leadIn is null ? [.. strength.Evidence.SelectMany(e => block.Text.SpansOf(e.Start, e.Length, source))] : leadingSpans,
                [.. filed.Select(a => new ParsedArea(a.Slug, [.. a.Evidence.SelectMany(e => block.Text.SpansOf(e.Start, e.Length, source))], a.Because))],
                curated?.By ?? speakers.Codes,
                block.Section,
                leadIn is null ? null : leading.Value,
                leadIn is null ? [] : leadingSpans,
                curated is null ? Origin.Text : Origin.Sidecar)
            {
                ByEvidence = curated?.By is null ? speakers.Spans(source) : [],
            });
        }
        return coded;
    }

    /// <summary>The statements of a document as they are filed.</summary>
    internal static IReadOnlyList<StatementContext> Contexts(NamedDocument names, IReadOnlyList<Statement> statements, IReadOnlyList<string> parties)
    {
        var headings = names.Document.Blocks.Where(b => b.Kind == BlockKind.Heading && !b.SecondLanguage).Select(b => b.Text.Value).ToList();
        var contexts = new List<StatementContext>(statements.Count);
        Block? lead = null;
        string? leading = null;
        foreach (var statement in statements)
        {
            var block = statement.Block;
            if (statement.LeadIn != lead) (lead, leading) = (statement.LeadIn, statement.LeadIn is null ? null : LeadingSentence(statement.LeadIn).Value);
            var heading = block.Section is { } section ? headings[section] : block.Label?.Value;
            contexts.Add(new(block.Text.Value, WordsOf(statement), heading, leading, block.Section, OtherStates(names.Of(block), statement, parties)));
        }
        return contexts;
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
