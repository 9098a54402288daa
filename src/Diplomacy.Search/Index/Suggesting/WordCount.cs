namespace Diplomacy.Search.Index;

/// <summary>A word of the corpus, folded.</summary>
/// <param name="Rows">In how many rows and headings it stands; those of agreements gone count until their segment is merged.</param>
public readonly record struct WordCount(string Word, int Rows);
