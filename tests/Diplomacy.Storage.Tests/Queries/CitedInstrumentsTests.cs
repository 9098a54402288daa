using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Queries;

public sealed class CitedInstrumentsTests(FacetTests.Seeds seeds) : IClassFixture<FacetTests.Seeds>
{
    [Fact]
    public async Task An_instrument_has_the_title_that_all_documents_give_it_and_one_that_nobody_cites_is_left_out()
    {
        using var db = seeds.Corpus.Open();
        var stored = (await db.References.ToListAsync()).GroupBy(r => r.Slug).ToDictionary(g => g.Key, g => g.First());
        var found = await CitedInstruments.LoadAsync(db, [.. stored.Keys, "no-such-thing"]);
        Assert.Equal(stored.Keys.Order(), found.Keys.Order());
        Assert.All(found.Values, i => Assert.Equal((stored[i.Slug].UsualTitle, stored[i.Slug].CitedId is not null), (i.Title, i.InCorpus)));
    }
}
