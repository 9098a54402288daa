using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Http;

namespace Diplomacy.Web.Tests.Wording;

public sealed class CitedDateTests
{
    [Theory]
    [InlineData("2025-05-07", "  year = {2025},\n  month = may,\n  day = {7},\n", "2025/05/07/")]
    [InlineData("2007-12", "  year = {2007},\n  month = dec,\n", "2007/12//")]
    [InlineData("2007", "  year = {2007},\n", "2007///")]
    // What BibTeX has no fields for, biblatex reads as it is.
    [InlineData("2007-12~", "  date = {2007-12~},\n", "2007/12//")]
    [InlineData("2007-12-04/2007-12-05", "  date = {2007-12-04/2007-12-05},\n", "2007/12/04/")]
    [InlineData(null, "", null)]
    public void A_date_is_cited_in_the_fields_that_can_say_it_and_once(string? edtf, string fields, string? ris)
    {
        var cited = new CitedText("a", "A title", "Joint declaration", ["Norway"], null, edtf, "en", null);
        var request = new DefaultHttpContext().Request;
        var entry = BibTex.Of([cited], request, new DateOnly(2026, 1, 2)).Split('\n').Where(l => l.TrimStart().Split(' ')[0] is "year" or "month" or "day" or "date").Select(l => l + "\n");
        Assert.Equal(fields, string.Concat(entry));
        var line = Ris.Of([cited], request, new DateOnly(2026, 1, 2)).Split("\r\n").SingleOrDefault(l => l.StartsWith("DA", StringComparison.Ordinal));
        Assert.Equal(ris is null ? null : $"DA  - {ris}", line);
    }
}
