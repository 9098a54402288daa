using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

/// <summary>Who and what several documents name goes by one name in all of them.</summary>
public sealed class SameNamesTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_person_keeps_the_slug_of_the_document_that_came_first_and_all_names_lead_there()
    {
        await ReadAsync("a", "{name: Jonas Gahr Støre, party: 'NO'}");
        Assert.Equal(["jonas-gahr-store"], await SlugsAsync());
        await ReadAsync("b", "{name: Støre, party: 'NO'}");
        await ReadAsync("c", "{name: J. G. Støre, party: 'NO'}");
        Assert.Equal(["jonas-gahr-store"], await SlugsAsync());
        using var db = _corpus.Open();
        Assert.Equal(["Jonas Gahr Støre"], await db.People.Select(p => p.UsualName).Distinct().ToListAsync());
        foreach (var name in new[] { "store", "j-g-store", "jonas-gahr-store" })
        {
            var filter = StatementFilter.Parse([new("person", name)], await FilterTerms.LoadAsync(db));
            Assert.Equal("jonas-gahr-store", filter.People.Single());
            Assert.Equal(3, (await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), filter)).Total);
        }
    }

    [Fact]
    public async Task A_surname_stands_alone_until_somebody_is_known_by_it()
    {
        await ReadAsync("a", "{name: Støre, party: 'NO'}");
        Assert.Equal(["store"], await SlugsAsync());
        await ReadAsync("b", "{name: Jonas Gahr Støre, party: 'NO'}");
        Assert.Equal(["jonas-gahr-store"], await SlugsAsync());
        _corpus.Delete("b.txt");
        _corpus.Delete("b.meta.yaml");
        await _corpus.ReadAsync();
        Assert.Equal(["store"], await SlugsAsync());
    }

    [Fact]
    public async Task A_name_that_two_go_by_asks_for_both()
    {
        await ReadAsync("a", "{name: Jonas Lie, party: 'NO'}");
        await ReadAsync("b", "{name: Lie, party: 'NO'}");
        await ReadAsync("c", "{name: Trygve Lie, party: AZ}");
        await ReadAsync("d", "{name: Lie, party: AZ}");
        Assert.Equal(["jonas-lie", "trygve-lie"], await SlugsAsync());
        using var db = _corpus.Open();
        var filter = StatementFilter.Parse([new("person", "lie")], await FilterTerms.LoadAsync(db));
        Assert.Equal(4, (await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), filter)).Total);
    }

    [Fact]
    public async Task Wordings_of_one_instrument_are_one_and_dates_tell_others_apart()
    {
        await ReadAsync("a", references: "{title: UNSCR 2735}, {title: 'Trade and Investment Framework Agreement', date: 2004-05-10}, {title: Joint Statement, date: 2001}");
        await ReadAsync("b", references: "{title: United Nations Security Council Resolution 2735, date: '2024'}, {title: 'Trade and Investment Framework Agreement'}, {title: Joint Statement}");
        await ReadAsync("c", references: "{title: Joint Statement, date: 2001}, {title: Joint Statement, date: 2003}");
        using var db = _corpus.Open();
        var groups = (await db.References.AsNoTracking().ToListAsync()).GroupBy(r => r.Slug).Select(g => $"{g.First().UsualTitle} {g.Count()}").Order(StringComparer.Ordinal);
        Assert.Equal(["Joint Statement (2001) 2", "Joint Statement (2003) 1", "Joint Statement 1", "Trade and Investment Framework Agreement 2", "UN Security Council Resolution 2735 2"], groups);
    }

    /// <summary>One more document of Norway and Azerbaijan, about whose people or instruments a curator says this.</summary>
    private async Task ReadAsync(string name, string? people = null, string? references = null)
    {
        _corpus.Write($"{name}.txt", Texts.Norway.Replace("musicians", $"musicians of school {name}", StringComparison.Ordinal))
            .Write($"{name}.meta.yaml", $"people: [{people}]\nreferences: [{references}]\n");
        Assert.Empty((await _corpus.ReadAsync()).Refused.Select(r => r.Reason));
    }

    private async Task<List<string>> SlugsAsync()
    {
        using var db = _corpus.Open();
        return await db.People.Select(p => p.Slug).Distinct().Order().ToListAsync();
    }
}
