using Diplomacy.Search.Index;

namespace Diplomacy.Search.Tests.Index;

public sealed class ValueMapsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(5003)]
    public void FrequentAndRareValuesAreCountedAsByLookingAtEachDocument(int documents)
    {
        var random = new Random(documents);
        // The first values are had by many documents, the last by one in a thousand.
        int[][] of = [.. Enumerable.Range(0, documents).Select(_ => Enumerable.Range(0, 8).Where(v => random.NextDouble() < Math.Pow(3, -v)).ToArray())];
        int[] owners = [.. Enumerable.Range(0, documents).Where(d => of[d].Length > 0)];
        int[] starts = [0, .. owners.Select(o => of[o].Length).Aggregate(new List<int>(), (s, n) => [.. s, (s.Count > 0 ? s[^1] : 0) + n])];
        var dimension = new Dimension("org", documents, TextList.Of([.. Enumerable.Range(0, 8).Select(v => $"v{v}")]), owners, starts, [.. owners.SelectMany(o => of[o])]);
        var hits = new ulong[BitMap.Words(documents)];
        foreach (var document in Enumerable.Range(0, documents).Where(_ => random.Next(3) == 0)) BitMap.Add(hits, document);

        var counts = new int[8];
        dimension.Maps.Count(hits, counts);

        Assert.Equal(Enumerable.Range(0, 8).Select(v => owners.Count(o => BitMap.Has(hits, o) && of[o].Contains(v))), counts);
    }
}
