namespace Diplomacy.Search.Index;

/// <summary>Counts the hits of a segment by two dimensions at once.</summary>
/// <param name="hits">The rows found.</param>
/// <param name="ofAgreements">Whose they are.</param>
internal sealed class CrossCounting(Segment segment, SearchFor searchFor, DocSet hits, AgreementHits ofAgreements, Scratch scratch)
{
    private bool OfAgreements => searchFor == SearchFor.Agreements;

    /// <exception cref="ArgumentException">There is no such dimension.</exception>
    public void Count(CrossTally tally)
    {
        var rows = Axis.Of(segment, tally.Of.Rows, searchFor);
        var columns = Axis.Of(segment, tally.Of.Columns, searchFor);
        var before = scratch.Now;
        // Agreements, whose rows stand together, are one side of the table wherever they can be.
        var turned = columns.IsOfAgreements && !rows.IsOfAgreements;
        var (outer, inner) = turned ? (columns, rows) : (rows, columns);
        var cells = new CrossCells(outer.Count, inner.Count, scratch);
        if (inner.IsOfAgreements) CountAgreements(outer, inner, cells);
        else if (outer.IsOfAgreements) CountMixed(outer, inner, cells);
        else if (!OfAgreements && hits.IsMap && outer.FirstMark >= 0 && inner.FirstMark >= 0) CountMarks(outer, inner, cells);
        else CountRows(outer, inner, cells);
        tally.Add(rows, columns, turned, cells);
        scratch.GiveBack(before);
    }

    private void CountAgreements(Axis rows, Axis columns, CrossCells cells)
    {
        var agreements = ofAgreements.Agreements;
        for (var i = 0; i < agreements.Length; i++)
        {
            var weight = OfAgreements ? 1 : ofAgreements.Rows[i];
            foreach (var row in rows.Of(agreements[i]))
            {
                foreach (var column in columns.Of(agreements[i])) cells.Add(row, column, weight);
            }
        }
    }

    /// <summary>What the rows of an agreement have is counted first, and then for each value that the agreement has.</summary>
    private void CountMixed(Axis agreements, Axis rows, CrossCells cells)
    {
        var counts = scratch.Zeros(rows.Count);
        if (hits.IsMap && rows.FirstMark >= 0) CountMixedMarks(agreements, rows, counts, cells);
        else CountMixedRows(agreements, rows, counts, cells);
    }

    /// <summary>Of many rows the bits that they share with the bitmap of each mark, one agreement after the other.</summary>
    private void CountMixedMarks(Axis agreements, Axis rows, int[] counts, CrossCells cells)
    {
        var starts = segment.Agreements.RowStarts;
        foreach (var agreement in ofAgreements.Agreements)
        {
            for (var mark = 0; mark < rows.Count; mark++)
            {
                var marked = segment.Rows.Marked(rows.FirstMark + mark);
                // A mark that no row has is no map.
                counts[mark] = marked.IsMap ? BitMap.CountBoth(hits.Map, marked.Map, starts[agreement], starts[agreement + 1]) : 0;
            }
            foreach (var value in agreements.Of(agreement))
            {
                for (var mark = 0; mark < rows.Count; mark++)
                {
                    if (counts[mark] > 0) cells.Add(value, mark, OfAgreements ? 1 : counts[mark]);
                }
            }
        }
    }

    private void CountMixedRows(Axis agreements, Axis rows, int[] counts, CrossCells cells)
    {
        var records = segment.Rows.Records;
        var (seen, found, last) = (scratch.List(rows.Count), 0, -1);
        foreach (var row in new DocSetNumbers(hits))
        {
            var agreement = records[row].Agreement;
            if (agreement != last) Flush();
            last = agreement;
            foreach (var value in rows.Of(row))
            {
                if (counts[value]++ == 0) seen[found++] = value;
            }
        }
        Flush();

        void Flush()
        {
            if (found == 0) return;
            foreach (var value in agreements.Of(last))
            {
                for (var i = 0; i < found; i++) cells.Add(value, seen[i], OfAgreements ? 1 : counts[seen[i]]);
            }
            for (var i = 0; i < found; i++) counts[seen[i]] = 0;
            found = 0;
        }
    }

    private void CountMarks(Axis rows, Axis columns, CrossCells cells)
    {
        var both = scratch.Map(BitMap.Words(segment.Rows.Count));
        for (var row = 0; row < rows.Count; row++)
        {
            var marked = segment.Rows.Marked(rows.FirstMark + row);
            if (!marked.IsMap) continue;
            BitMap.And(hits.Map, marked.Map, both);
            for (var column = 0; column < columns.Count; column++)
            {
                var other = segment.Rows.Marked(columns.FirstMark + column);
                if (other.IsMap) cells.Add(row, column, BitMap.CountBoth(other.Map, both));
            }
        }
    }

    private void CountRows(Axis rows, Axis columns, CrossCells cells)
    {
        var records = segment.Rows.Records;
        var (last, pairs) = (-1, new HashSet<(int, int)>());
        foreach (var row in new DocSetNumbers(hits))
        {
            if (OfAgreements && records[row].Agreement != last)
            {
                last = records[row].Agreement;
                pairs.Clear();
            }
            foreach (var value in rows.Of(row))
            {
                foreach (var column in columns.Of(row))
                {
                    if (!OfAgreements || pairs.Add((value, column))) cells.Add(value, column, 1);
                }
            }
        }
    }
}
