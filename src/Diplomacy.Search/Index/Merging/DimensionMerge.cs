namespace Diplomacy.Search.Index;

/// <summary>Merges one dimension of several segments, agreement after agreement in their new order: in each segment they stand in that order already.</summary>
/// <param name="ofRows">The documents are rows; else agreements.</param>
internal sealed class DimensionMerge(MergePlan plan, bool ofRows, Dimension[] dimensions)
{
    private readonly TermUnion _values = new([.. dimensions.Select(d => d.Values)]);
    private readonly Growing<int> _owners = new(ofRows ? dimensions.Sum(d => d.Owners!.Length) : 0);
    private readonly Growing<int> _starts = new(dimensions.Sum(d => d.Starts.Length - 1) + 1);
    private readonly Growing<int> _ids = new(dimensions.Sum(d => d.Ids.Length));

    public Dimension Run(string name)
    {
        var used = new bool[_values.Count];
        var next = new int[dimensions.Length];
        _starts.Add(0);
        foreach (var source in plan.Order)
        {
            var numbers = ofRows ? plan.Rows[source.Part] : plan.Agreements[source.Part];
            var (from, to) = ofRows ? plan.RowsOf(source) : (source.Agreement, source.Agreement + 1);
            var dimension = dimensions[source.Part];
            ref var owner = ref next[source.Part];
            while (owner + 1 < dimension.Starts.Length && Document(dimension, owner) < from) owner++;
            for (; owner + 1 < dimension.Starts.Length && Document(dimension, owner) < to; owner++)
            {
                foreach (var value in dimension.Of(owner))
                {
                    var number = _values.Numbers[source.Part][value];
                    used[number] = true;
                    _ids.Add(number);
                }
                _starts.Add(_ids.Count);
                if (ofRows) _owners.Add(numbers[Document(dimension, owner)]);
            }
        }
        var (renumbered, ids) = (TermUnion.Renumbered(used), _ids.Array());
        for (var i = 0; i < ids.Length; i++) ids[i] = renumbered[ids[i]];
        return new Dimension(
            name, ofRows ? plan.RowCount : plan.AgreementCount, _values.Texts(used), ofRows ? _owners.Array() : null, _starts.Array(), ids);
    }

    private static int Document(Dimension dimension, int owner) => dimension.Owners is null ? owner : dimension.Owners[owner];
}
