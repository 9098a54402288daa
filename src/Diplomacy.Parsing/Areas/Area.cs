using System.Collections.Frozen;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Areas;

/// <summary>An area of cooperation: one entry of the controlled vocabulary that every statement is filed under.</summary>
public sealed class Area
{
    private static readonly IReadOnlyList<Area> Listed = VocabularyFile.Read<List<Area>>("areas.yaml");

    private static readonly FrozenDictionary<string, int> Places =
        Listed.Index().ToFrozenDictionary(a => a.Item.Slug, a => a.Index, StringComparer.Ordinal);

    /// <summary>The 17 areas in the order of the vocabulary.</summary>
    public static IReadOnlyList<Area> All => Listed;

    /// <summary>Permanent: part of addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The full name.</summary>
    public required string Label { get; init; }

    /// <summary>The name for margins, chips and pictures.</summary>
    public required string Short { get; init; }

    /// <summary>The closest EuroVoc domains (two digits) or microthesauri (four digits).</summary>
    public required string[] Eurovoc { get; init; }

    /// <summary>The scope note: decides where a statement belongs.</summary>
    public required string Scope { get; init; }

    /// <summary>The place of a slug in <see cref="All"/>, or -1.</summary>
    internal static int IndexOf(string slug) => Places.GetValueOrDefault(slug, -1);

    /// <summary>The area of this slug, or null.</summary>
    public static Area? Find(string slug) => IndexOf(slug) is >= 0 and var place ? Listed[place] : null;

    public override string ToString() => Slug;
}
