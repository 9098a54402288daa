using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Sources;
using Diplomacy.Parsing.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Diplomacy.Parsing.Sidecars;

/// <summary>Reads the values of a sidecar's fields, each refused with line and reason where it is none.</summary>
internal sealed class SidecarValues(string fileName)
{
    public SourceRefusedException Refuse(YamlNode node, string reason) => new($"{fileName}: line {node.Start.Line}: {reason}.");

    /// <summary>A plain value, white space folded; null where it is given as null.</summary>
    public string? Words(YamlNode node)
    {
        if (node is not YamlScalarNode scalar) throw Refuse(node, "one value is wanted here, not a list");
        if (scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "null" or "~") return null;
        return Fold(scalar.Value!);
    }

    public IReadOnlyList<string> List(YamlNode node)
    {
        if (node is not YamlSequenceNode list) throw Refuse(node, "a list is wanted here ([a, b], or a line \"- a\" for each)");
        return [.. list.Select(n => Words(n) is { Length: > 0 } words ? words : throw Refuse(n, "the list holds an empty entry"))];
    }

    public AgreementKind? Kind(YamlNode node) =>
        Kinds.Parse(Words(node) ?? "") ?? throw Refuse(node, $"no kind \"{Words(node)}\"; known are {string.Join(", ", Enum.GetValues<AgreementKind>().Select(Kinds.NameOf))}");

    public Evidence? Evidence(YamlNode node) => Words(node) switch
    {
        "text" => Record.Evidence.Text,
        "report" => Record.Evidence.Report,
        var other => throw Refuse(node, $"no evidence \"{other}\"; it is text or report"),
    };

    /// <summary>Codes of states and organisations in any letter case, sorted.</summary>
    public IReadOnlyList<string> Codes(YamlNode node)
    {
        var given = List(node);
        return [.. given.Select((code, i) => Country.Find(code)?.Code
            ?? throw Refuse(((YamlSequenceNode)node).Children[i], $"no country or organisation has the code \"{code}\" (ISO 3166-1 alpha-2, or an acronym)")).Distinct().Order(StringComparer.Ordinal)];
    }

    public string? Date(YamlNode node)
    {
        if (Words(node) is not { } date) return null;
        var parts = date.Split('-');
        var known = parts.Length <= 3 && parts[0].Length == 4 && parts.Skip(1).All(p => p.Length == 2) && parts.All(p => p.All(char.IsAsciiDigit))
            && DateOnly.TryParseExact(date + (parts.Length == 1 ? "-01-01" : parts.Length == 2 ? "-01" : ""), "yyyy-MM-dd", out _);
        return known ? date : throw Refuse(node, $"\"{date}\" is no date as EDTF writes it (2025-05-07, 2007-12 or 2007)");
    }

    public IReadOnlyList<string> Languages(YamlNode node)
    {
        var codes = List(node);
        if (codes.FirstOrDefault(c => c.Length != 2 || !c.All(char.IsAsciiLetterLower)) is { } bad) throw Refuse(node, $"\"{bad}\" is no language code (ISO 639-1: en, fr)");
        return codes;
    }

    public string? Address(YamlNode node)
    {
        if (Words(node) is not { } address) return null;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : throw Refuse(node, $"\"{address}\" is no web address");
    }

    /// <summary>Ids, keys and slugs: letters, digits and hyphens.</summary>
    public IReadOnlyList<string> Names(YamlNode node)
    {
        var names = List(node);
        if (names.FirstOrDefault(n => n.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-')) is { } bad) throw Refuse(node, $"\"{bad}\" is no id, key or slug");
        return names;
    }

    public IReadOnlyList<ParsedPerson> People(YamlNode node) =>
        [.. Entries(node, ["name", "office", "party", "signed"]).Select(e => new ParsedPerson(
            Required(e, "name"), Optional(e, "office"), Party(e), Truth(e, "signed"), Origin.Sidecar, []))];

    public IReadOnlyList<ParsedReference> References(YamlNode node) =>
        [.. Entries(node, ["title", "date"]).Select(e => new ParsedReference(
            Required(e, "title"), Child(e, "date") is { } date ? Date(date) : null, Origin.Sidecar, []))];

    public IReadOnlyList<CuratedCommitment> Commitments(YamlNode node) =>
        [.. Entries(node, ["text", "areas", "strength", "by"]).Select(e => new CuratedCommitment(
            Required(e, "text"), AreasOf(e), StrengthOf(e), Child(e, "by") is { } by ? Codes(by) : null, e.Start.Line))];

    private List<string>? AreasOf(YamlMappingNode entry)
    {
        if (Child(entry, "areas") is not { } node) return null;
        var areas = List(node);
        if (areas.Count is 0 or > 3) throw Refuse(node, "a commitment has one to three areas");
        if (areas.FirstOrDefault(a => Area.Find(a) is null) is { } bad) throw Refuse(node, $"no area \"{bad}\"; known are {string.Join(", ", Area.All.Select(a => a.Slug))}");
        return [.. areas];
    }

    private Strength? StrengthOf(YamlMappingNode entry)
    {
        if (Child(entry, "strength") is not { } node) return null;
        var rungs = Enum.GetValues<Strength>();
        var found = rungs.Where(s => s.ToString().Equals(Words(node), StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count == 1 ? found[0] : throw Refuse(node, $"no strength \"{Words(node)}\"; known are {string.Join(", ", rungs.Reverse().Select(s => s.ToString().ToLowerInvariant()))}");
    }

    private string Party(YamlMappingNode entry)
    {
        var party = Required(entry, "party");
        return Country.Find(party)?.Code ?? throw Refuse(Child(entry, "party")!, $"no country or organisation has the code \"{party}\"");
    }

    private IEnumerable<YamlMappingNode> Entries(YamlNode node, string[] fields)
    {
        if (node is not YamlSequenceNode list) throw Refuse(node, "a list is wanted here");
        foreach (var child in list)
        {
            if (child is not YamlMappingNode entry) throw Refuse(child, $"each entry has fields ({string.Join(", ", fields)})");
            foreach (var key in entry.Children.Keys)
                if (!fields.Contains((key as YamlScalarNode)?.Value)) throw Refuse(key, $"no field \"{key}\" here; known are {string.Join(", ", fields)}");
            yield return entry;
        }
    }

    private string Required(YamlMappingNode entry, string field) =>
        Optional(entry, field) is { Length: > 0 } words ? words : throw Refuse(entry, $"{field} is missing");

    private string? Optional(YamlMappingNode entry, string field) => Child(entry, field) is { } node ? Words(node) : null;

    private bool Truth(YamlMappingNode entry, string field) => Child(entry, field) is not { } node ? false : Words(node) switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        var other => throw Refuse(node, $"{field} is true or false, not \"{other}\""),
    };

    private static YamlNode? Child(YamlMappingNode entry, string field) => entry.Children.TryGetValue(new YamlScalarNode(field), out var node) ? node : null;

    private static string Fold(string words)
    {
        var builder = new ReadingTextBuilder();
        builder.Append(words, 0, words.Length);
        return builder.Build().Value;
    }
}
