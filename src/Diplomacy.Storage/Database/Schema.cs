using Diplomacy.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Diplomacy.Storage.Database;

internal sealed class SourceSchema : IEntityTypeConfiguration<Source>, IEntityTypeConfiguration<SourcePath>
{
    public void Configure(EntityTypeBuilder<Source> source) => source.HasIndex(s => s.Sha256).IsUnique();

    public void Configure(EntityTypeBuilder<SourcePath> path)
    {
        path.HasIndex(p => p.Path).IsUnique();
        path.HasIndex(p => p.Folder);
    }
}

internal sealed class AgreementSchema : IEntityTypeConfiguration<Agreement>, IEntityTypeConfiguration<Ledger>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.HasIndex(a => a.PermanentId).IsUnique();
        agreement.HasIndex(a => a.Slug).IsUnique();
        agreement.HasIndex(a => a.SourceId).IsUnique();
        agreement.HasIndex(a => a.FirstDay);
        agreement.HasIndex(a => a.Version);
        agreement.Property(a => a.Fields).HasConversion<FieldsAsJson, FieldsCompared>();
        agreement.HasMany(a => a.References).WithOne(r => r.Agreement).HasForeignKey(r => r.AgreementId);
        agreement.HasMany(a => a.CitedBy).WithOne(r => r.Cited).HasForeignKey(r => r.CitedId).OnDelete(DeleteBehavior.SetNull);
        agreement.HasOne(a => a.Ledger).WithOne().HasForeignKey<Ledger>(l => l.AgreementId);
    }

    public void Configure(EntityTypeBuilder<Ledger> ledger)
    {
        ledger.HasKey(l => l.AgreementId);
        ledger.Property(l => l.Entries).HasConversion<LedgerAsJson, LedgerCompared>();
    }
}

internal sealed class QualitySchema : IEntityTypeConfiguration<Coverage>, IEntityTypeConfiguration<CuratedField>, IEntityTypeConfiguration<Doubt>
{
    public void Configure(EntityTypeBuilder<Coverage> coverage)
    {
        coverage.ToTable("Coverage").HasKey(c => new { c.AgreementId, c.Class });
        coverage.HasOne(c => c.Agreement).WithMany(a => a.Coverage).HasForeignKey(c => c.AgreementId);
        // The worst first, and the sums of all, without a look at the rows.
        coverage.HasIndex(c => new { c.Class, c.Share, c.Characters });
    }

    public void Configure(EntityTypeBuilder<CuratedField> field)
    {
        field.HasKey(f => new { f.AgreementId, f.Field });
        field.HasOne(f => f.Agreement).WithMany(a => a.Curated).HasForeignKey(f => f.AgreementId);
        field.HasIndex(f => f.Field);
    }

    public void Configure(EntityTypeBuilder<Doubt> doubt) => doubt.HasIndex(d => new { d.Code, d.AgreementId });
}

internal sealed class PartySchema :
    IEntityTypeConfiguration<Party>, IEntityTypeConfiguration<AgreementParty>, IEntityTypeConfiguration<Mention>,
    IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Party> party)
    {
        party.HasKey(p => p.Code);
        party.HasIndex(p => p.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgreementParty> party)
    {
        party.HasKey(p => new { p.AgreementId, p.PartyCode });
        party.HasOne(p => p.Party).WithMany(p => p.Agreements).HasForeignKey(p => p.PartyCode).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.HasKey(m => new { m.AgreementId, m.PartyCode });
        mention.HasOne(m => m.Party).WithMany().HasForeignKey(m => m.PartyCode).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.HasIndex(p => p.Slug);
        person.HasIndex(p => p.OwnSlug);
        person.HasOne(p => p.Party).WithMany().HasForeignKey(p => p.PartyCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TextSchema : IEntityTypeConfiguration<Block>, IEntityTypeConfiguration<Passage>, IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Block> block) => block.HasIndex(b => new { b.AgreementId, b.Ordinal }).IsUnique();

    public void Configure(EntityTypeBuilder<Section> section) => section.HasIndex(s => new { s.AgreementId, s.Ordinal }).IsUnique();

    public void Configure(EntityTypeBuilder<Passage> passage)
    {
        passage.HasIndex(p => new { p.BlockId, p.Ordinal }).IsUnique();
        passage.HasIndex(p => new { p.AgreementId, p.Start });
    }
}

internal sealed class CommitmentSchema :
    IEntityTypeConfiguration<Commitment>, IEntityTypeConfiguration<CommitmentArea>, IEntityTypeConfiguration<CommitmentParty>,
    IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.HasIndex(c => c.Key).IsUnique();
        commitment.HasIndex(c => new { c.AgreementId, c.Ordinal }).IsUnique();
        commitment.HasIndex(c => c.Strength);
        commitment.Ignore(c => c.Commits);
    }

    public void Configure(EntityTypeBuilder<CommitmentArea> area)
    {
        area.HasKey(a => new { a.CommitmentId, a.AreaSlug });
        area.HasOne(a => a.Area).WithMany().HasForeignKey(a => a.AreaSlug).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CommitmentParty> by)
    {
        by.HasKey(b => new { b.CommitmentId, b.PartyCode });
        by.HasOne(b => b.Party).WithMany().HasForeignKey(b => b.PartyCode).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Area> area) => area.HasKey(a => a.Slug);
}

internal sealed class NamedSchema :
    IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<Reference>, IEntityTypeConfiguration<PermanentName>,
    IEntityTypeConfiguration<RefusedFile>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation) => organisation.HasIndex(o => o.Slug);

    public void Configure(EntityTypeBuilder<Reference> reference)
    {
        reference.HasIndex(r => r.Slug);
        reference.HasIndex(r => r.OwnSlug);
    }

    public void Configure(EntityTypeBuilder<PermanentName> name)
    {
        name.ToTable("Names").HasKey(n => n.Name);
        name.HasIndex(n => n.PermanentId);
    }

    public void Configure(EntityTypeBuilder<RefusedFile> file) => file.HasKey(f => f.Path);
}
