using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Web.Caching;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Web.Tests.Caching;

/// <summary>A site over three declarations of different years, to which others are added as another process adds them.</summary>
public class GrowingSite : Site
{
    private readonly TemporaryFolder _texts = new();

    public GrowingSite()
    {
        Directory.CreateDirectory(Corpus);
        Write("norway.txt", Norway);
        Write("kenya.txt", Between("Republic of Kenya", "Republic of Peru", "14 March 2011", "The two sides will widen their trade in timber."));
        Write("chad.txt", Between("Republic of Chad", "Republic of Malta", "2 June 2019", "The two sides agreed to support schools for nurses."));
    }

    /// <summary>How many pages were answered without being made.</summary>
    public long Served => Services.GetRequiredService<PageCache>().Served;

    protected override string Corpus => _texts.File("corpus");

    public static string Between(string one, string other, string date, string words) =>
        $"JOINT STATEMENT\n\nbetween the {one} and the {other}\n\nNairobi, {date}\n\n{words}\n";

    /// <summary>Reads a text as a process beside the site does.</summary>
    public async Task AddAsync(string name, string text)
    {
        Write(name, text);
        await new Importer(SqliteConnections.Options(ConnectionString)).ReadAsync([Corpus]);
    }

    /// <summary>Until a page that is asked for again would be answered from the cache.</summary>
    public async Task SettleAsync()
    {
        var index = Services.GetRequiredService<Storage.Indexing.CorpusIndex>();
        var watch = Services.GetRequiredService<VersionWatch>();
        for (var i = 0; i < 3000 && index.Version != watch.Now(); i++) await Task.Delay(50);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Corpus, name), text);

    private const string Norway = """
        JOINT DECLARATION

        between the Kingdom of Norway and the Republic of Azerbaijan

        The Parties, recalling their long friendship and the glaciers of the north,

        have declared their intention to:

        1. In the field of energy

        - build oil pipelines and exchange experience in offshore drilling,
        - support the accession of Azerbaijan to the World Trade Organization,

        Done in Oslo on 4 December 2007.
        """;
}
