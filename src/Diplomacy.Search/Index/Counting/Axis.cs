using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>One dimension of a segment as a side of a table: its values by number, and which of them a row has.</summary>
internal abstract class Axis
{
    /// <summary>The values of rows of one agreement are the same, and are asked for by the agreement's index.</summary>
    public virtual bool IsOfAgreements => false;

    public abstract int Count { get; }

    /// <summary>The bit of the facet word that is the first value, where the values are such bits; else -1.</summary>
    public virtual int FirstMark => -1;

    public abstract string Text(int value);

    /// <summary>The values of a row, or of an agreement; read before the next are asked for.</summary>
    public abstract ReadOnlySpan<int> Of(int rowOrAgreement);

    /// <exception cref="ArgumentException">There is no such dimension.</exception>
    public static Axis Of(Segment segment, string dimension, SearchFor searchFor)
    {
        var vocabulary = segment.Vocabulary;
        return dimension switch
        {
            DimensionNames.Area => new Marks(segment, vocabulary.Areas, 0),
            DimensionNames.Strength => new Marks(segment, vocabulary.Strengths, FacetWord.FirstStrength),
            DimensionNames.Commits => new Marks(segment, ["yes", "no"], FacetWord.Commits),
            DimensionNames.By => new Makers(segment),
            DimensionNames.Organisation or DimensionNames.Cites when searchFor == SearchFor.Statements => new Listed(segment.OfRows[dimension]),
            DimensionNames.With => Of(segment, DimensionNames.Country, searchFor),
            _ when segment.OfAgreements.TryGetValue(dimension, out var kept) => new OfAgreement(kept),
            _ => throw DimensionNames.Unknown(dimension),
        };
    }

    private sealed class OfAgreement(Dimension dimension) : Axis
    {
        public override bool IsOfAgreements => true;

        public override int Count => dimension.Values.Count;

        public override string Text(int value) => dimension.Values.Text(value);

        public override ReadOnlySpan<int> Of(int rowOrAgreement) => dimension.Of(rowOrAgreement);
    }

    /// <summary>Values that are bits of the facet word.</summary>
    private sealed class Marks(Segment segment, IReadOnlyList<string> values, int first) : Axis
    {
        private readonly int[] _found = new int[values.Count];
        private readonly ulong _mask = (1UL << values.Count) - 1;

        public override int Count => values.Count;

        public override int FirstMark => first;

        public override string Text(int value) => values[value];

        public override ReadOnlySpan<int> Of(int rowOrAgreement)
        {
            var count = 0;
            for (var bits = segment.Rows.Records[rowOrAgreement].Facets >> first & _mask; bits != 0; bits &= bits - 1)
                _found[count++] = BitOperations.TrailingZeroCount(bits);
            return _found.AsSpan(0, count);
        }
    }

    /// <summary>Values of which few rows have any.</summary>
    private sealed class Listed(Dimension dimension) : Axis
    {
        private int _at;

        public override int Count => dimension.Values.Count;

        public override string Text(int value) => dimension.Values.Text(value);

        /// <summary>Rows are asked for in their order.</summary>
        public override ReadOnlySpan<int> Of(int rowOrAgreement)
        {
            _at = DocSets.Seek(dimension.Owners!, _at, rowOrAgreement);
            return _at < dimension.Owners!.Length && dimension.Owners[_at] == rowOrAgreement ? dimension.Of(_at) : [];
        }
    }

    /// <summary>Who makes a statement: all parties, or those that are listed; of these some may be no parties of any agreement.</summary>
    private sealed class Makers : Axis
    {
        private readonly Segment _segment;
        private readonly Dimension _parties;
        private readonly Dimension _makers;
        private readonly Listed _listed;
        private readonly int[] _number;
        private readonly int[] _found;

        public Makers(Segment segment)
        {
            (_segment, _parties, _makers) = (segment, segment.OfAgreements[DimensionNames.Country], segment.OfRows[DimensionNames.By]);
            _listed = new Listed(_makers);
            _number = new int[_makers.Values.Count];
            _found = new int[_makers.Values.Count];
            for (var m = 0; m < _number.Length; m++)
            {
                var party = _parties.Values.Find(_makers.Values[m]);
                _number[m] = party >= 0 ? party : _parties.Values.Count + m;
            }
        }

        public override int Count => _parties.Values.Count + _makers.Values.Count;

        public override string Text(int value) =>
            value < _parties.Values.Count ? _parties.Values.Text(value) : _makers.Values.Text(value - _parties.Values.Count);

        public override ReadOnlySpan<int> Of(int rowOrAgreement)
        {
            var record = _segment.Rows.Records[rowOrAgreement];
            if (FacetWord.IsByAll(record.Facets)) return _parties.Of(record.Agreement);
            var listed = _listed.Of(rowOrAgreement);
            for (var i = 0; i < listed.Length; i++) _found[i] = _number[listed[i]];
            return _found.AsSpan(0, listed.Length);
        }
    }
}
