using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Web.Pages;

namespace Diplomacy.Web.Hosting;

/// <summary>The folders of the corpus and the database that is made of them, as the settings name them.</summary>
internal static class Corpus
{
    /// <summary>The folders of the corpus: full paths. A relative one counts from the working directory.</summary>
    public static IReadOnlyList<string> Folders(IConfiguration settings) =>
        [.. (settings.GetSection("Corpus:Folders").Get<string[]>() ?? []).Where(f => !string.IsNullOrWhiteSpace(f)).Select(Path.GetFullPath)];

    public static string ConnectionString(IConfiguration settings) =>
        settings.GetConnectionString("Diplomacy") ?? throw new InvalidOperationException("The setting ConnectionStrings:Diplomacy is missing.");

    public static void AddCorpus(this WebApplicationBuilder builder)
    {
        var connection = ConnectionString(builder.Configuration);
        builder.Services.AddDbContextPool<DiplomacyContext>(options => options.UseDiplomacy(connection));
        builder.Services.AddSingleton(_ => new Importer(SqliteConnections.Options(connection)));
        builder.Services.AddSingleton(_ => new VersionWatch(connection));
        builder.Services.AddSingleton(_ => new DeclarationReader(connection));
        builder.Services.AddSingleton(_ => new CorpusIndex(SqliteConnections.Options(connection)));
        builder.Services.AddSingleton<Glances>();
        builder.Services.AddSingleton<Pages.Named.NamedCounts>();
        builder.Services.AddSingleton<CorpusReading>();
        builder.Services.AddHostedService(services => services.GetRequiredService<CorpusReading>());
        builder.Services.AddHostedService<CorpusIndexing>();
    }
}
