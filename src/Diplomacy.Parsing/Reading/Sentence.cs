namespace Diplomacy.Parsing.Reading;

/// <summary>A sentence: start and length in the reading copy of its block.</summary>
public readonly record struct Sentence(int Start, int Length)
{
    public int End => Start + Length;
}
