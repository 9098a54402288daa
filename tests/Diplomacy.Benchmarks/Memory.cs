using System.Globalization;

namespace Diplomacy.Benchmarks;

/// <summary>Memory of a process, as Linux tells it.</summary>
internal static class Memory
{
    /// <param name="name"><c>VmRSS</c>: in use now; <c>VmHWM</c>: the most until now.</param>
    /// <param name="process">This one where null.</param>
    /// <returns>In MB; 0 where the system does not tell.</returns>
    public static double Megabytes(string name, int? process = null)
    {
        var file = $"/proc/{process?.ToString(CultureInfo.InvariantCulture) ?? "self"}/status";
        if (!File.Exists(file)) return 0;
        var line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line[(name.Length + 1)..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1000;
    }
}
