namespace Diplomacy.Search.Index;

/// <summary>Agreements stand in a segment in their order, and so do those of a value: the first are the newest.</summary>
internal static class NewestAgreements
{
    public static IEnumerable<(AgreementTable Table, int Agreement)> Of(IndexPart part, string dimension, string value, int most)
    {
        var kept = part.Segment.OfAgreements[dimension];
        var index = kept.Values.Find(value);
        if (index < 0) return [];
        var found = new List<(AgreementTable, int)>();
        foreach (var agreement in kept.Set(index).List)
        {
            if (found.Count == most) break;
            if (!part.GoneAgreements.Contains(agreement)) found.Add((part.Segment.Agreements, agreement));
        }
        return found;
    }
}
