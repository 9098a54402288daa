using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Database;

/// <summary>The corpus as rows. Page models read it; only the importer writes.</summary>
public sealed class DiplomacyContext(DbContextOptions<DiplomacyContext> options) : DbContext(options)
{
    public DbSet<Source> Sources => Set<Source>();
    public DbSet<SourcePath> SourcePaths => Set<SourcePath>();
    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<Party> Parties => Set<Party>();
    public DbSet<AgreementParty> AgreementParties => Set<AgreementParty>();
    public DbSet<Section> Sections => Set<Section>();
    public DbSet<Block> Blocks => Set<Block>();
    public DbSet<Passage> Passages => Set<Passage>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<CommitmentArea> CommitmentAreas => Set<CommitmentArea>();
    public DbSet<CommitmentParty> CommitmentParties => Set<CommitmentParty>();
    public DbSet<Area> Areas => Set<Area>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Reference> References => Set<Reference>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Mention> Mentions => Set<Mention>();
    public DbSet<Doubt> Doubts => Set<Doubt>();
    public DbSet<Ledger> Ledgers => Set<Ledger>();
    public DbSet<Coverage> Coverage => Set<Coverage>();
    public DbSet<CuratedField> CuratedFields => Set<CuratedField>();
    public DbSet<Reading> Readings => Set<Reading>();
    public DbSet<RefusedFile> RefusedFiles => Set<RefusedFile>();
    public DbSet<PermanentName> Names => Set<PermanentName>();
    public DbSet<CorpusState> State => Set<CorpusState>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<IReadOnlyList<Span>>().HaveConversion<SpansAsText, SpansCompared>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DiplomacyContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
            foreach (var property in entity.GetProperties().Where(p => p.ClrType == typeof(DateTime)))
                property.SetValueConverter(new UtcTime());
    }
}
