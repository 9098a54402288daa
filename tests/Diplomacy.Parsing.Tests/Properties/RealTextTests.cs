using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Properties;

/// <summary>What holds of any source, on all the real ones.</summary>
public class RealTextTests
{
    [Fact]
    public void Spans_of_the_seeds_lie_within_their_sources() => Each(RealTexts.ParsedSeeds, Invariants.SpansLieWithin);

    [SharedFact]
    public void Spans_of_the_shared_texts_lie_within_their_sources() => Each(RealTexts.ParsedShared, Invariants.SpansLieWithin);

    [Fact]
    public void Words_of_the_seeds_are_verbatim() => Each(RealTexts.ParsedSeeds, Invariants.WordsAreVerbatim);

    [SharedFact]
    public void Words_of_the_shared_texts_are_verbatim() => Each(RealTexts.ParsedShared, Invariants.WordsAreVerbatim);

    [Fact]
    public void Codes_of_the_seeds_fit_together() => Each(RealTexts.ParsedSeeds, Invariants.CodesFitTogether);

    [SharedFact]
    public void Codes_of_the_shared_texts_fit_together() => Each(RealTexts.ParsedShared, Invariants.CodesFitTogether);

    [Fact]
    public void The_ledger_tiles_each_seed() => Each(RealTexts.ParsedSeeds, Invariants.LedgerTiles);

    [SharedFact]
    public void The_ledger_tiles_each_shared_text() => Each(RealTexts.ParsedShared, Invariants.LedgerTiles);

    [Fact]
    public void No_word_of_a_seed_is_unread() => Each(RealTexts.ParsedSeeds, a => Assert.Empty(Unread(a)));

    [SharedFact]
    public void No_word_of_a_shared_text_is_unread() => Each(RealTexts.ParsedShared, a => Assert.Empty(Unread(a)));

    // A pass that takes all for preamble or headings would show nowhere else.
    [SharedFact]
    public void Nearly_every_shared_text_in_English_has_statements() =>
        Assert.True(RealTexts.ParsedShared.Count(t => t.Agreement.Coded && t.Agreement.Commitments.Count == 0) * 50 < RealTexts.ParsedShared.Count);

    // All that fail, by name: a record of a whole declaration says nothing in a message.
    private static void Each(IReadOnlyList<(string Name, ParsedAgreement Agreement)> texts, Action<ParsedAgreement> holds)
    {
        Assert.NotEmpty(texts);
        var failed = texts.Select(t => (t.Name, Fault: Xunit.Record.Exception(() => holds(t.Agreement)))).Where(t => t.Fault is not null);
        Assert.True(!failed.Any(), string.Join('\n', failed.Select(t => $"{t.Name}: {t.Fault!.Message}")));
    }

    private static IEnumerable<string> Unread(ParsedAgreement agreement) =>
        agreement.Ledger.Where(e => e.Class == PassageClass.Unread).Select(e => e.Span.Slice(agreement.SourceText));
}
