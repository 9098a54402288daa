using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Diplomacy.Tests;
using Diplomacy.Web.Tests.Pages;

namespace Diplomacy.Web.Tests.Docs;

/// <summary>Each question of docs/cookbook.md is asked of a running site, and has the answer that stands there.</summary>
[Collection(nameof(Web.Tests.Site))]
public sealed partial class CookbookTests(Site site)
{
    private const string Seeds = "In the five seeds";

    private static readonly IReadOnlyList<Recipe> Recipes = Read(File.ReadAllText(Path.Combine(Repository.Docs, "cookbook.md")));

    public static TheoryData<string> OfSeeds => [.. Recipes.Where(r => r.Corpus == Seeds).Select(r => r.Question)];

    [Fact]
    public void There_are_twenty_questions_and_the_seeds_alone_answer_ten()
    {
        Assert.Equal(20, Recipes.Count);
        Assert.Equal(10, Recipes.Count(r => r.Corpus == Seeds));
        Assert.Equal(Enumerable.Range(1, 20), Recipes.Select(r => int.Parse(r.Question.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(Recipes, r => Assert.NotEmpty(r.Answers));
        Assert.Equal(20, Recipes.Select(r => r.Address).Distinct().Count());
        foreach (var way in new[] { "/search?", "/compare?", "/countries/", "/references/", "/people/", ".csv?", ".json" })
            Assert.Contains(Recipes, r => r.All.Any(a => a.Contains(way, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(OfSeeds))]
    public Task The_seeds_answer(string question) => AskAsync(site, Recipes.Single(r => r.Question == question));

    [SharedFact]
    public async Task A_corpus_of_hundreds_of_statements_and_readouts_answers_the_rest()
    {
        await using var more = new Of(Path.Combine(SharedFolder.Root, "corpus-more"));
        await ((IAsyncLifetime)more).InitializeAsync();
        var documents = await more.TotalAsync("/declarations");
        Assert.All(Recipes.Where(r => r.Corpus != Seeds), r => Assert.Contains($" {documents} ", r.Corpus, StringComparison.Ordinal));
        foreach (var recipe in Recipes.Where(r => r.Corpus != Seeds)) await AskAsync(more, recipe);
    }

    private static async Task AskAsync(Site site, Recipe recipe)
    {
        foreach (var address in recipe.All) await site.GetAsync(address);
        var body = await site.GetAsync(recipe.Address);
        var isPage = !body.StartsWith('{');
        var words = Folded(isPage ? new HtmlParser().ParseDocument(body).QuerySelector("main")!.TextContent : body);
        Assert.All(recipe.Answers, answer => Assert.True(words.Contains(Folded(answer), StringComparison.Ordinal), $"{recipe.Question}\n“{answer}” is not on {recipe.Address}."));
    }

    private static List<Recipe> Read(string markdown)
    {
        var recipes = new List<Recipe>();
        foreach (var part in markdown.Split("\n## ").Skip(1))
        {
            var corpus = part.Split('\n')[0];
            foreach (var entry in part.Split("\n### ").Skip(1))
            {
                var address = Link().Match(entry).Groups[1].Value;
                var answer = entry.Split("\nAnswer:")[1].Split("\n\n")[0];
                recipes.Add(new(
                    corpus, entry.Split('\n')[0], address, [.. Quoted().Matches(answer).Select(m => m.Groups[1].Value)],
                    [address, .. Code().Matches(entry).Select(m => m.Groups[1].Value).Where(a => !a.Contains('"', StringComparison.Ordinal)).Distinct().Where(a => a != address)]));
            }
        }
        return recipes;
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\]\((/[^)]*)\)")]
    private static partial Regex Link();

    // Quotation marks may stand within others.
    [GeneratedRegex("“((?:[^“”]|“[^”]*”)*)”")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:http://localhost:5080|`)(/[^\"` )]*)[\"`]")]
    private static partial Regex Code();

    /// <param name="Answers">Words that stand on its page.</param>
    /// <param name="All">Every address of the entry, also those in code.</param>
    private sealed record Recipe(string Corpus, string Question, string Address, IReadOnlyList<string> Answers, IReadOnlyList<string> All);

    private sealed class Of(string folder) : Site
    {
        protected override string Corpus => folder;
    }
}
