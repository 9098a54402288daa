using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Areas;

public class AreaAccuracyTests
{
    [Fact]
    public void Statements_of_many_regions_are_filed_as_a_coder_files_them()
    {
        var (hit, coded, found, main, all) = (0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Areas", "statements.txt")).Where(l => l[0] != '#'))
        {
            var (areas, text) = (line.Split(" | ")[0].Split(' '), line.Split(" | ")[1]);
            var slugs = AreaClassifier.Classify(null, [new StatementContext(text, Words.Of(text))])[0].Select(f => f.Slug).ToList();
            hit += slugs.Intersect(areas).Count();
            coded += areas.Length;
            found += slugs.Count;
            main += slugs[0] == areas[0] ? 1 : 0;
            all++;
        }
        Assert.True(all > 90);
        Assert.True(2.0 * hit / (coded + found) >= 0.9, $"F1 {2.0 * hit / (coded + found):0.000}");
        Assert.True((double)main / all >= 0.92, $"main area {(double)main / all:0.000}");
    }
}
