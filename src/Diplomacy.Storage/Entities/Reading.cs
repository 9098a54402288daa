namespace Diplomacy.Storage.Entities;

/// <summary>The report of one reading of folders and files.</summary>
public sealed class Reading
{
    public int Id { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Started { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Finished { get; set; }

    /// <summary>The folders and files that were asked for: full paths.</summary>
    public List<string> Paths { get; set; } = [];

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Removed { get; set; }

    public int Refused { get; set; }
}
