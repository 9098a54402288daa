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
