using System.Text.Json;
using System.Text.Json.Serialization;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Diplomacy.Storage.Database;

/// <summary>The origins of an agreement's fields as one JSON object.</summary>
internal sealed class FieldsAsJson() : ValueConverter<Dictionary<string, FieldOrigin>, string>(
    fields => JsonSerializer.Serialize(fields, Compact.Json),
    text => Read(text))
{
    public static Dictionary<string, FieldOrigin> Read(string text) => JsonSerializer.Deserialize<Dictionary<string, FieldOrigin>>(text, Compact.Json)!;
}

/// <summary>Fields are replaced as a whole, never changed in place.</summary>
internal sealed class FieldsCompared() : ValueComparer<Dictionary<string, FieldOrigin>>(
    (a, b) => JsonSerializer.Serialize(a, Compact.Json) == JsonSerializer.Serialize(b, Compact.Json),
    fields => fields.Count,
    fields => fields);

/// <summary>Ledger entries as one JSON array of numbers: class, start and length in turn.</summary>
internal sealed class LedgerAsJson() : ValueConverter<IReadOnlyList<LedgerEntry>, string>(
    entries => Write(entries),
    text => Read(text))
{
    private static string Write(IReadOnlyList<LedgerEntry> entries) =>
        JsonSerializer.Serialize(entries.SelectMany(e => new[] { (int)e.Class, e.Span.Start, e.Span.Length }), Compact.Json);

    public static List<LedgerEntry> Read(string text) =>
        [.. JsonSerializer.Deserialize<int[]>(text, Compact.Json)!.Chunk(3).Select(e => new LedgerEntry((PassageClass)e[0], new Span(e[1], e[2])))];
}

/// <summary>A ledger is replaced as a whole, never changed in place.</summary>
internal sealed class LedgerCompared() : ValueComparer<IReadOnlyList<LedgerEntry>>(
    (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
    entries => entries.Count,
    entries => entries);

file static class Compact
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };
}
