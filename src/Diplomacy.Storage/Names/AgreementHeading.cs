using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Names;

/// <summary>What a document without a title of its own is called.</summary>
public static class AgreementHeading
{
    private const int MostNamed = 4;

    /// <summary>"Joint declaration of Azerbaijan and Norway, December 2007"; a report is one "on" the parties.</summary>
    public static string Of(AgreementKind kind, Evidence evidence, IReadOnlyList<string> parties, string? date)
    {
        var words = kind.InWords();
        var heading = char.ToUpperInvariant(words[0]) + words[1..];
        var names = parties.Select(code => Country.Find(code)?.Name ?? code).ToList();
        if (names.Count > 0) heading += $" {(evidence == Evidence.Text ? "of" : "on")} {List(names)}";
        return string.IsNullOrEmpty(date) ? heading : $"{heading}, {EdtfDate.InWords(date)}";
    }

    private static string List(List<string> names) =>
        names.Count > MostNamed ? $"{names.Count} parties"
        : names.Count == 1 ? names[0]
        : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
