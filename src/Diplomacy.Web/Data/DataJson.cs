using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Data;

/// <summary>Data as JSON: names in snake case, values of enumerations in kebab case, words as they are, unknown values null.</summary>
public static class DataJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        // Served as application/json, never within HTML, so that words in any script need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>A record as the answer to a request.</summary>
    public static JsonResult Answer(object value) => new(value, Options) { ContentType = "application/json; charset=utf-8" };
}

/// <summary>One page of a list: how many there are in all, which page (from 1), and what stands on it.</summary>
public sealed record ListData<T>(int Total, int Page, IReadOnlyList<T> Items);
