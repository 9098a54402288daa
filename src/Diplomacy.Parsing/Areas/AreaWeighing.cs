namespace Diplomacy.Parsing.Areas;

/// <summary>The few numbers by which terms are weighed. Chosen by hand and held constant; docs/accuracy.md says what they reach.</summary>
internal sealed class AreaWeighing
{
    public static AreaWeighing Default { get; } = new();

    /// <summary>A document's title tells the area of a statement by strong terms alone.</summary>
    public static AreaWeighing Titles { get; } = new() { Least = Default.Strong };

    public double Strong { get; init; } = 3.6;
    public double Plain { get; init; } = 1.2;
    public double Weak { get; init; } = 0.6;

    /// <summary>Ties as such and names of organisations are what most statements mention beside their subject.</summary>
    public double BackgroundPlain { get; init; } = 0.8;
    public double BackgroundWeak { get; init; } = 0.3;

    public double Leading { get; init; } = 0.45;
    public double Purpose { get; init; } = 0.75;
    public double Means { get; init; } = 0.4;
    public double Framework { get; init; } = 0.75;
    public double Relative { get; init; } = 0.35;
    public double Illustration { get; init; } = 0.42;
    public double Office { get; init; } = 0.2;

    /// <summary>Each further term of the same area counts this much of the one before.</summary>
    public double Again { get; init; } = 0.7;

    /// <summary>The area that is named first leads where it scores this share of the best.</summary>
    public double First { get; init; } = 0.45;

    /// <summary>A hit counts as named first from this weight.</summary>
    public double FirstLeast { get; init; } = 2.6;

    /// <summary>What a list of more than three fields counts for ties as such.</summary>
    public double Umbrella { get; init; } = 1;

    /// <summary>A best score beyond this pushes the others out no further.</summary>
    public double Cap { get; init; } = 4.5;

    public double Heading { get; init; } = 0.6;

    /// <summary>What a document's theme counts in its statements, times its share of them.</summary>
    public double Theme { get; init; } = 1.2;

    /// <summary>What the title adds to an area's share.</summary>
    public double ThemeTitle { get; init; } = 0.4;

    /// <summary>A theme has this share of a document's statements.</summary>
    public double ThemeLeast { get; init; } = 0.4;

    /// <summary>From this share on the theme leads.</summary>
    public double ThemeLeads { get; init; } = 0.8;

    /// <summary>Fewer telling statements than these make no theme by themselves.</summary>
    public int ThemeFewest { get; init; } = 4;

    /// <summary>What the statement before counts for one that points back to it.</summary>
    public double Previous { get; init; } = 1;

    /// <summary>What the name of a third state counts for peace and security.</summary>
    public double OtherState { get; init; } = 0.5;

    /// <summary>An area is kept from this share of the main one's score.</summary>
    public double Share { get; init; } = 0.48;

    /// <summary>A score below this is no subject.</summary>
    public double Least { get; init; } = 0.75;

    public double Of(SentencePart part) => part switch
    {
        SentencePart.Leading => Leading,
        SentencePart.Purpose => Purpose,
        SentencePart.Means => Means,
        SentencePart.Framework => Framework,
        SentencePart.Relative => Relative,
        SentencePart.Illustration => Illustration,
        SentencePart.Office => Office,
        _ => 1,
    };
}
