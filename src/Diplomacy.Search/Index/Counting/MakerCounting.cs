namespace Diplomacy.Search.Index;

/// <summary>
/// How many hits each party makes: statements made by all parties count for each of them, the others have their makers listed.
/// </summary>
internal sealed class MakerCounting(Segment segment, SearchFor searchFor, Scratch scratch)
{
    private readonly Dimension _parties = segment.OfAgreements[DimensionNames.Country];
    private readonly Dimension _makers = segment.OfRows[DimensionNames.By];

    public void Count(FacetTally tally, DocSet hits)
    {
        var ofParties = scratch.Zeros(_parties.Values.Count);
        if (searchFor == SearchFor.Agreements)
        {
            var ofMakers = scratch.Zeros(_makers.Values.Count);
            CountAgreements(hits, ofParties, ofMakers);
            tally.Add(_makers.Values, ofMakers);
        }
        else
        {
            CountRows(hits, ofParties);
            tally.Add(_makers.Values, RowCounting.OfOwners(_makers, hits, scratch));
        }
        tally.Add(_parties.Values, ofParties);
    }

    private void CountRows(DocSet hits, int[] ofParties)
    {
        var byAll = AgreementHits.Of(segment, ByAll(hits), scratch);
        for (var i = 0; i < byAll.Count; i++)
        {
            foreach (var party in _parties.Of(byAll.Agreements[i])) ofParties[party] += byAll.Rows[i];
        }
    }

    /// <summary>Each maker once an agreement, whether as one of all parties or by name.</summary>
    private void CountAgreements(DocSet hits, int[] ofParties, int[] ofMakers)
    {
        var partyOfMaker = new int[_makers.Values.Count];
        for (var m = 0; m < partyOfMaker.Length; m++) partyOfMaker[m] = _parties.Values.Find(_makers.Values[m]);
        var lastOfParty = scratch.Zeros(ofParties.Length);
        var lastOfMaker = scratch.Zeros(ofMakers.Length);
        var byAll = AgreementHits.Of(segment, ByAll(hits), scratch);
        var (owners, at, i) = (_makers.Owners!, 0, 0);
        foreach (var row in new DocSetNumbers(Listed(hits)))
        {
            at = DocSets.Seek(owners, at, row);
            var agreement = segment.Rows.Records[row].Agreement;
            while (i < byAll.Count && byAll.Agreements[i] <= agreement) All(byAll.Agreements[i++], ofParties);
            foreach (var maker in _makers.Of(at))
            {
                var party = partyOfMaker[maker];
                var counts = party >= 0 ? ofParties : ofMakers;
                var last = party >= 0 ? lastOfParty : lastOfMaker;
                var index = party >= 0 ? party : maker;
                if (last[index] == agreement + 1) continue;
                last[index] = agreement + 1;
                counts[index]++;
            }
        }
        while (i < byAll.Count) All(byAll.Agreements[i++], ofParties);

        void All(int agreement, int[] counts)
        {
            foreach (var party in _parties.Of(agreement))
            {
                counts[party]++;
                lastOfParty[party] = agreement + 1;
            }
        }
    }

    private DocSet ByAll(DocSet hits) => DocSets.And(scratch, hits, segment.Rows.ByAll);

    private DocSet Listed(DocSet hits) =>
        DocSets.And(scratch, hits, DocSet.OfList(segment.Rows.Count, _makers.Owners!, 0, _makers.Owners!.Length));
}
