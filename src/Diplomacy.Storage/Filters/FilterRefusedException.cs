namespace Diplomacy.Storage.Filters;

/// <summary>A query that cannot be answered; the message is a sentence for the person who asked (a 400).</summary>
public sealed class FilterRefusedException(string message) : Exception(message);
