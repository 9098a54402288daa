using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Names;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Names;

public sealed class PermanentNameTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_key_is_made_of_the_id_and_the_offset_of_the_words()
    {
        await StoreAsync(Texts.Vietnam);
        using var db = _corpus.Open();
        Assert.All(await db.Commitments.Include(c => c.Agreement).ToListAsync(), c => Assert.Equal($"{c.Agreement.PermanentId}-{c.Start}", c.Key));
    }

    [Fact]
    public async Task A_key_outlives_a_better_reading_and_leads_to_the_statement_that_covers_its_words()
    {
        _corpus.Write("a.txt", Texts.Vietnam);
        await _corpus.ReadAsync((n, b, s) => Joined(TemporaryCorpus.Parsed(n, b, s)));
        var (slug, keys) = await OneAsync();
        await MakeOutdatedAsync();
        await _corpus.ReadAsync();
        var second = (await OneAsync()).Keys;
        Assert.True(second.Count > keys.Count);
        Assert.Contains(keys[0], second);

        await MakeOutdatedAsync();
        await _corpus.ReadAsync((n, b, s) => Joined(TemporaryCorpus.Parsed(n, b, s)));
        Assert.Equal(new Destination.Statement(slug, keys[0]), await ResolveAsync(second[1]));
    }

    [Fact]
    public async Task Statements_keep_their_keys_while_their_words_stay_in_a_changed_file()
    {
        await StoreAsync(Texts.Vietnam);
        var before = await TextsByKeyAsync();
        await StoreAsync(Texts.Vietnam.Replace("Hanoi,", "In the old and beautiful city of Hanoi,", StringComparison.Ordinal));
        Assert.Equal(before, await TextsByKeyAsync());
    }

    [Fact]
    public async Task A_key_is_never_given_to_other_words()
    {
        await StoreAsync(Texts.Vietnam);
        var (_, keys) = await OneAsync();
        var meeting = Assert.Single(await TextsByKeyAsync(), t => t.Value.Contains("joint commission", StringComparison.Ordinal)).Key;
        // Other words of the same length now begin where the meeting did.
        await StoreAsync(Texts.Vietnam.Replace("will hold a meeting of the joint commission in 2026", "shall open a school for young engineers in Hue 2027", StringComparison.Ordinal));
        var after = await TextsByKeyAsync();
        Assert.DoesNotContain(meeting, after.Keys);
        Assert.Contains($"{meeting}b", after.Keys);
        Assert.Contains("school", after[$"{meeting}b"], StringComparison.Ordinal);
        Assert.IsType<Destination.Declaration>(await ResolveAsync(meeting));
        Assert.Equal(keys.Count - 1, after.Keys.Intersect(keys).Count());
    }

    [Fact]
    public async Task A_key_leads_to_the_passage_where_its_words_are_no_statement()
    {
        await StoreAsync(Texts.Norway);
        var (slug, keys) = await OneAsync();
        await MakeOutdatedAsync();
        await _corpus.ReadAsync((n, b, s) => WithoutStatements(TemporaryCorpus.Parsed(n, b, s)));
        var place = Assert.IsType<Destination.Place>(await ResolveAsync(keys[0]));
        Assert.Equal(slug, place.Slug);
        Assert.StartsWith("build oil pipelines", Texts.Norway[place.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slug_that_changes_goes_on_redirecting()
    {
        await StoreAsync(Texts.Norway);
        var former = (await OneAsync()).Slug;
        await StoreAsync(Texts.Norway.Replace("2007", "2008", StringComparison.Ordinal).Replace("JOINT DECLARATION", "JOINT STATEMENT", StringComparison.Ordinal));
        var slug = (await OneAsync()).Slug;
        Assert.NotEqual(former, slug);
        Assert.Equal(new Destination.Declaration(slug), await ResolveAsync(former));
    }

    [Fact]
    public async Task What_was_removed_is_gone_and_what_never_was_is_unknown()
    {
        await StoreAsync(Texts.Norway);
        var (slug, keys) = await OneAsync();
        _corpus.Delete("a.txt");
        await _corpus.ReadAsync();
        Assert.IsType<Destination.Gone>(await ResolveAsync(slug));
        Assert.IsType<Destination.Gone>(await ResolveAsync(keys[0]));
        Assert.IsType<Destination.Gone>(await ResolveAsync(keys[0].Split('-')[0]));
        Assert.IsType<Destination.Unknown>(await ResolveAsync("2007-nowhere-treaty"));
        Assert.IsType<Destination.Unknown>(await ResolveAsync("zzzzzzzz-12"));
        Assert.IsType<Destination.Unknown>(await ResolveAsync("-"));
    }

    [Fact]
    public async Task Of_many_names_those_that_were_ever_given_are_told_apart()
    {
        await StoreAsync(Texts.Norway);
        var (slug, keys) = await OneAsync();
        using var db = _corpus.Open();
        var id = keys[0].Split('-')[0];
        string[] given = [slug, slug.ToUpperInvariant(), keys[0], $"{id}-99999", id];
        Assert.Equal(given.Order(StringComparer.Ordinal), (await NameLookup.EverGivenAsync(db, [.. given, "2007-nowhere-treaty", "zzzzzzzz-12", "", "-"])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_document_that_comes_back_gets_its_id_and_slug_again()
    {
        await StoreAsync(Texts.Norway);
        var before = await OneAsync();
        _corpus.Delete("a.txt");
        await _corpus.ReadAsync();
        // Meanwhile another takes the place, and not the slug.
        _corpus.Write("b.txt", Texts.Norway.Replace("musicians", "painters", StringComparison.Ordinal));
        await _corpus.ReadAsync();
        Assert.NotEqual(before.Slug, (await OneAsync()).Slug);
        _corpus.Delete("b.txt");
        _corpus.Write("c.txt", Texts.Norway);
        await _corpus.ReadAsync();
        var after = await OneAsync();
        Assert.Equal(before.Slug, after.Slug);
        Assert.Equal(before.Keys, after.Keys);
    }

    [Fact]
    public async Task A_taken_slug_gets_four_characters_of_the_id()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Norway.Replace("musicians", "painters", StringComparison.Ordinal));
        await _corpus.ReadAsync();
        using var db = _corpus.Open();
        var both = await db.Agreements.OrderBy(a => a.Slug.Length).ToListAsync();
        Assert.Equal($"{both[0].Slug}-{both[1].PermanentId[..4]}", both[1].Slug);
    }

    [Fact]
    public async Task Where_a_file_takes_the_bytes_of_another_both_names_lead_to_the_one_that_is_left()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        string former;
        using (var db = _corpus.Open()) former = (await db.Agreements.SingleAsync(a => a.Source.FileName == "b.txt")).PermanentId;
        _corpus.Write("b.txt", Texts.Norway);
        await _corpus.ReadAsync();
        var (slug, _) = await OneAsync();
        Assert.Equal(new Destination.Declaration(slug), await ResolveAsync(former));
        Assert.Equal(new Destination.Declaration(slug), await ResolveAsync($"{former}-10"));
    }

    [Fact]
    public async Task Former_names_that_a_curator_lists_redirect_in_a_new_database()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync((n, b, s) => n == "a.txt"
            ? TemporaryCorpus.Parsed(n, b, s) with { Formerly = ["7h2kq9xw", "7h2kq9xw-120", "2007-12-old-name"] }
            : TemporaryCorpus.Parsed(n, b, s) with { Formerly = ["2007-12-old-name"] });
        using var db = _corpus.Open();
        var norway = await db.Agreements.SingleAsync(a => a.Source.FileName == "a.txt");
        foreach (var name in (string[])["7h2kq9xw", "7H2KQ9XW-120", "2007-12-old-name", "7h2kq9xw-999"])
            Assert.Equal(new Destination.Declaration(norway.Slug), await ResolveAsync(name));
        Assert.Equal("former-name-taken", (await db.Doubts.SingleAsync(d => d.Code == "former-name-taken")).Code);
    }

    private async Task StoreAsync(string text)
    {
        _corpus.Write("a.txt", text);
        Assert.Empty((await _corpus.ReadAsync()).Refused);
    }

    private async Task MakeOutdatedAsync()
    {
        using var db = _corpus.Open();
        await db.Agreements.ExecuteUpdateAsync(s => s.SetProperty(a => a.ReadFrom, "0.0 - a.txt"));
    }

    private async Task<(string Slug, List<string> Keys)> OneAsync()
    {
        using var db = _corpus.Open();
        var one = await db.Agreements.Include(a => a.Commitments.OrderBy(c => c.Ordinal)).SingleAsync();
        return (one.Slug, [.. one.Commitments.Select(c => c.Key)]);
    }

    private async Task<Dictionary<string, string>> TextsByKeyAsync()
    {
        using var db = _corpus.Open();
        return await db.Commitments.OrderBy(c => c.Key).ToDictionaryAsync(c => c.Key, c => c.Text);
    }

    private async Task<Destination> ResolveAsync(string name)
    {
        using var db = _corpus.Open();
        return await NameLookup.ResolveAsync(db, name);
    }

    /// <summary>As a poorer parser would read: all statements as one.</summary>
    private static ParsedAgreement Joined(ParsedAgreement parsed) => parsed with
    {
        Commitments = [parsed.Commitments[0] with { Spans = [.. parsed.Commitments.SelectMany(c => c.Spans)] }],
        Blocks = [],
    };

    private static ParsedAgreement WithoutStatements(ParsedAgreement parsed) => parsed with
    {
        Commitments = [],
        Blocks = [.. parsed.Blocks.Select(b => b with { Passages = [.. b.Passages.Select(p => p with { Commitment = null })] })],
    };
}
