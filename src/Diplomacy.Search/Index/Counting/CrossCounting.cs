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
        var cells = new CrossCells(rows.Count, columns.Count, scratch);
        if (rows.IsOfAgreements && columns.IsOfAgreements) CountAgreements(rows, columns, cells);
        else if (!rows.IsOfAgreements && !columns.IsOfAgreements) CountRows(rows, columns, cells);
        else if (rows.IsOfAgreements) CountMixed(rows, columns, (a, r, count) => cells.Add(a, r, count));
        else CountMixed(columns, rows, (a, r, count) => cells.Add(r, a, count));
        tally.Add(rows, columns, cells);
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
    private void CountMixed(Axis agreements, Axis rows, Action<int, int, int> add)
    {
        var records = segment.Rows.Records;
        var (counts, seen, found, last) = (scratch.Zeros(rows.Count), scratch.List(rows.Count), 0, -1);
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
                for (var i = 0; i < found; i++) add(value, seen[i], OfAgreements ? 1 : counts[seen[i]]);
            }
            for (var i = 0; i < found; i++) counts[seen[i]] = 0;
            found = 0;
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
