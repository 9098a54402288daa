using System.Globalization;

namespace Diplomacy.Storage.Names;

/// <summary>Gives each of many things a slug of its own: the first to ask has it, the next has it with more behind it.</summary>
internal sealed class FreeSlugs
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="more">What tells this thing from others that want the same.</param>
    public string Give(string wanted, string more)
    {
        if (_taken.Add(wanted)) return wanted;
        var longer = $"{wanted}-{more}";
        for (var n = 1; ; n++)
        {
            var slug = n == 1 ? longer : string.Create(CultureInfo.InvariantCulture, $"{longer}-{n}");
            if (_taken.Add(slug)) return slug;
        }
    }
}
