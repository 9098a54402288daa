using System.Text.Json;

namespace Diplomacy.Storage.Filters;

/// <summary>The names of coded values in data and addresses: <c>JointDeclaration</c> is <c>joint-declaration</c>.</summary>
public static class CodeNames
{
    /// <summary>The value in kebab case.</summary>
    public static string Code<T>(this T value) where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The value as words of a sentence: <c>joint declaration</c>.</summary>
    public static string InWords<T>(this T value) where T : struct, Enum => value.Code().Replace('-', ' ');

    /// <summary>All values of a vocabulary, in kebab case, in its order.</summary>
    public static IReadOnlyList<string> Codes<T>() where T : struct, Enum => Names<T>.InOrder;

    /// <summary>The value of a name in kebab case, in any letter case.</summary>
    public static bool TryParse<T>(string code, out T value) where T : struct, Enum => Names<T>.ByCode.TryGetValue(code, out value);

    private static class Names<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly Dictionary<string, T> ByCode = ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.OrdinalIgnoreCase);

        public static readonly string[] InOrder = [.. ByValue.Values];
    }
}
