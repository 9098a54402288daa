namespace Diplomacy.Search.Index;

/// <summary>The cells of one table: an array where it is small, else only those that are not empty.</summary>
internal sealed class CrossCells
{
    private const int MostCells = 1 << 20;

    private readonly int _columns;
    private readonly int _count;
    private readonly int[]? _cells;
    private readonly Dictionary<long, int>? _few;

    /// <param name="scratch">Its memory is used for small tables.</param>
    public CrossCells(int rows, int columns, Scratch scratch)
    {
        _columns = columns;
        if ((long)rows * columns > MostCells) _few = [];
        else _cells = scratch.Zeros(_count = rows * columns);
    }

    public void Add(int row, int column, int count)
    {
        if (_cells is not null) _cells[row * _columns + column] += count;
        else
        {
            var cell = (long)row * _columns + column;
            _few![cell] = _few.GetValueOrDefault(cell) + count;
        }
    }

    /// <summary>Those that are not empty, row by row.</summary>
    public IEnumerable<(int Row, int Column, int Count)> Filled()
    {
        if (_cells is null)
        {
            foreach (var (cell, count) in _few!.OrderBy(c => c.Key)) yield return ((int)(cell / _columns), (int)(cell % _columns), count);
            yield break;
        }
        for (var cell = 0; cell < _count; cell++)
        {
            if (_cells[cell] > 0) yield return (cell / _columns, cell % _columns, _cells[cell]);
        }
    }
}
