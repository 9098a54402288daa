using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Diplomacy.Parsing.Evaluation;

namespace Diplomacy.Parsing.Tests.Evaluation;

public class CodedRecordTests
{
    [Fact]
    public void A_record_has_exactly_the_fields_of_the_guidelines_in_their_order()
    {
        var json = JsonNode.Parse(CodedRecord.Of(RealTexts.ParsedSeeds[0].Agreement).ToJson())!.AsObject();
        Assert.Equal(
            ["id", "kind", "evidence", "title", "parties", "date", "place", "languages", "people", "sections", "commitments", "references", "organisations", "mentions"],
            json.Select(f => f.Key));
        Assert.Equal(["text", "strength", "areas", "by"], json["commitments"]![0]!.AsObject().Select(f => f.Key));
        Assert.Equal("joint-declaration", (string?)json["kind"]);
    }

    [Fact]
    public void Written_and_read_again_a_record_is_the_same() =>
        Assert.All(CodedTexts.Seeds, record => Assert.Equal(record.ToJson(), CodedRecord.FromJson(record.ToJson()).ToJson()));

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"id\": \"a\", \"kind\": \"poem\"}")]
    [InlineData("words")]
    public void What_is_no_record_is_refused(string json) => Assert.Throws<JsonException>(() => CodedRecord.FromJson(Encoding.UTF8.GetBytes(json)));
}
