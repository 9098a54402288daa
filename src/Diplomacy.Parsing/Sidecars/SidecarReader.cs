using Diplomacy.Parsing.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Diplomacy.Parsing.Sidecars;

/// <summary>Reads <c>NAME.meta.yaml</c>. An unknown field or a bad value is refused with its line and the reason.</summary>
internal static class SidecarReader
{
    private const int LargestSidecar = 4 * 1024 * 1024;
    private const int Deepest = 16;

    private static readonly string[] Fields = [.. SidecarFields.All, .. SidecarFields.NotOfRecord];

    /// <summary>The curator's fields.</summary>
    /// <exception cref="SourceRefusedException">The file is no YAML, names an unknown field or gives a bad value.</exception>
    public static Sidecar Read(string fileName, byte[] bytes)
    {
        if (bytes.Length > LargestSidecar) throw new SourceRefusedException($"{fileName}: a sidecar has at most {LargestSidecar / (1024 * 1024)} MB.");
        var text = bytes.Length == 0 ? "" : SourceDecoder.Decode(fileName, bytes);
        var values = new SidecarValues(fileName);
        try
        {
            RefuseDepth(fileName, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" }) return Sidecar.None;
            if (stream.Documents[0].RootNode is not YamlMappingNode root) throw values.Refuse(stream.Documents[0].RootNode, "the file gives no fields (\"title: ...\")");
            return Read(root, values);
        }
        catch (YamlException fault)
        {
            throw new SourceRefusedException($"{fileName}: line {fault.Start.Line}: no YAML: {fault.Message.Split("): ")[^1]}");
        }
    }

    private static Sidecar Read(YamlMappingNode root, SidecarValues values)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        var sidecar = new Sidecar { Given = given };
        foreach (var (key, value) in root.Children)
        {
            var field = (key as YamlScalarNode)?.Value ?? "";
            if (!Fields.Contains(field)) throw values.Refuse(key, $"no field \"{field}\"; known are {string.Join(", ", Fields)}");
            given.Add(field);
            sidecar = field switch
            {
                "kind" => sidecar with { Kind = values.Kind(value) },
                "evidence" => sidecar with { Evidence = values.Evidence(value) },
                "title" => sidecar with { Title = values.Words(value) },
                "parties" => sidecar with { Parties = values.Codes(value) },
                "date" => sidecar with { Date = values.Date(value) },
                "place" => sidecar with { Place = values.Words(value) },
                "languages" => sidecar with { Languages = values.Languages(value) },
                "people" => sidecar with { People = values.People(value) },
                "sections" => sidecar with { Sections = values.List(value) },
                "commitments" => sidecar with { Commitments = values.Commitments(value) },
                "references" => sidecar with { References = values.References(value) },
                "organisations" => sidecar with { Organisations = values.List(value) },
                "mentions" => sidecar with { Mentions = values.Codes(value) },
                "source_url" => sidecar with { SourceUrl = values.Address(value) },
                "licence" => sidecar with { Licence = values.Words(value) },
                "encoding" => sidecar with { Encoding = values.Words(value) },
                _ => sidecar with { Formerly = values.Names(value) },
            };
        }
        return sidecar;
    }

    // The tree is built by recursion: what nests too deep is refused before.
    private static void RefuseDepth(string fileName, string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest) throw new SourceRefusedException($"{fileName}: line {parser.Current.Start.Line}: nested too deep.");
        }
    }
}
