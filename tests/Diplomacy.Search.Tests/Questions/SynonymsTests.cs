using Diplomacy.Search.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Questions;

public sealed class SynonymsTests
{
    [Theory]
    [InlineData("WMD", "WMD OR \"weapons of mass destruction\"")]
    [InlineData("\"weapon of mass destruction\"", "\"weapon of mass destruction\" OR wmd")]
    // Side by side, without quotation marks.
    [InlineData("weapons of mass destruction", "(weapons of mass destruction) OR wmd")]
    [InlineData("ban weapons of mass destruction now", "ban ((weapons of mass destruction) OR wmd) now")]
    [InlineData("idp -idps", "(idp OR \"internally displaced persons\" OR \"internally displaced people\") -(idps OR \"internally displaced persons\" OR \"internally displaced people\")")]
    [InlineData("in:title EITI", "in:title (EITI OR \"extractive industries transparency initiative\")")]
    [InlineData("oil OR lng", "oil OR lng OR \"liquefied natural gas\"")]
    // Spellings.
    [InlineData("Aliev", "Aliev OR aliyev OR eliyev OR алиев OR алиева OR елиев OR елиева")]
    [InlineData("Stoere", "Stoere OR store")]
    [InlineData("Støre", "Støre")]
    [InlineData("Türkiye", "Türkiye OR turkey")]
    [InlineData("mobilising", "mobilising OR mobilize")]
    // A hyphen more or less.
    [InlineData("multi-ethnic", "multi-ethnic OR multiethnic")]
    [InlineData("\"multi-ethnic\" 10-12 a-b-c", "\"multi-ethnic\" 10-12 a-b-c")]
    [InlineData("co-operation", "co-operation OR cooperation")]
    // What is also another word is answered, and never added.
    [InlineData("renewables", "renewables OR \"renewable energy\" OR \"renewable energy sources\"")]
    [InlineData("renewal", "renewal")]
    [InlineData("\"renewable energy\"", "\"renewable energy\" OR \"renewable energy sources\"")]
    [InlineData("WHO", "WHO OR \"world health organization\" OR \"world health organisation\"")]
    [InlineData("who", "who")]
    [InlineData("U.S.", "U.S. OR usa OR \"united states\" OR \"united states of america\"")]
    [InlineData("us", "us")]
    // Quoted single words, beginnings and fields stay.
    [InlineData("\"WMD\" wmd* country:us", "\"WMD\" wmd* country:us")]
    public void A_question_finds_what_has_another_name(string asked, string expanded) =>
        Assert.Equal(expanded, Shown(Synonyms.Usual.Expand(QuestionText.Read(asked)!)));

    [Fact]
    public void There_are_many_names() => Assert.True(Synonyms.Usual.Count > 1000, $"{Synonyms.Usual.Count}");

    [Theory]
    [InlineData("A1 = B1\nB1 = C1")]
    [InlineData("Alone")]
    [InlineData("A = !")]
    public void A_list_that_makes_no_sense_is_refused(string lines) => Assert.Throws<FormatException>(() => new Synonyms(lines.Split('\n')));

    [Fact]
    public void What_was_asked_stays_among_what_is_looked_for() =>
        Prop.ForAll(Arb.From(Noise.Tree), tree => Assert.True(Covers(Synonyms.Usual.Expand(tree), tree))).Check(Config.QuickThrowOnFailure);

    private static bool Covers(Question expanded, Question asked) => expanded.Equals(asked) || (expanded, asked) switch
    {
        (AllOf e, AllOf a) => e.Without.Count == a.Without.Count && e.Without.Zip(a.Without).All(p => Covers(p.First, p.Second))
            && a.With.All(w => e.With.Any(x => Covers(x, w))),
        (AnyOf e, AnyOf a) => a.Choices.All(c => e.Choices.Any(x => Covers(x, c))),
        (AnyOf e, _) => e.Choices.Any(c => Covers(c, asked)) || (asked is Word && e.Choices.OfType<AllOf>().Any(all => all.With.Contains(asked))),
        _ => false,
    };

    /// <summary>As a question, but with parentheses around words that are asked for together.</summary>
    private static string Shown(Question question) => question switch
    {
        AnyOf any => string.Join(" OR ", any.Choices.Select(c => c is AllOf ? $"({Shown(c)})" : Shown(c))),
        AllOf all => string.Join(' ', all.With.Select(Inner).Concat(all.Without.Select(w => $"-{Inner(w)}"))),
        InTitle title => $"in:title {Inner(title.Asked)}",
        _ => QuestionText.Print(question),
    };

    private static string Inner(Question question) => question is AnyOf or AllOf ? $"({Shown(question)})" : Shown(question);
}
