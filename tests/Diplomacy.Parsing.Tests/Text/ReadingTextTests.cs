using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Text;

public class ReadingTextTests
{
    [Theory]
    [InlineData("  a \t\n b  ", "a b")]
    // Nobody sees a soft hyphen, a zero-width space or a byte-order mark.
    [InlineData("fish\u00ADeries\u200B and\uFEFF ports", "fisheries and ports")]
    [InlineData("no\u00A0break", "no break")]
    [InlineData(" \u200B ", "")]
    public void White_space_folds_and_what_nobody_sees_is_left_out(string source, string value) => Assert.Equal(value, Read(source).Value);

    [Fact]
    public void Every_unit_knows_its_place()
    {
        var text = Read("  ports \n and  roads");
        Assert.Equal([2, 3, 4, 5, 6, 7, 10], Enumerable.Range(0, 7).Select(text.OffsetOf));
    }

    [Fact]
    public void White_space_within_a_stretch_is_bridged()
    {
        const string source = "ports \n and   roads";
        Assert.Equal([new Span(0, source.Length)], Read(source).SpansOf(0, "ports and roads".Length, source));
    }

    [Fact]
    public void What_was_left_out_parts_two_spans_and_no_blank_hangs_on_them()
    {
        const string source = "ports **and** roads";
        var text = new ReadingText("ports and roads", [0, 1, 2, 3, 4, 5, 8, 9, 10, 13, 14, 15, 16, 17, 18]);
        Assert.Equal(["ports", "and", "roads"], text.SpansOf(0, text.Length, source).Select(s => s.Slice(source)));
    }

    [Fact]
    public void Joined_halves_are_parted_by_a_blank_that_has_no_place()
    {
        const string source = "**ports and**\n\n7\n\nroads";
        var joined = ReadingText.Join([Read(source, 2, 11), Read(source, 18, 23)]);
        Assert.Equal("ports and roads", joined.Value);
        Assert.Equal(["ports and", "roads"], joined.SpansOf(0, joined.Length, source).Select(s => s.Slice(source)));
    }

    // An entity is one character to the reader and many in the source.
    [Fact]
    public void An_entity_stands_whole_for_what_it_means()
    {
        const string source = "Togo&rsquo;s ports";
        var text = new ReadingText("Togo’s ports", [0, 1, 2, 3, 4, 11, 12, 13, 14, 15, 16, 17]);
        Assert.Equal(["Togo&rsquo;s ports"], text.SpansOf(0, text.Length, source).Select(s => s.Slice(source)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 1)]
    public void A_stretch_of_blanks_has_no_span(int start, int length) => Assert.Empty(Read("ports and").SpansOf(start, length, "ports and"));

    [Fact]
    public void A_part_loses_its_outer_blanks()
    {
        var part = Read("ports and roads").Part(5, 5);
        Assert.Equal("and", part.Value);
        Assert.Equal(6, part.OffsetOf(0));
    }

    [Fact]
    public void Joining_nothing_gives_nothing() => Assert.Equal(0, ReadingText.Join([ReadingText.Empty, ReadingText.Empty]).Length);

    [Fact]
    public void Units_without_places_are_refused() => Assert.Throws<ArgumentException>(() => new ReadingText("ab", [0]));

    private static ReadingText Read(string source) => Read(source, 0, source.Length);

    private static ReadingText Read(string source, int start, int end)
    {
        var builder = new ReadingTextBuilder();
        builder.Append(source, start, end);
        return builder.Build();
    }
}
