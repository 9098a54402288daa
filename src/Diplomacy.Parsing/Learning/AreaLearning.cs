using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing.Learning;

/// <summary>Learns the weights of areas from coded records, and says how well they do on documents that they were not learned from.</summary>
public sealed class AreaLearning
{
    private readonly List<AreaExample> _examples = [];

    /// <summary>Documents and statements so far.</summary>
    public (int Documents, int Statements) Count => (_examples.Select(e => e.Document).Distinct().Count(), _examples.Count);

    /// <summary>Adds the statements of a coded record that are found in its text.</summary>
    /// <param name="fileName">Name of the text with extension, which says the format.</param>
    /// <exception cref="SourceRefusedException">The bytes are no text of a known format.</exception>
    public void Add(CodedRecord record, string fileName, byte[] bytes) => _examples.AddRange(AreaExamples.Of(record, fileName, bytes));

    /// <summary>The weights learned from all records, line by line as the vocabulary keeps them.</summary>
    public IEnumerable<string> Learn() => AreaWeightsFile.Write(AreaTraining.Learn(_examples));

    /// <summary>
    /// How the weights do on documents left out: all are divided into parts, and each is filed by weights learned from the others. As many
    /// parts as documents is leaving one out.
    /// </summary>
    /// <param name="of">Measures these documents alone.</param>
    /// <returns>F1 of the areas and the share of right main areas.</returns>
    public (double F1, double Main, int Statements) LeaveOut(int parts, Func<string, bool> of)
    {
        List<string> documents = [.. _examples.Select(e => e.Document).Distinct().Order(StringComparer.Ordinal)];
        var part = documents.Index().ToDictionary(d => d.Item, d => d.Index % parts);
        var (tally, main, count) = (new Tally(), 0, 0);
        foreach (var fold in Enumerable.Range(0, parts).Where(f => documents.Exists(d => part[d] == f && of(d))))
        {
            var model = AreaTraining.Learn([.. _examples.Where(e => part[e.Document] != fold)]);
            foreach (var example in _examples.Where(e => part[e.Document] == fold && of(e.Document)))
            {
                var found = AreaClassifier.Choose(model.Likelihoods(example.Signs));
                tally.Add(found.Count(example.Areas.Contains), example.Areas.Count, found.Count);
                main += found[0] == example.Areas[0] ? 1 : 0;
                count++;
            }
        }
        return (tally.F1, count == 0 ? 0 : (double)main / count, count);
    }
}
