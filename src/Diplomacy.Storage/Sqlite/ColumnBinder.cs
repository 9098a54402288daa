using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Diplomacy.Storage.Sqlite;

/// <summary>Takes one property of a row, and binds it as Microsoft.Data.Sqlite would.</summary>
internal abstract class ColumnBinder
{
    // https://learn.microsoft.com/dotnet/standard/data/sqlite/types
    private const string Day = "yyyy-MM-dd";
    private const string Time = @"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF";

    public abstract void Bind(PreparedCommand command, int at, object row);

    /// <exception cref="NotSupportedException">The property is of a type that no table has had so far.</exception>
    public static ColumnBinder Of(IProperty property)
    {
        var converter = property.GetTypeMapping().Converter;
        var stored = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (stored.IsEnum || stored == typeof(int) || stored == typeof(long) || stored == typeof(bool)) return new Numbers(Getter<long?>(property));
        if (stored == typeof(string)) return new Texts(Getter<string?>(property));
        if (stored == typeof(double)) return new Reals(Getter<double>(property));
        if (stored == typeof(byte[])) return new Bytes(Getter<byte[]?>(property));
        if (stored == typeof(DateOnly)) return new Texts(Compose(Getter<DateOnly?>(property), day => day?.ToString(Day, CultureInfo.InvariantCulture)));
        if (stored == typeof(DateTime)) return new Texts(Compose(Getter<DateTime?>(property), time => time?.ToUniversalTime().ToString(Time, CultureInfo.InvariantCulture)));
        if (converter?.ProviderClrType == typeof(string)) return new Texts(Compose(Getter<object?>(property), value => (string?)converter.ConvertToProvider(value)));
        throw new NotSupportedException($"{property.DeclaringType.DisplayName()}.{property.Name} is of a type that is not written: {property.ClrType}.");
    }

    /// <summary>Sets a key that is an int.</summary>
    public static Action<object, long> Setter(IProperty property)
    {
        var (row, value) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(long)));
        var set = Expression.Assign(Expression.Property(Expression.Convert(row, property.DeclaringType.ClrType), property.PropertyInfo!), Expression.ConvertChecked(value, property.ClrType));
        return Expression.Lambda<Action<object, long>>(set, row, value).Compile();
    }

    private static Func<object, TValue> Getter<TValue>(IProperty property)
    {
        var row = Expression.Parameter(typeof(object));
        Expression value = Expression.Property(Expression.Convert(row, property.DeclaringType.ClrType), property.PropertyInfo!);
        if (property.ClrType == typeof(bool)) value = Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L));
        return Expression.Lambda<Func<object, TValue>>(Expression.Convert(value, typeof(TValue)), row).Compile();
    }

    private static Func<object, string?> Compose<TValue>(Func<object, TValue> get, Func<TValue, string?> write) => row => write(get(row));

    private sealed class Numbers(Func<object, long?> get) : ColumnBinder
    {
        public override void Bind(PreparedCommand command, int at, object row)
        {
            if (get(row) is { } number) command.Bind(at, number);
            else command.BindNull(at);
        }
    }

    private sealed class Reals(Func<object, double> get) : ColumnBinder
    {
        public override void Bind(PreparedCommand command, int at, object row) => command.Bind(at, get(row));
    }

    private sealed class Texts(Func<object, string?> get) : ColumnBinder
    {
        public override void Bind(PreparedCommand command, int at, object row) => command.Bind(at, get(row));
    }

    private sealed class Bytes(Func<object, byte[]?> get) : ColumnBinder
    {
        public override void Bind(PreparedCommand command, int at, object row)
        {
            if (get(row) is { } bytes) command.Bind(at, bytes);
            else command.BindNull(at);
        }
    }
}
