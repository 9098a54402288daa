using System.Runtime.InteropServices;

namespace Diplomacy.Storage.Sqlite;

/// <summary>Memory that SQLite has freed. The C library of most Linuxes keeps it until it is asked to give it back (malloc_trim(3)).</summary>
internal static class FreedMemory
{
    /// <summary>Gives it back to the system. Where the C library is another one nothing is done.</summary>
    public static void GiveBack()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = Trim(0);
        }
        catch (Exception none) when (none is DllNotFoundException or EntryPointNotFoundException)
        {
            // Not glibc: others give back what is freed, or have no such call.
        }
    }

    [DllImport("libc.so.6", EntryPoint = "malloc_trim")]
    private static extern int Trim(nuint pad);
}
