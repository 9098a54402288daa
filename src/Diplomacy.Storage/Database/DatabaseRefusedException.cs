namespace Diplomacy.Storage.Database;

/// <summary>A database that cannot be used; the message is a sentence for the person who runs the program.</summary>
public sealed class DatabaseRefusedException(string message, Exception? inner = null) : Exception(message, inner);
