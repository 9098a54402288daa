using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Storage.Tests.Queries;

public sealed class DecidingWordsTests
{
    [Theory]
    [InlineData("\"Joint  Declaration\"", Origin.FrontMatter, "Joint Declaration")]
    [InlineData("'Viet Nam''s visit'", Origin.FrontMatter, "Viet Nam's visit")]
    [InlineData("\"Joint  Declaration\"", Origin.Text, "\"Joint Declaration\"")]
    [InlineData("'the Parties'", Origin.Text, "'the Parties'")]
    [InlineData("\"C:\\new\"", Origin.Text, "\"C:\\new\"")]
    public void Quotation_marks_are_taken_off_values_of_front_matter_and_stay_in_words_of_the_text(string source, Origin origin, string words) =>
        Assert.Equal(words, Assert.Single(DecidingWords.Of([new Span(0, source.Length)], source, origin)).Words);
}
