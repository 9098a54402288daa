using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Ingestion;

/// <summary>What was read of a file.</summary>
/// <param name="Received">Null where the file could not be read.</param>
/// <param name="Parsed">Null where what the file holds is stored already, or could not be read.</param>
/// <param name="Refusal">The reason why it could not be read, or null.</param>
internal sealed record FileRead(CorpusFile File, ReceivedFile? Received, ParsedAgreement? Parsed, string? Refusal);
