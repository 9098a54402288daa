namespace Diplomacy.Storage.Sqlite;

/// <summary>The questions of which a declaration is made, in the order in which <see cref="DeclarationReader"/> reads their answers.</summary>
internal static class DeclarationSql
{
    public const string Text =
        Head + Parties + People + Sections + References + Organisations + Mentions + Doubts + Statements + Areas + By + Blocks + Passages + CitedBy + Earlier + Later;

    private const string Id = "(SELECT Id FROM Agreements WHERE Slug = $value)";

    private const string Head = """
        SELECT a.PermanentId, a.Slug, a.Kind, a.Evidence, a.Title, a.Heading, a.Date, a.Place, a.Languages, a.Coded, a.SourceUrl, a.Licence, a.Fields,
          s.FileName, s.Sha256, s.MediaType, s.ByteCount, l.Entries, s.Text
        FROM Agreements a JOIN Sources s ON s.Id = a.SourceId LEFT JOIN Ledgers l ON l.AgreementId = a.Id WHERE a.Slug = $value;
        """;

    private const string Parties =
        $"SELECT p.Code, p.Slug, p.ShortName, a.Origin, a.Evidence FROM AgreementParties a JOIN Parties p ON p.Code = a.PartyCode WHERE a.AgreementId = {Id};";

    private const string People = $"""
        SELECT e.Name, e.Slug, e.Office, e.Signed, e.Origin, p.Code, p.Slug, p.ShortName, e.Evidence
        FROM People e JOIN Parties p ON p.Code = e.PartyCode WHERE e.AgreementId = {Id} ORDER BY e.Ordinal;
        """;

    private const string Sections = $"SELECT Id, Ordinal, Number, Heading FROM Sections WHERE AgreementId = {Id} ORDER BY Ordinal;";

    private const string References = $"""
        SELECT r.Title, r.Slug, r.Date, r.Origin, c.PermanentId, c.Slug, c.Heading, c.Date
        FROM "References" r LEFT JOIN Agreements c ON c.Id = r.CitedId WHERE r.AgreementId = {Id} ORDER BY r.Ordinal;
        """;

    private const string Organisations = $"SELECT Name, Slug, Origin FROM Organisations WHERE AgreementId = {Id} ORDER BY Ordinal;";

    private const string Mentions =
        $"SELECT p.Code, p.Slug, p.ShortName, m.Origin FROM Mentions m JOIN Parties p ON p.Code = m.PartyCode WHERE m.AgreementId = {Id};";

    private const string Doubts = $"SELECT Code, Message, Start, Length FROM Doubts WHERE AgreementId = {Id} ORDER BY Id;";

    private const string Statements = $"""
        SELECT Id, "Key", Number, NumberedBySource, SectionId, LeadIn, Text, Strength, Spans, Origin FROM Commitments WHERE AgreementId = {Id} ORDER BY Ordinal;
        """;

    private const string Areas = $"""
        SELECT c.CommitmentId, a.Slug, a.Label, a.Short FROM Commitments s CROSS JOIN CommitmentAreas c ON c.CommitmentId = s.Id JOIN Areas a ON a.Slug = c.AreaSlug
        WHERE s.AgreementId = {Id} ORDER BY c.CommitmentId, c.Rank;
        """;

    private const string By = $"""
        SELECT b.CommitmentId, p.Code, p.Slug, p.ShortName FROM Commitments s CROSS JOIN CommitmentParties b ON b.CommitmentId = s.Id JOIN Parties p ON p.Code = b.PartyCode
        WHERE s.AgreementId = {Id};
        """;

    private const string Blocks =
        $"SELECT Id, Ordinal, Kind, Marker, Label, Language, SecondLanguage, Counterpart FROM Blocks WHERE AgreementId = {Id} ORDER BY Ordinal;";

    private const string Passages = $"SELECT BlockId, Text, CommitmentId, Start FROM Passages WHERE AgreementId = {Id} ORDER BY BlockId, Ordinal;";

    private const string CitedBy = $"""
        SELECT a.PermanentId, a.Slug, a.Heading, a.Date, c."Key", c.Number
        FROM "References" r JOIN Agreements a ON a.Id = r.AgreementId
        LEFT JOIN CommitmentReference cr ON cr.ReferencesId = r.Id LEFT JOIN Commitments c ON c.Id = cr.CommitmentsId
        WHERE r.CitedId = {Id} ORDER BY a.FirstDay, a.Id, c.Ordinal;
        """;

    private const string Link = "SELECT a.PermanentId, a.Slug, a.Heading, a.Date";
    private const string Versions = "SELECT 3, a.Id, a.Version";

    // Rows of one day, then rows of other days: each is a walk along the index, which one question for both is not.
    private const string SameDayEarlier =
        "FROM Agreements own JOIN Agreements a ON a.FirstDay = own.FirstDay AND a.Id < own.Id WHERE own.Slug = $value ORDER BY a.Id DESC LIMIT 1";
    private const string DayEarlier =
        "FROM Agreements own JOIN Agreements a ON a.FirstDay < own.FirstDay WHERE own.Slug = $value ORDER BY a.FirstDay DESC, a.Id DESC LIMIT 1";
    private const string SameDayLater =
        "FROM Agreements own JOIN Agreements a ON a.FirstDay = own.FirstDay AND a.Id > own.Id WHERE own.Slug = $value ORDER BY a.Id LIMIT 1";
    private const string DayLater =
        "FROM Agreements own JOIN Agreements a ON a.FirstDay > own.FirstDay WHERE own.Slug = $value ORDER BY a.FirstDay, a.Id LIMIT 1";

    private const string Earlier = $"SELECT * FROM ({Link} {SameDayEarlier}) UNION ALL SELECT * FROM ({Link} {DayEarlier});";
    private const string Later = $"SELECT * FROM ({Link} {SameDayLater}) UNION ALL SELECT * FROM ({Link} {DayLater});";

    /// <summary>Further rows for <see cref="DeclarationStamp"/>: those that the page may name as its neighbours in time.</summary>
    public const string NeighbourVersions =
        $"UNION ALL SELECT * FROM ({Versions} {SameDayEarlier}) UNION ALL SELECT * FROM ({Versions} {DayEarlier}) "
        + $"UNION ALL SELECT * FROM ({Versions} {SameDayLater}) UNION ALL SELECT * FROM ({Versions} {DayLater})";
}
