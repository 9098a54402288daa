using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Diplomacy.Storage.Database;

/// <summary>Times are stored as UTC; a database gives them back without saying so.</summary>
internal sealed class UtcTime() : ValueConverter<DateTime, DateTime>(
    time => time.ToUniversalTime(),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
