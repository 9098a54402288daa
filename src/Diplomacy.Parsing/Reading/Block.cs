using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>One block of a document: a heading, a paragraph, an item; its reading copy and what surrounds it.</summary>
public sealed class Block(BlockKind kind, ReadingText text)
{
    private ReadingText _text = text;
    private IReadOnlyList<Word>? _words;
    private SpokenWords? _spoken;
    private IReadOnlyList<Sentence>? _sentences;

    public BlockKind Kind { get; set; } = kind;

    /// <summary>For what is left out of the reading: an English clause that says why; else null.</summary>
    public string? Because { get; set; }

    /// <summary>What the format said of the block.</summary>
    internal RawBlock Raw { get; init; } = new(text);

    /// <summary>The words without list marker, number or run-in label.</summary>
    public ReadingText Text
    {
        get => _text;
        set
        {
            _text = value;
            _words = null;
            _spoken = null;
            _sentences = null;
        }
    }

    /// <summary>The number or bullet as the source has it ("1.", "-"), or null.</summary>
    public ReadingText? Marker { get; set; }

    /// <summary>A run-in label at the head of a paragraph ("Tariffs:"), or null.</summary>
    public ReadingText? Label { get; set; }

    /// <summary>The index of the section (a <see cref="BlockKind.Heading"/>) that the block stands in, or null before the first.</summary>
    public int? Section { get; set; }

    /// <summary>The index of the block whose last words lead in to this item, or null.</summary>
    public int? LeadIn { get; set; }

    /// <summary>ISO 639-1 code of the language of the words.</summary>
    public string Language { get; set; } = "en";

    /// <summary>For a copy in a second language: the index of the block that it renders, where one was found.</summary>
    public int? Counterpart { get; set; }

    /// <summary>The block belongs to a copy of the text in a second language, which is kept and not coded.</summary>
    public bool SecondLanguage { get; set; }

    /// <summary>A further headline ("- The ministers toured the works"): short, and ended by no mark.</summary>
    internal bool IsSubheadline => Kind == BlockKind.Paragraph && Words.Count <= 20 && !Shape.IsClosed(Text.Value);

    /// <summary>The words of <see cref="Text"/>, computed once.</summary>
    public IReadOnlyList<Word> Words => _words ??= Diplomacy.Parsing.Text.Words.Of(Text.Value);

    /// <summary>The words without the abbreviations in brackets, computed once.</summary>
    internal SpokenWords Spoken => _spoken ??= SpokenWords.Of(Text.Value, Words);

    /// <summary>The sentences of <see cref="Text"/>, computed once.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences ??= SentenceSplitter.Split(Text.Value);
}
