namespace Diplomacy.Parsing.Areas;

/// <summary>The few numbers by which terms of the thesaurus are weighed, chosen by hand: what a term tells, and where it stands.</summary>
internal static class TermWeights
{
    public const double Plain = 1.2;

    /// <summary>What a list of more than three fields counts for ties as such.</summary>
    public const double Umbrella = 1;

    private const double Strong = 3.6;
    private const double Weak = 0.6;

    // Ties as such and names of organisations are what most statements mention beside their subject.
    private const double BackgroundPlain = 0.8;
    private const double BackgroundWeak = 0.3;

    public static double Of(TermWeight weight, bool background) => weight switch
    {
        TermWeight.Strong => Strong,
        TermWeight.Plain => background ? BackgroundPlain : Plain,
        _ => background ? BackgroundWeak : Weak,
    };

    public static double Of(SentencePart part) => part switch
    {
        SentencePart.Leading => 0.45,
        SentencePart.Purpose => 0.75,
        SentencePart.Means => 0.4,
        SentencePart.Framework => 0.75,
        SentencePart.Relative => 0.35,
        SentencePart.Illustration => 0.42,
        SentencePart.Office => 0.2,
        _ => 1,
    };
}
