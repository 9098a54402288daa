using System.Globalization;

namespace Diplomacy.Web.Pictures;

/// <summary>A country on the map: the path of its shape, or the point of one that is too small to be seen.</summary>
public sealed record WorldShape(string Code, string? Path, int X, int Y);

/// <summary>The countries of the world as <c>world.txt</c> has them, which says where they come from.</summary>
public static class WorldShapes
{
    public const int Width = 10_000;
    public const int Height = 4350;

    /// <summary>By code, shapes before points, so that points lie on top of them.</summary>
    public static IReadOnlyList<WorldShape> All { get; } = Read();

    private static List<WorldShape> Read()
    {
        using var file = typeof(WorldShapes).Assembly.GetManifestResourceStream("world.txt") ?? throw new InvalidOperationException("The program lacks its map.");
        using var reader = new StreamReader(file);
        var shapes = new List<WorldShape>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var (code, shape) = (line[..2], line[3..]);
            if (shape[0] == 'M') shapes.Add(new(code, shape, 0, 0));
            else
            {
                var blank = shape.IndexOf(' ', StringComparison.Ordinal);
                shapes.Add(new(code, null, int.Parse(shape.AsSpan(0, blank), CultureInfo.InvariantCulture), int.Parse(shape.AsSpan(blank + 1), CultureInfo.InvariantCulture)));
            }
        }
        return [.. shapes.OrderBy(s => s.Path is null)];
    }
}
