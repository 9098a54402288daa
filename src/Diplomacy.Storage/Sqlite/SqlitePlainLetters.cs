using System.Text;

namespace Diplomacy.Storage.Sqlite;

/// <summary>Letters that Unicode does not decompose, which SQLite's tokenizer therefore leaves as they are, and the plain ones for them.</summary>
internal static class SqlitePlainLetters
{
    private const string Special = "øØłŁđĐıİəƏħĦŧŦ";
    private const string Plain = "oOlLdDiIeEhHtT";

    /// <summary>An SQL expression that puts plain letters for the special ones in <paramref name="column"/>.</summary>
    public static string Sql(string column) =>
        Special.Zip(Plain).Aggregate(column, (sql, pair) => $"replace({sql},'{pair.First}','{pair.Second}')");

    /// <summary>A word as the tokenizer writes it: lower case, no accents, plain letters.</summary>
    public static string Of(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            var at = Special.IndexOf(c);
            plain.Append(char.ToLowerInvariant(at < 0 ? c : Plain[at]));
        }
        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Words with plain letters for the special ones, otherwise as they are.</summary>
    public static string In(string words) => string.Concat(words.Select(c => Special.IndexOf(c) is var at and >= 0 ? Plain[at] : c));
}
