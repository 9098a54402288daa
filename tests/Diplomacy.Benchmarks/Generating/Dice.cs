namespace Diplomacy.Benchmarks.Generating;

/// <summary>
/// Numbers that look drawn by lot and are the same on every machine and runtime: SplitMix64 (Steele, Lea, Flood, "Fast splittable
/// pseudorandom number generators", 2014).
/// </summary>
internal struct Dice(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>Dice of their own for each thing that has a number, so that no thing depends on what was drawn before it.</summary>
    public static Dice Of(ulong seed, string what, long number)
    {
        var hash = seed;
        foreach (var c in what) hash = Mix((hash ^ c) + Golden);
        return new(Mix(hash + Golden) ^ Mix((ulong)number * Golden));
    }

    public ulong Draw() => Mix(_state += Golden);

    /// <summary>From 0 to 1, without 1.</summary>
    public double Share() => (Draw() >> 11) * (1.0 / (1UL << 53));

    public int Below(int count) => (int)(((Draw() >> 32) * (ulong)count) >> 32);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(double share) => Share() < share;

    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>A rank below the count, the first being drawn most: the share of rank r goes with 1/r (Zipf).</summary>
    public int Rank(int count) => Math.Min((int)Math.Exp(Share() * Math.Log(count + 1)), count) - 1;

    /// <summary>One of things that stand in the order of how common they are.</summary>
    public T Common<T>(IReadOnlyList<T> things) => things[Rank(things.Count)];

    public void Shuffle<T>(T[] things)
    {
        for (var i = things.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (things[i], things[other]) = (things[other], things[i]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
