using Diplomacy.Search.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Questions;

public sealed class SplitAndResolveTests
{
    [Theory]
    [InlineData("country:az pipelines", "pipelines", "country=az")]
    [InlineData("Støre AND year:2007.. country:NO country:az", "Støre", "year=2007.. country=NO country=az")]
    [InlineData("person:\"Sergey Lavrov\"", "", "person=Sergey Lavrov")]
    [InlineData("(country:az) (oil gas)", "oil gas", "country=az")]
    [InlineData("oil -area:energy", "oil -area:energy", "")]
    [InlineData("oil OR country:az", "oil OR country:az", "")]
    [InlineData("country:az -gas", "-gas", "country=az")]
    [InlineData("in:title oil lang:ru", "in:title oil", "lang=ru")]
    // Two areas in the form are either; in a question they are both.
    [InlineData("area:energy area:trade oil", "area:energy area:trade oil", "")]
    [InlineData("", "", "")]
    public void Fields_beside_the_words_are_split_off(string asked, string rest, string fields)
    {
        var split = QuestionText.Split(QuestionText.Read(asked));
        Assert.Equal(rest, split.RestText);
        Assert.Equal(split.Rest, QuestionText.Read(split.RestText));
        Assert.Equal(fields, string.Join(' ', split.Fields.Select(f => $"{f.Field}={f.Value}")));
    }

    [Fact]
    public void What_is_left_is_read_again_from_its_text_and_with_the_fields_it_is_the_question() =>
        Prop.ForAll(Arb.From(Noise.Tree), tree =>
        {
            var split = QuestionText.Split(tree);
            Assert.Equal(split.Rest, QuestionText.Read(split.RestText));
            var fields = string.Join(' ', split.Fields.Select(f => $"{f.Field}:\"{f.Value}\""));
            var together = QuestionText.Read(split.Rest is AnyOf or InTitle ? $"({split.RestText}) {fields}" : $"{split.RestText} {fields}")!;
            Assert.Equal(Parts(tree).Order(), Parts(together).Order());

            static IEnumerable<string> Parts(Question question) => question is AllOf all
                ? all.With.Select(QuestionText.Print).Concat(all.Without.Select(w => "-" + QuestionText.Print(w)))
                : [QuestionText.Print(question)];
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Values_are_put_in_the_place_of_what_was_written() =>
        Assert.Equal(
            new AllOf([new AnyOf([new Has("country", ["AZ"]), new Has("year", ["2007", "2008"])])], [new InTitle(new Word("oil"))]),
            QuestionText.Resolve(QuestionText.Read("(country:az OR year:2007..2008) -(in:title oil)")!, Resolver));

    [Theory]
    [InlineData("oil country:xx", "“xx” is no country: AZ, NO.", 4, 10, "oil")]
    [InlineData("oil (country:nor OR gas)", "“nor” is no country: AZ, NO.", 5, 11, "oil (country:NO OR gas)")]
    [InlineData("country:xx", "“xx” is no country: AZ, NO.", 0, 10, "xx")]
    public void A_value_that_is_not_known_is_refused_with_its_place_and_an_offer(string asked, string said, int start, int length, string? nearest)
    {
        var refused = Assert.Throws<QuestionRefusedException>(() => QuestionText.Resolve(QuestionText.Read(asked)!, Resolver));
        Assert.Equal(said, refused.Message);
        Assert.Equal(new Place(start, length), refused.Place);
        Assert.Equal(nearest, refused.Nearest);
    }

    private static FieldAnswer Resolver(string field, string written) => (field, written) switch
    {
        ("year", _) => FieldAnswer.Of("2007", "2008"),
        ("country", "az" or "AZ") => FieldAnswer.Of("AZ"),
        ("country", "NO") => FieldAnswer.Of("NO"),
        _ => FieldAnswer.Refused($"“{written}” is no {field}: AZ, NO.", written == "nor" ? "NO" : null),
    };
}
