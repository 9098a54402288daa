using Diplomacy.Parsing.Areas;

namespace Diplomacy.Parsing.Tests.Areas;

public class ThesaurusTests
{
    public static TheoryData<string> Slugs => [.. Area.All.Select(a => a.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Each_area_has_a_vocabulary_of_its_own(string slug)
    {
        var vocabulary = Thesaurus.Of(Area.Find(slug)!);
        Assert.Equal(slug, vocabulary.Area);
        Assert.True(vocabulary.Phrases().Count() > 80, $"{slug} has {vocabulary.Phrases().Count()} terms.");
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_term_stands_twice_in_an_area(string slug)
    {
        var twice = Thesaurus.Of(Area.Find(slug)!).Phrases().GroupBy(p => Key(p.Phrase)).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void No_neutral_phrase_is_a_term()
    {
        var terms = Area.All.SelectMany(a => Thesaurus.Of(a).Phrases()).Select(p => Key(p.Phrase)).ToHashSet();
        Assert.All(Thesaurus.NeutralPhrases, p => Assert.DoesNotContain(Key(p), terms));
    }

    private static string Key(string phrase) => string.Join(' ', Thesaurus.Keyed(phrase).Select(w => w.Folded));
}
