using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

/// <summary>However a corpus came about, who and what is named in it goes by the names that comparing all documents anew would give.</summary>
public sealed class ResolvingTests : IDisposable
{
    private static readonly string[] Names = ["Jonas Gahr Støre", "Støre", "J. G. Støre", "Trygve Lie", "Lie", "Jonas Lie"];

    private static readonly string[] Titles = ["Joint Declaration", "Trade and Investment Framework Agreement", "Joint Statement", "UN Charter", "Joint Declaration between Norway and Azerbaijan"];

    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whatever_changes_the_names_are_those_of_comparing_all_anew(int seed)
    {
        var random = new Random(seed);
        for (var step = 0; step < 12; step++)
        {
            for (var changes = random.Next(1, 4); changes > 0; changes--) Change(random);
            await _corpus.ReadAsync();
            var names = await NamesAsync();
            using (var db = _corpus.Open())
            {
                // As if nothing had been compared yet.
                await db.People.ExecuteUpdateAsync(s => s.SetProperty(p => p.Slug, p => p.OwnSlug).SetProperty(p => p.UsualName, p => p.Name));
                await db.References.ExecuteUpdateAsync(s => s.SetProperty(r => r.Slug, r => r.OwnSlug).SetProperty(r => r.UsualTitle, r => r.Title).SetProperty(r => r.CitedId, (int?)null));
                await db.State.ExecuteUpdateAsync(s => s.SetProperty(c => c.Resolved, -1));
            }
            await _corpus.ReadAsync();
            Assert.Equal(await NamesAsync(), names);
        }
    }

    [Fact]
    public async Task A_change_of_other_words_leaves_the_names_without_comparing_all()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("a.meta.yaml", "people: [{name: Støre, party: 'NO'}]\nreferences: [{title: UN Charter}]")
            .Write("b.txt", Texts.Vietnam).Write("b.meta.yaml", "people: [{name: Jonas Gahr Støre, party: 'NO'}]");
        await _corpus.ReadAsync();
        var names = await NamesAsync();
        using (var db = _corpus.Open())
        {
            // What only a comparison of all would set right.
            await db.People.Where(p => p.Name == "Jonas Gahr Støre").ExecuteUpdateAsync(s => s.SetProperty(p => p.UsualName, "untouched"));
        }
        _corpus.Write("a.txt", Texts.Norway.Replace("musicians", "painters", StringComparison.Ordinal));
        Assert.Equal(1, (await _corpus.ReadAsync()).Changed);
        Assert.Equal(names.Select(n => n.Replace("Jonas Gahr Støre | jonas-gahr-store | Jonas Gahr Støre", "Jonas Gahr Støre | jonas-gahr-store | untouched", StringComparison.Ordinal)), await NamesAsync());
    }

    private void Change(Random random)
    {
        var name = $"{random.Next(6)}";
        if (random.Next(5) == 0 && File.Exists(_corpus.PathOf($"{name}.txt")))
        {
            _corpus.Delete($"{name}.txt");
            _corpus.Delete($"{name}.meta.yaml");
            return;
        }
        if (random.Next(3) > 0 || !File.Exists(_corpus.PathOf($"{name}.txt")))
        {
            var people = string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => $"{{name: {Names[random.Next(Names.Length)]}, party: {(random.Next(2) == 0 ? "'NO'" : "AZ")}}}"));
            var references = string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => $"{{title: {Titles[random.Next(Titles.Length)]}{(random.Next(2) == 0 ? $", date: {2000 + random.Next(4)}" : "")}}}"));
            _corpus.Write($"{name}.meta.yaml", $"people: [{people}]\nreferences: [{references}]\n");
        }
        _corpus.Write($"{name}.txt", Texts.Norway.Replace("musicians", $"musicians of school {name} and {random.Next(1000)}", StringComparison.Ordinal)
            .Replace("2007", $"{2000 + random.Next(4)}", StringComparison.Ordinal));
    }

    private async Task<List<string>> NamesAsync()
    {
        using var db = _corpus.Open();
        var people = await db.People.OrderBy(p => p.AgreementId).ThenBy(p => p.Ordinal).Select(p => $"{p.AgreementId} {p.Ordinal} {p.Name} | {p.Slug} | {p.UsualName}").ToListAsync();
        var instruments = await db.References.OrderBy(r => r.AgreementId).ThenBy(r => r.Ordinal).Select(r => $"{r.AgreementId} {r.Ordinal} {r.Title} | {r.Slug} | {r.UsualTitle} | {r.CitedId}").ToListAsync();
        return [.. people, .. instruments];
    }
}
