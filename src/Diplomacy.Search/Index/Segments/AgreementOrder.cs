namespace Diplomacy.Search.Index;

/// <summary>The order in which agreements stand in a segment: the newest first, undated ones last, those of one day by sort key.</summary>
internal static class AgreementOrder
{
    public static int Compare(int day, string sortKey, int id, int otherDay, string otherKey, int otherId)
    {
        if (day != otherDay) return otherDay.CompareTo(day);
        var order = TextList.Compare(sortKey, otherKey);
        return order != 0 ? order : id.CompareTo(otherId);
    }

    /// <summary>Compares agreements of two segments.</summary>
    public static int Compare(AgreementTable table, int agreement, AgreementTable otherTable, int other)
    {
        var (day, otherDay) = (table.FirstDays[agreement], otherTable.FirstDays[other]);
        return day != otherDay ? otherDay.CompareTo(day) : CompareKeys(table, agreement, otherTable, other);
    }

    /// <summary>Compares agreements of one day.</summary>
    public static int CompareKeys(AgreementTable table, int agreement, AgreementTable otherTable, int other)
    {
        var order = table.SortKeys[agreement].SequenceCompareTo(otherTable.SortKeys[other]);
        return order != 0 ? order : table.Ids[agreement].CompareTo(otherTable.Ids[other]);
    }
}
