namespace Diplomacy.Parsing.Sources;

/// <summary>A file that cannot be read; the message is a sentence for the person who put it there.</summary>
public sealed class SourceRefusedException(string message) : Exception(message);
