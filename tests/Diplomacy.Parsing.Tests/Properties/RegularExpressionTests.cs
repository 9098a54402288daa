using System.Text.RegularExpressions;

namespace Diplomacy.Parsing.Tests.Properties;

/// <summary>A regular expression that tries again and again can take for ever on a text made for it; one without backtracking cannot.</summary>
public partial class RegularExpressionTests
{
    [Fact]
    public void No_regular_expression_of_the_sources_backtracks()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(SharedFolder.Repository, "src"), "*.*", SearchOption.AllDirectories)
            .Where(p => Path.GetExtension(p) is ".cs" or ".cshtml" && !p.Split(Path.DirectorySeparatorChar).Any(f => f is "obj" or "bin")).ToList();
        Assert.True(sources.Count > 100, "The sources were not found.");
        Assert.Empty(sources.SelectMany(p => Backtracking(File.ReadAllText(p)).Select(use => $"{Path.GetFileName(p)}: {use}")));
    }

    [Theory]
    [InlineData("new Regex(pattern, RegexOptions.NonBacktracking)", 0)]
    [InlineData("[GeneratedRegex(\"a\", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]", 0)]
    [InlineData("new Regex(\"(a+)+$\")", 1)]
    [InlineData("Regex.Replace(text, \"a;b\", \"c\"); Regex.IsMatch(text, \"a\", RegexOptions.NonBacktracking);", 1)]
    [InlineData("[GeneratedRegex(\"a\")]", 1)]
    [InlineData("private static readonly Regex Words = new(\"a\");", 1)]
    public void A_use_that_may_backtrack_is_seen(string code, int uses) => Assert.Equal(uses, Backtracking(code).Count());

    // From a use to the end of its statement or attribute the option must be named.
    private static IEnumerable<string> Backtracking(string code) =>
        Uses().Matches(code).Select(m => m.Value).Where(use => !use.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal));

    [GeneratedRegex("""(?:new Regex\(|Regex \w+ = new\(|\bRegex\.(?:Replace|IsMatch|Match|Matches|Split|Count|EnumerateMatches|EnumerateSplits)\(|GeneratedRegex\()(?:"[^"]*"|[^;"\]])*""", RegexOptions.NonBacktracking)]
    private static partial Regex Uses();
}
