using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Storage.Tests.Names;

public sealed class SpeakerWordsTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Parties_go_by_name_official_name_and_demonym_and_only_those_of_the_documents_asked_for()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        using var db = _corpus.Open();
        var stems = await SpeakerWords.StemsAsync(db, ["2007-12-04-azerbaijan-norway-joint-declaration"]);
        Assert.Superset(new HashSet<string> { "norway", "norwegian", "kingdom", "azerbaijan", "azerbaijani" }, new HashSet<string>(stems));
        Assert.DoesNotContain("vietnam", stems);
        Assert.DoesNotContain("oil", stems);
    }

    [Fact]
    public async Task Statements_and_agreements_are_found_by_the_names_they_have_today()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        using var db = _corpus.Open();
        var statements = (await ChosenLines.StatementsOfAsync(db, ["2007-12-04-azerbaijan-norway-joint-declaration"])).Single().ToList();
        Assert.Equal(["1.1", "1.2", "2.1"], statements.Select(s => s.Number));
        var chosen = await ChosenLines.StatementsAsync(db, [statements[2].Key, "zzzzzzzz-1", statements[0].Key]);
        Assert.Equal([statements[0].Key, statements[2].Key], chosen.Keys.Order(StringComparer.Ordinal));
        Assert.Single(await ChosenLines.AgreementsAsync(db, ["2007-12-04-azerbaijan-norway-joint-declaration", "no-such"]));
    }
}
