namespace Diplomacy.Search.Questions;

/// <summary>A word of the corpus, folded, and in how many rows it stands.</summary>
public readonly record struct WordCount(string Word, int Rows);

/// <summary>The words of a corpus, asked for.</summary>
/// <param name="Finds">Whether a question for this word, folded, finds anything (in any of its forms).</param>
/// <param name="Beginning">The words that begin so.</param>
public sealed record WordDictionary(Func<string, bool> Finds, Func<string, IEnumerable<WordCount>> Beginning);
