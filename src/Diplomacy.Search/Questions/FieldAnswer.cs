namespace Diplomacy.Search.Questions;

/// <summary>Says what a field's value, as written, is in the index.</summary>
public delegate FieldAnswer FieldResolver(string field, string written);

/// <summary>The values of the index that were meant by what was written, or why there are none.</summary>
public sealed record FieldAnswer
{
    private FieldAnswer()
    {
    }

    /// <summary>Rows with any of them are meant.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>A sentence in plain English that names the known values; null where there is no refusal.</summary>
    public string? Refusal { get; private init; }

    /// <summary>A value that could be written instead.</summary>
    public string? Instead { get; private init; }

    /// <summary>The field knows what was written: rows with any of these values of the index are meant.</summary>
    public static FieldAnswer Of(params IReadOnlyList<string> values) => new() { Values = values };

    /// <summary>The field does not know what was written.</summary>
    /// <param name="sentence">Why, in plain English, with the known values.</param>
    /// <param name="instead">A value that it knows and that was probably meant.</param>
    public static FieldAnswer Refused(string sentence, string? instead = null) => new() { Refusal = sentence, Instead = instead };
}
