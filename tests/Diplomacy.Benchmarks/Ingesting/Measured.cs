namespace Diplomacy.Benchmarks.Ingesting;

/// <summary>What one ingestion took.</summary>
/// <param name="Bytes">Of the files.</param>
/// <param name="Rows">Of all tables.</param>
/// <param name="Reading">Seconds from files to rows.</param>
/// <param name="Indexing">Seconds from rows to an index that is kept in its file.</param>
/// <param name="Copying">Seconds that SQLite needs to insert the same rows into a database like it.</param>
/// <param name="Processor">Seconds of all processors for reading and indexing.</param>
/// <param name="PeakOfReading">The most bytes of memory that the process had at a time while it read.</param>
/// <param name="PeakOfIndexing">Likewise while it indexed.</param>
internal sealed record Measured(long Bytes, long Rows, double Reading, double Indexing, double Copying, double Processor, long PeakOfReading, long PeakOfIndexing);
