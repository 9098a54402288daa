using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Database;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_can_be_made()
    {
        var path = Path.GetTempFileName();
        using var db = new DiplomacyContext(new DbContextOptionsBuilder<DiplomacyContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
        db.Database.EnsureCreated();
        Assert.Empty(db.Agreements.Include(a => a.Commitments).ThenInclude(c => c.Areas).Where(a => a.Languages.Contains("en")));
        File.Delete(path);
    }
}
