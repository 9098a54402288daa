namespace Diplomacy.Search.Questions;

/// <summary>A word of the corpus, folded.</summary>
/// <param name="Rows">In how many rows and headings it stands; those of agreements gone count until their segment is merged.</param>
public readonly record struct WordCount(string Word, int Rows);

/// <summary>The words of a corpus, asked for.</summary>
/// <param name="Finds">Whether a question for this word, folded, finds anything (in any of its forms).</param>
/// <param name="Beginning">The words that begin so.</param>
public sealed record WordDictionary(Func<string, bool> Finds, Func<string, IEnumerable<WordCount>> Beginning);
