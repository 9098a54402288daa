using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Countries;

/// <summary>A block or title as the finders of names read it: its words and the countries named in it.</summary>
internal sealed class NamedText
{
    private readonly Func<int, int, IReadOnlyList<Span>> _spans;

    private NamedText(string text, IReadOnlyList<Word> words, Origin origin, Block? block, Func<int, int, IReadOnlyList<Span>> spans)
    {
        Text = text;
        Words = words;
        Origin = origin;
        Block = block;
        _spans = spans;
        Countries = CountryNames.In(text, words);
        CountryAt = new CountryPlaces(words.Count, Countries);
    }

    public static NamedText Of(Block block, string source) =>
        new(block.Text.Value, block.Words, Origin.Text, block, (start, length) => block.Text.SpansOf(start, length, source));

    /// <summary>A value of the front matter, which knows only its own span.</summary>
    public static NamedText Of(string value, Span span) =>
        new(value, Parsing.Text.Words.Of(value), Origin.FrontMatter, null, (_, _) => [span]);

    public static NamedText Of(ReadingText text, string source) =>
        new(text.Value, Parsing.Text.Words.Of(text.Value), Origin.Text, null, (start, length) => text.SpansOf(start, length, source));

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    public IReadOnlyList<CountryMatch> Countries { get; }

    /// <summary>For each word the country whose name begins there, or null.</summary>
    public CountryPlaces CountryAt { get; }

    public Origin Origin { get; }

    /// <summary>The block read, or null for a title.</summary>
    public Block? Block { get; }

    /// <summary>The spans in the source behind the words from <paramref name="first"/> up to, not with, <paramref name="end"/>.</summary>
    public IReadOnlyList<Span> SpansOf(int first, int end) =>
        first >= end ? [] : _spans(Words[first].Start, Words[end - 1].End - Words[first].Start);

    /// <summary>What stands between a word and the next one.</summary>
    public ReadOnlySpan<char> GapAfter(int word) =>
        word + 1 < Words.Count ? Text.AsSpan(Words[word].End, Words[word + 1].Start - Words[word].End) : Text.AsSpan(Words[word].End);

    /// <summary>Whether the folded words stand at a place.</summary>
    public bool Reads(int at, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at + words.Length > Words.Count) return false;
        for (var i = 0; i < words.Length; i++)
            if (Words[at + i].Folded != words[i]) return false;
        return true;
    }

    public string Slice(int first, int end) => Text[Words[first].Start..Words[end - 1].End];
}
