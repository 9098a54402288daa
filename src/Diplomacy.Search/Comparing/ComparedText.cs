namespace Diplomacy.Search.Comparing;

/// <summary>A text that is to stand in a column beside texts of other columns.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Same">What is the same wherever it occurs: texts of one name are alike in full, whatever their words. Else a name of its own.</param>
public readonly record struct ComparedText(int Column, string Same, string Text);

/// <summary>Two texts of different columns, by their places among all that are compared, and how alike they are: 0 to 1.</summary>
public readonly record struct LikePair(int One, int Other, float Likeness);
