namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Lays a copy in a second language beside the first, block by block: the alignment of least cost by length (after Gale and
/// Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993), in which a block may have no counterpart.
/// </summary>
internal static class Counterparts
{
    private const int Most = 2000;
    private const double Skip = 1.2;

    public static void Align(IReadOnlyList<Block> blocks)
    {
        var first = Read(blocks, second: false);
        var second = Read(blocks, second: true);
        if (second.Count == 0 || first.Count == 0 || first.Count > Most || second.Count > Most) return;

        // Languages differ in length: measure each against its own sum.
        var scale = first.Sum(i => (double)blocks[i].Text.Length) / second.Sum(i => (double)blocks[i].Text.Length);
        var cost = new double[first.Count + 1, second.Count + 1];
        for (var i = 0; i <= first.Count; i++)
        {
            for (var j = 0; j <= second.Count; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = (i + j) * Skip;
                    continue;
                }
                var pair = cost[i - 1, j - 1] + Distance(blocks[first[i - 1]].Text.Length, blocks[second[j - 1]].Text.Length * scale);
                cost[i, j] = Math.Min(pair, Math.Min(cost[i - 1, j], cost[i, j - 1]) + Skip);
            }
        }
        for (int i = first.Count, j = second.Count; i > 0 && j > 0;)
        {
            if (cost[i, j] == cost[i - 1, j] + Skip) i--;
            else if (cost[i, j] == cost[i, j - 1] + Skip) j--;
            else blocks[second[--j]].Counterpart = first[--i];
        }
    }

    private static double Distance(double a, double b) => Math.Abs(Math.Log((a + 10) / (b + 10)));

    private static List<int> Read(IReadOnlyList<Block> blocks, bool second) =>
        [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i].SecondLanguage == second && blocks[i].Kind is not (BlockKind.Furniture or BlockKind.Caption or BlockKind.Dateline))];
}
