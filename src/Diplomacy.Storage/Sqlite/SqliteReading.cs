using System.Data;
using System.Data.Common;
using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Diplomacy.Storage.Sqlite;

/// <summary>Reads rows by a command as it is written, over the connection and in the transaction of a context.</summary>
internal static class SqliteReading
{
    /// <param name="value">That of <c>$value</c>, where the command has it.</param>
    public static async Task<T> ReadAsync<T>(
        DiplomacyContext db, string sql, string? value, Func<DbDataReader, Task<T>> read, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = sql;
            if (value is not null)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("$value", value);
                command.Parameters.Add(parameter);
            }
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancel);
            return await read(reader);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
