using Diplomacy.Web.Hosting;
using Diplomacy.Web.Tests.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Diplomacy.Web.Tests.Hosting;

/// <summary>A host whose settings ask for reports.</summary>
public sealed class ReportedSite : Site
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting(MisreadingReports.Setting, "mailto:desk@example.org?subject=Misread%20{id}&body={url}%0A{text}");
    }
}

public sealed class MisreadingReportsTests(ReportedSite site) : IClassFixture<ReportedSite>
{
    private const string Norway = "/declarations/2007-12-azerbaijan-norway-joint-declaration";

    [Fact]
    public async Task Each_statement_has_a_link_that_names_it()
    {
        var page = await site.PageAsync(Norway);

        var links = page.QuerySelectorAll(".statement .report").ToList();
        Assert.Equal(page.QuerySelectorAll(".statement").Length, links.Count);
        var statement = page.QuerySelectorAll(".statement")[3];
        var href = statement.QuerySelector(".report")!.GetAttribute("href")!;
        Assert.StartsWith($"mailto:desk@example.org?subject=Misread%20{statement.Id}&body=http%3A%2F%2Flocalhost%2Fdeclarations%2F", href, StringComparison.Ordinal);
        Assert.EndsWith($"%2F{statement.Id}%0A{Uri.EscapeDataString(statement.QuerySelector(".words")!.TextContent)}", href, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_has_the_page_of_a_statement()
    {
        var key = (await site.PageAsync(Norway)).QuerySelector(".statement")!.Id!;
        Assert.Contains(key, (await site.PageAsync($"{Norway}/{key}")).QuerySelector("a.report")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/issues/new?title={id}", "https://example.org/issues/new?title=k-1")]
    [InlineData(" http://example.org/{id} ", "http://example.org/k-1")]
    [InlineData("mailto:a@example.org?body={text}", "mailto:a@example.org?body=say%20%7Burl%7D%20%26%20%22more%22")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public void The_places_of_the_address_are_filled_and_words_can_fill_none(string template, string filled) =>
        Assert.Equal(filled, MisreadingReports.Of(template).Of(Request(), "k-1", "/declarations/x/k-1", "say {url} & \"more\""));

    [Fact]
    public void A_long_statement_is_cut()
    {
        var filled = MisreadingReports.Of("https://example.org/?t={text}").Of(Request(), "k", "/", string.Concat(Enumerable.Repeat("😀", 4000)))!;
        Assert.InRange(filled.Length, 500, 12 * 600);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_the_setting_there_is_no_link(string? template) => Assert.Null(MisreadingReports.Of(template).Of(Request(), "k", "/", "t"));

    [Theory]
    [InlineData("javascript:alert({id})", "begins with https:, http: or mailto:")]
    [InlineData("data:text/html,{text}", "begins with https:, http: or mailto:")]
    [InlineData("{url}", "begins with https:, http: or mailto:")]
    [InlineData("/issues?{id}", "begins with https:, http: or mailto:")]
    [InlineData("https://example.org/{key}", "{key} stands for nothing")]
    public async Task An_address_of_another_kind_is_refused_at_the_start_in_a_sentence(string template, string reason)
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.Program(folder.Path, $"--{MisreadingReports.Setting}={template}");

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains($"The setting {MisreadingReports.Setting} is", ran.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Errors, StringComparison.Ordinal);
    }

    private static HttpRequest Request() => new DefaultHttpContext { Request = { Scheme = "https", Host = new HostString("example.org") } }.Request;
}
