using System.Globalization;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Web.Wording;

/// <summary>The few turns of phrase that pages share.</summary>
public static class Phrases
{
    /// <summary>"1 statement", "1,204 statements".</summary>
    public static string Count(int count, string one, string? many = null) =>
        $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number where there is little room: "1,204", "12k", "1.2m".</summary>
    public static string Short(int count) => count switch
    {
        < 10_000 => Number(count),
        < 1_000_000 => $"{Number(count / 1000)}k",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count / 1_000_000.0:0.#}m"),
    };

    /// <summary>"23 statements, 17 commit".</summary>
    public static string Statements(int count, int committing) =>
        count == 0 ? "no statements" : $"{Count(count, "statement")}, {Committing(count, committing)}";

    /// <summary>Behind a count of statements, how many of them commit: "9 commit", "one commits", "none commits"; of one statement "which commits", "which does not commit".</summary>
    public static string Committing(int count, int committing) => (count, committing) switch
    {
        (1, 1) => "which commits",
        (1, 0) => "which does not commit",
        (_, 0) => "none commits",
        (_, 1) => "one commits",
        _ => $"{Number(committing)} commit",
    };

    /// <summary>"not coded: language (Russian and French)".</summary>
    public static string NotCoded(IReadOnlyList<string> languages) => $"not coded: language ({List([.. languages.Select(LanguageNames.Of)])})";

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> things) => things.Count switch
    {
        0 => "",
        1 => things[0],
        _ => $"{string.Join(", ", things.Take(things.Count - 1))} and {things[^1]}",
    };

    /// <summary>Things whose names may have an "and" of their own: "a", "a, and b and c", "a; b and c; and d".</summary>
    public static string ListOfLists(IReadOnlyList<string> things) => things.Count switch
    {
        _ when !things.Any(t => t.Contains(" and ", StringComparison.Ordinal)) => List(things),
        <= 1 => List(things),
        2 => $"{things[0]}, and {things[1]}",
        _ => $"{string.Join("; ", things.Take(things.Count - 1))}; and {things[^1]}",
    };

    /// <summary>"Azerbaijan – Norway"; of more than four the first three and how many others.</summary>
    public static string Parties(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "Parties unknown",
        <= 3 => string.Join(" – ", names),
        4 => List(names),
        _ => $"{names[0]}, {names[1]}, {names[2]} and {names.Count - 3} others",
    };

    /// <summary>"joint declaration".</summary>
    public static string Kind(AgreementKind kind) => kind switch
    {
        AgreementKind.JointDeclaration => "joint declaration",
        AgreementKind.JointStatement => "joint statement",
        AgreementKind.JointCommunique => "joint communiqué",
        AgreementKind.PressRelease => "press release",
        AgreementKind.NewsReport => "news report",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>"Azerbaijan – Norway, joint declaration, December 2007".</summary>
    public static string Agreement(IReadOnlyList<string> parties, AgreementKind kind, string? date) =>
        $"{Parties(parties)}, {Kind(kind)}, {DateWords.Of(date)}";

    /// <summary>"2007 to 2025", "2007", "" where nothing is dated.</summary>
    public static string Years(int? first, int? last) => first is null ? "" : first == last ? $"{first}" : $"{first} to {last}";
}
