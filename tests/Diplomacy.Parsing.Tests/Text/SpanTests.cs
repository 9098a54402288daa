using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Text;

public class SpanTests
{
    [Fact]
    public void A_span_slices_the_verbatim_words() => Assert.Equal("ports", Span.Between(4, 9).Slice("new ports"));

    [Fact]
    public void A_span_beyond_the_source_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Span(4, 9).Slice("ports"));
}
