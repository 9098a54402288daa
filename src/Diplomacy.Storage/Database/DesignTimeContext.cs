using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore.Design;

namespace Diplomacy.Storage.Database;

/// <summary>The context that <c>dotnet ef migrations add</c> works with.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<DiplomacyContext>
{
    public DiplomacyContext CreateDbContext(string[] args) => new(SqliteConnections.Options("Data Source=:memory:"));
}
