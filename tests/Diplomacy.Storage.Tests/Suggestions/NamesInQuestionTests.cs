using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Suggestions;

namespace Diplomacy.Storage.Tests.Suggestions;

/// <summary>Names among the words of questions. The corpus is an index of one agreement, which names what is asked for.</summary>
public class NamesInQuestionTests
{
    private static readonly FilterTerms Terms = new()
    {
        Parties = FilterTerms.OfVocabularies.Parties,
        Named = new HashSet<string>(["VU"]),
        Areas = FilterTerms.OfVocabularies.Areas,
        Organisations = FilterTerms.ByValue([new("world-health-organization", "World Health Organization"), new("united-nations", "United Nations"), new("united-nations-security-council", "United Nations Security Council")]),
        People = FilterTerms.ByValue([new("ilham-aliyev", "Ilham Aliyev"), new("condoleezza-rice", "Condoleezza Rice"), new("john-rice", "John Rice"), new("jordan-lee", "Jordan Lee")]),
        Cited = FilterTerms.ByValue([new("un-charter", "UN Charter")]),
        Languages = FilterTerms.ByValue([]),
    };

    private static readonly SearchIndex Index = SearchIndex.Build(
        [new IndexedAgreement
        {
            Id = 1,
            SortKey = "one",
            Parties = [new("AZ", ["Azerbaijan"]), new("US", ["United States"]), new("JO", ["Jordan"]), new("GN", ["Guinea"]), new("GQ", ["Equatorial Guinea"]), new("KR", ["South Korea"]), new("NATO", ["NATO"])],
            Kind = "joint-statement",
            Evidence = "text",
            Languages = ["en"],
            People = [.. Terms.People.Keys],
            Organisations = [.. Terms.Organisations.Keys],
            Cites = ["un-charter"],
            Rows = [new IndexedRow { Id = 1, IsStatement = true, Text = "They cooperate.", Areas = ["energy", "peace-and-security"], Strength = "firm" }],
        }],
        IndexedRows.Vocabulary);

    private static readonly CorpusNames Names = CorpusNames.Of(Terms, Index);

    [Theory]
    // The longest name counts, not one within it.
    [InlineData("equatorial guinea", "Equatorial Guinea", "")]
    [InlineData("UN Security Council energy", "United Nations Security Council, Energy", "")]
    [InlineData("equatorial energy guinea", "Energy, Guinea", "equatorial")]
    // An acronym that is a word counts in capitals alone; what is left over and little asks for nothing.
    [InlineData("who in the azerbaijan", "Azerbaijan", "")]
    [InlineData("WHO azerbaijan", "World Health Organization, Azerbaijan", "")]
    [InlineData("us energy", "Energy", "")]
    [InlineData("US energy", "United States, Energy", "")]
    // Other spellings, other words, the people of a country, parts of the name of an area.
    [InlineData("Ilham Aliev", "Ilham Aliyev", "")]
    [InlineData("Charter of the United Nations", "UN Charter", "")]
    [InlineData("azerbaijani gas", "Azerbaijan", "gas")]
    [InlineData("territorial integrity", "Peace and security", "")]
    // A part of a person's name: alone, or with a capital; that of a country comes first.
    [InlineData("aliyev", "Ilham Aliyev", "")]
    [InlineData("Aliyev gas", "Ilham Aliyev", "gas")]
    [InlineData("aliyev gas", "", "aliyev gas")]
    [InlineData("rice", "Condoleezza Rice, John Rice", "")]
    [InlineData("jordan", "Jordan", "")]
    // What is left out, begun or chosen from names nothing.
    [InlineData("gas -azerbaijan", "", "gas -azerbaijan")]
    [InlineData("azerbaij*", "", "azerbaij*")]
    [InlineData("azerbaijan OR jordan", "", "azerbaijan OR jordan")]
    [InlineData("azerbaijan -gas", "Azerbaijan", "-gas")]
    // The name of a country that the corpus does not have is not that of one within it; one that is only spoken of has a page.
    [InlineData("North Korea", "", "North Korea")]
    [InlineData("north korean missiles", "", "north korean missiles")]
    [InlineData("korean missiles", "South Korea", "missiles")]
    [InlineData("Papua New Guinea energy", "Energy", "Papua New Guinea")]
    [InlineData("vanuatu energy", "Vanuatu, Energy", "")]
    // Of a sentence the words that ask are not asked for.
    [InlineData("what did Azerbaijan promise on semiconductors", "Azerbaijan", "semiconductors")]
    [InlineData("Which statements did jordan make about oil and gas", "Jordan", "oil gas")]
    [InlineData("what is new missiles", "", "what is new missiles")]
    // What the corpus does not have has no page.
    [InlineData("norway", "", "norway")]
    public void Names_are_told_from_other_words(string asked, string names, string rest)
    {
        var found = NamesInQuestion.Of(QuestionText.Read(asked)!, Names);
        Assert.Equal((names, rest), (string.Join(", ", found.Names.Select(n => n.Label)), QuestionText.Print(found.Rest)));
    }

    [Theory]
    [InlineData("what did Azerbaijan promise on semiconductors", "Azerbaijan")]
    [InlineData("what did Azerbaijan promise to Jordan", "Azerbaijan")]
    [InlineData("what has been promised by Jordan to Azerbaijan", "Jordan")]
    [InlineData("what do we know about Jordan", "")]
    [InlineData("Azerbaijan promise", "")]
    public void Who_is_asked_to_have_promised_is_told_from_who_is_only_named(string asked, string makers) =>
        Assert.Equal(makers, string.Join(", ", NamesInQuestion.Of(QuestionText.Read(asked)!, Names).Makers.Select(n => n.Label)));

    [Fact]
    public void A_party_that_is_an_organisation_is_no_country() =>
        Assert.Equal(("organisation", "country"), (Assert.Single(Names.Called("nato")).Noun, Assert.Single(Names.Called("jordan"), n => n.Kind == NameKind.Country).Noun));

    [Theory]
    [InlineData("azer", "Azerbaijan")]
    [InlineData("gui", "Guinea, Equatorial Guinea")]
    // By other names too: the United Nations Charter, the Security Council of the United Nations.
    [InlineData("united", "United States, United Nations, United Nations Security Council, UN Charter")]
    [InlineData("secur", "United Nations Security Council, Peace and security")]
    [InlineData("zzz", "")]
    public void Names_are_found_by_the_beginnings_of_their_words_those_that_begin_so_first(string typed, string names) =>
        Assert.Equal(names, string.Join(", ", Names.BeginningWith(CorpusNames.WordsOf(typed), null, 10).Select(n => n.Label)));

    [Theory]
    [InlineData("oil pipel", "oil ", "pipel", null)]
    [InlineData("oil ", "oil ", "", null)]
    [InlineData("-(country:a", "-(", "a", "country")]
    [InlineData("person:\"ilham al", "", "ilham al", "person")]
    [InlineData("\"rule of la", "", "\"rule of la", null)]
    [InlineData("\"rule of law\" co", "\"rule of law\" ", "co", null)]
    [InlineData("topic:x", "", "topic:x", null)]
    public void What_goes_on_is_told_from_what_stands_before_it(string typed, string before, string last, string? field)
    {
        var read = TypedQuestion.Of(typed);
        Assert.Equal((before, last, field), (read.Before, read.Last, read.Field));
    }
}
