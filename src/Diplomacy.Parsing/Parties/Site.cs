using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Parties;

/// <summary>Whose web site a text was published on.</summary>
internal static class Site
{
    private sealed class Lists
    {
        public required string[] GovernmentLabels { get; init; }

        public required Dictionary<string, string> Sites { get; init; }
    }

    private static readonly Lists Data = VocabularyFile.Read<Lists>("sites.yaml");

    /// <summary>The state or organisation that publishes at an address, or null where the host does not say.</summary>
    public static Country? PublisherOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        var labels = uri.Host.ToLowerInvariant().Split('.');
        for (var i = 0; i < labels.Length; i++)
            if (Data.Sites.TryGetValue(string.Join('.', labels[i..]), out var code)) return Country.Find(code);
        if (labels.Length < 2 || labels[^1].Length != 2) return null;
        if (!labels.Take(labels.Length - 1).Any(l => Data.GovernmentLabels.Contains(l))) return null;
        return Country.Find(labels[^1] == "uk" ? "GB" : labels[^1]);
    }
}
