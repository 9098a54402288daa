using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

public sealed class CitationTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task An_instrument_that_is_in_the_corpus_is_linked_with_what_cites_it_in_whatever_order_they_are_read()
    {
        _corpus.Write("1-citing.txt", Citing("4 December 2007"));
        await _corpus.ReadAsync();
        Assert.Null(await CitedAsync());
        _corpus.Write("2-cited.txt", Texts.Norway);
        await _corpus.ReadAsync();
        Assert.Equal("2-cited.txt", await CitedAsync());
        _corpus.Delete("2-cited.txt");
        await _corpus.ReadAsync();
        Assert.Null(await CitedAsync());
    }

    [Fact]
    public async Task An_instrument_of_another_date_is_another_instrument()
    {
        _corpus.Write("1-citing.txt", Citing("24 April 1996")).Write("2-cited.txt", Texts.Norway);
        await _corpus.ReadAsync();
        Assert.Null(await CitedAsync());
    }

    [Fact]
    public async Task An_instrument_about_something_else_is_another_instrument_even_of_the_same_day_and_parties()
    {
        _corpus.Write("1-citing.txt", Citing("4 December 2007").Replace("the Joint Declaration between", "the Joint Declaration on Fisheries and Whaling between", StringComparison.Ordinal))
            .Write("2-cited.txt", Texts.Norway);
        await _corpus.ReadAsync();
        Assert.Null(await CitedAsync());
    }

    [Fact]
    public async Task A_link_goes_and_comes_with_the_date_that_a_curator_gives()
    {
        _corpus.Write("1-citing.txt", Citing("4 December 2007")).Write("2-cited.txt", Texts.Norway);
        await _corpus.ReadAsync();
        Assert.Equal("2-cited.txt", await CitedAsync());
        _corpus.Write("2-cited.meta.yaml", "date: 2007-11-30");
        await _corpus.ReadAsync();
        Assert.Null(await CitedAsync());
        _corpus.Write("2-cited.meta.yaml", "date: 2007-12");
        await _corpus.ReadAsync();
        Assert.Equal("2-cited.txt", await CitedAsync());
    }

    [Fact]
    public async Task A_title_that_names_other_sides_is_of_those_whoever_cites_it()
    {
        var sweden = Texts.Norway.Replace("Republic of Azerbaijan", "Kingdom of Sweden", StringComparison.Ordinal).Replace("accession of Azerbaijan", "accession of Sweden", StringComparison.Ordinal);
        var citing = Citing("4 December 2007").Replace("the Joint Declaration between the Kingdom of Norway and the Republic of Azerbaijan", "the Joint Declaration between the Kingdom of Norway and the Kingdom of Sweden", StringComparison.Ordinal);
        _corpus.Write("1-citing.txt", citing).Write("2-own.txt", Texts.Norway);
        await _corpus.ReadAsync();
        Assert.Null(await CitedAsync());
        _corpus.Write("3-theirs.txt", sweden);
        await _corpus.ReadAsync();
        Assert.Equal("3-theirs.txt", await CitedAsync());
    }

    [Fact]
    public async Task A_reading_that_was_broken_off_before_it_linked_is_caught_up_with()
    {
        _corpus.Write("1-citing.txt", Citing("4 December 2007")).Write("2-cited.txt", Texts.Norway);
        await _corpus.ReadAsync();
        using (var db = _corpus.Open())
        {
            await db.References.ExecuteUpdateAsync(s => s.SetProperty(r => r.CitedId, (int?)null));
            await db.State.ExecuteUpdateAsync(s => s.SetProperty(c => c.Version, c => c.Version + 1));
        }
        await _corpus.ReadAsync();
        Assert.Equal("2-cited.txt", await CitedAsync());
    }

    [Fact]
    public async Task What_another_version_stored_is_linked_anew()
    {
        _corpus.Write("1-citing.txt", Citing("4 December 2007")).Write("2-cited.txt", Texts.Norway);
        await _corpus.ReadAsync();
        using (var db = _corpus.Open())
        {
            await db.References.ExecuteUpdateAsync(s => s.SetProperty(r => r.CitedId, (int?)null));
            await db.Agreements.ExecuteUpdateAsync(s => s.SetProperty(a => a.ReadFrom, a => "1.0 " + a.ReadFrom));
        }
        await _corpus.ReadAsync();
        Assert.Equal("2-cited.txt", await CitedAsync());
    }

    [Fact]
    public async Task A_linked_instrument_goes_by_the_name_of_its_document_and_its_own_name_leads_there()
    {
        _corpus.Write("1-citing.txt", Citing("4 December 2007"));
        await _corpus.ReadAsync();
        using var db = _corpus.Open();
        var own = (await db.References.AsNoTracking().SingleAsync()).Slug;
        _corpus.Write("2-cited.txt", Texts.Norway);
        await _corpus.ReadAsync();
        var slug = (await db.Agreements.AsNoTracking().SingleAsync(a => a.Source.FileName == "2-cited.txt")).Slug;
        Assert.Equal(slug, (await db.References.AsNoTracking().SingleAsync()).Slug);
        var terms = await FilterTerms.LoadAsync(db);
        Assert.Equal(slug, StatementFilter.Parse([new("cites", own)], terms).Cites.Single());
    }

    [Theory]
    // Words in another order, who spoke for the parties, the year.
    [InlineData("Special Summit 2011, Joint Vision Statement on Energy", "Joint Vision Statement of the Special Summit on Energy", true)]
    [InlineData("Joint Statement on Economic Resilience and Economic Security", "Joint Leaders’ Statement on Economic Resilience and Economic Security", true)]
    [InlineData("Joint Vision Statement of the Special Summit on Energy", "Joint Vision Statement of the 2010 Special Summit on Energy", false)]
    [InlineData("Joint Statement on Economic Resilience", "Joint Statement on Economic Resilience and Economic Security", false)]
    [InlineData("Joint Declaration on Economic Resilience and Economic Security", "Joint Statement on Economic Resilience and Economic Security", false)]
    public async Task A_title_in_other_words_is_that_of_the_one_document_that_has_them(string title, string cited, bool found)
    {
        _corpus.Write("1-citing.txt", $"""
            JOINT STATEMENT

            between the Kingdom of Norway and the Republic of Azerbaijan

            Baku, 9 May 2012

            The two sides will cooperate in accordance with the {cited}.
            """);
        _corpus.Write("2-cited.txt", "The two sides will cooperate in energy.");
        _corpus.Write("2-cited.meta.yaml", $"title: \"{title}\"\ndate: 2011-05-09\nparties: [SE, FI]\nkind: joint-statement\nevidence: text\n");
        await _corpus.ReadAsync();
        Assert.Equal(found ? "2-cited.txt" : null, await CitedAsync());
    }

    [Fact]
    public async Task Instruments_of_one_title_are_told_apart_by_whose_they_are()
    {
        var others = Citing("4 December 2007").Replace("Joint Declaration between the Kingdom of Norway and the Republic of Azerbaijan, signed on 4 December 2007", "Agreement on Reciprocal Trade", StringComparison.Ordinal);
        _corpus.Write("1-citing.txt", others).Write("2-citing.txt", others.Replace("Norway", "Sweden", StringComparison.Ordinal));
        await _corpus.ReadAsync();
        using var db = _corpus.Open();
        var titles = await db.References.AsNoTracking().OrderBy(r => r.AgreementId).Select(r => r.UsualTitle).ToListAsync();
        Assert.Equal(["Agreement on Reciprocal Trade (Azerbaijan – Norway)", "Agreement on Reciprocal Trade (Azerbaijan – Sweden)"], titles);
        var slug = (await db.References.AsNoTracking().SingleAsync(r => r.Agreement.Source.FileName == "1-citing.txt")).Slug;
        Assert.Equal([slug], await CitesAsync("agreement-on-reciprocal-trade-azerbaijan-norway"));
        // Where there is one alone, nothing tells it from others.
        File.Delete(Path.Combine(_corpus.Folder, "2-citing.txt"));
        await _corpus.ReadAsync();
        Assert.Equal([slug], await CitesAsync("agreement-on-reciprocal-trade-azerbaijan-norway"));
        await Assert.ThrowsAsync<FilterRefusedException>(() => CitesAsync("agreement-on-reciprocal-trade-azerbaijan-finland"));
        Assert.Equal(["Agreement on Reciprocal Trade"], await db.References.AsNoTracking().Select(r => r.UsualTitle).ToListAsync());

        async Task<IReadOnlyList<string>> CitesAsync(string words) => StatementFilter.Parse([new("cites", words)], await FilterTerms.LoadAsync(db)).Cites;
    }

    private static string Citing(string date) => $"""
        JOINT STATEMENT

        between the Kingdom of Norway and the Republic of Azerbaijan

        Baku, 9 May 2011

        The two sides will cooperate in accordance with the Joint Declaration between the Kingdom of Norway and the Republic of Azerbaijan, signed on {date}.
        """;

    private async Task<string?> CitedAsync()
    {
        using var db = _corpus.Open();
        var reference = await db.References.Include(r => r.Cited!.Source).SingleAsync(r => r.Agreement.Source.FileName == "1-citing.txt");
        return reference.Cited?.Source.FileName;
    }
}
