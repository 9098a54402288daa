using System.Runtime.InteropServices;

namespace Diplomacy.Search.Index;

/// <summary>What is asked of each row found, in 16 bytes, so that a row is one look into memory.</summary>
/// <param name="Facets">See <see cref="FacetWord"/>.</param>
/// <param name="Agreement">Index of the row's agreement in the segment.</param>
/// <param name="Lengths">See <see cref="FieldLengths"/>: text, lead-in, organisations.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct RowRecord(ulong Facets, int Agreement, uint Lengths);
