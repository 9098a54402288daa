using System.Net;
using System.Text.RegularExpressions;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Questions;

/// <summary>docs/search.md is true.</summary>
public sealed partial class DocumentedTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(FindRoot(), "docs", "search.md"));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match example in Example().Matches(Page)) examples.Add(example.Groups[1].Value, WebUtility.UrlDecode(example.Groups[2].Value));
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_can_be_read_and_its_link_asks_what_it_shows(string shown, string asked)
    {
        Assert.Equal(shown, asked);
        Assert.NotNull(QuestionText.Read(asked));
    }

    [Fact]
    public void Each_field_is_documented() =>
        Assert.All(Fields.Names.Append("in"), f => Assert.Contains($"[`{f}:", Page, StringComparison.Ordinal));

    [Fact]
    public void The_length_is_documented() => Assert.Contains($"most {QuestionText.Most} characters", Page.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Theory]
    [InlineData("oil gas OR wind", "(oil gas) OR wind")]
    [InlineData("oil -gas", "oil NOT gas")]
    public void What_is_said_to_be_the_same_is(string one, string other) => Assert.Equal(QuestionText.Read(one), QuestionText.Read(other));

    [GeneratedRegex(@"\[`([^`]+)`\]\(/search\?q=([^)]+)\)")]
    private static partial Regex Example();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Diplomacy.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
