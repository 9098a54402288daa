namespace Diplomacy.Web.CommandLine;

internal static class HelpCommand
{
    private const string Text = """
        Diplomacy reads a folder of diplomatic declarations and serves a site to browse, search, cite and link to them.

          diplomacy                            serve the site on http://localhost:5080
          diplomacy ingest PATH...             read files or folders into the database; what is unchanged is skipped
          diplomacy parse PATH... --output DIR write one JSON record a document to DIR/ID.json; no database is touched
          diplomacy evaluate GOLD TEXTS        compare what is read with coded records, measure by measure; --errors lists
                                               each disagreement
          diplomacy learn GOLD TEXTS ...       learn from coded records what words tell of areas; says how the weights do on
                                               documents left out; --output FILE writes them
          diplomacy --help                     this text

        Serving takes settings as options, too:
          --urls http://localhost:8000         the address to serve on
          --Corpus:Folders:0 DIR               the first corpus folder (1, 2, ... for more); default seeds
          --ConnectionStrings:Diplomacy TEXT   the database; default "Data Source=data/diplomacy.db"
          --Pages:CacheMegabytes N             memory for pages that were made; default 128, 0 for none
          --Reports:Address ADDRESS            where a misreading is reported, with {id}, {url} and {text}; default none

        Settings may also stand in the environment (Corpus__Folders__0, ConnectionStrings__Diplomacy, ASPNETCORE_URLS)
        or in appsettings.json beside the program; docs/running.md names them all.

        Exit code: 0 all done, 1 a file was refused (the others were read), 2 the command line was not understood.
        """;

    public static Task<int> RunAsync(string[] args)
    {
        Console.WriteLine(args.Length == 0 ? Text : $"help takes no arguments.\n\n{Text}");
        return Task.FromResult(args.Length == 0 ? ExitCode.Done : ExitCode.Usage);
    }
}
