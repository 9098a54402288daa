using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Commitments;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Parties;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing.Learning;

/// <summary>Statements that a coded record files, found in the text that it codes.</summary>
internal static class AreaExamples
{
    /// <summary>As in evaluating: the least overlap of words of a coded statement and a found one.</summary>
    private const double Least = 0.8;

    /// <summary>The statements that both the record and the parser have, with the areas of the record.</summary>
    /// <exception cref="SourceRefusedException">The bytes are no text of a known format.</exception>
    public static IReadOnlyList<AreaExample> Of(CodedRecord record, string fileName, byte[] bytes)
    {
        var document = DocumentReader.Read(fileName, SourceDecoder.Decode(fileName, bytes));
        var (kind, evidence) = KindFinder.Find(document);
        var names = new NamedDocument(document);
        var report = evidence.Value == Record.Evidence.Report;
        List<string> parties = [.. PartyFinder.Find(names, Participants.Of(names, report), report).Select(p => p.Value)];
        var statements = StatementFinder.Find(document, kind.Value, evidence.Value);
        var contexts = CommitmentCoder.Contexts(names, statements, parties);
        List<SignedStatement> signed = [.. contexts.Select(SignedStatement.Of)];
        var around = Neighbourhood.Of(Titles.Find(document)?.Value, signed);
        List<string> found = [.. statements.Select(s => s.Block.Text.Part(s.Sentence.Start, s.Sentence.Length).Value)];
        return [.. Alignment.Pair([.. record.Commitments.Select(c => c.Text)], found, Least).Select(pair => new AreaExample(
            record.Id, AreaSigns.Of(signed[pair.Found], around[pair.Found]), [.. record.Commitments[pair.Coded].Areas.Select(Area.IndexOf)]))];
    }
}
