using System.Text.RegularExpressions;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Hosting;

/// <summary>
/// Where readers report that a statement was misread: an address that the setting <c>Reports:Address</c> gives, with <c>{id}</c>, <c>{url}</c>
/// and <c>{text}</c> in the places of the statement's key, its page and its words. Without the setting there is no such link.
/// </summary>
public sealed partial class MisreadingReports
{
    public const string Setting = "Reports:Address";

    /// <summary>Browsers and mail programs cut longer addresses; the page has all words.</summary>
    private const int MostText = 500;

    private static readonly string[] Places = ["{id}", "{url}", "{text}"];

    private readonly string? _template;

    private MisreadingReports(string? template) => _template = template;

    /// <summary>Nobody wants reports.</summary>
    public static MisreadingReports None { get; } = new(null);

    /// <exception cref="SettingRefusedException">The setting is no address of http, https or mailto, or has a place that is not known.</exception>
    public static MisreadingReports Of(string? template)
    {
        if (string.IsNullOrWhiteSpace(template)) return None;
        var unknown = Braces().Matches(template).Select(m => m.Value).FirstOrDefault(p => !Places.Contains(p));
        if (unknown is not null) throw Refused(template, $"{unknown} stands for nothing; known are {string.Join(", ", Places)}");
        // What stands before the first colon cannot come from a statement.
        var filled = Places.Aggregate(template.Trim(), (address, place) => address.Replace(place, "x", StringComparison.Ordinal));
        if (!Uri.TryCreate(filled, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"))
            throw Refused(template, "it is an address that begins with https:, http: or mailto:");
        return new MisreadingReports(template.Trim());
    }

    /// <summary>The address by which a statement is reported; null where the setting is not given.</summary>
    /// <param name="key">Of the statement.</param>
    /// <param name="address">Its page, root-relative.</param>
    public string? Of(HttpRequest request, string key, string address, string text)
    {
        if (_template is null) return null;
        var words = text.Length > MostText ? text[..(char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText)] + "…" : text;
        return Braces().Replace(_template, place => Uri.EscapeDataString(place.Value switch
        {
            "{id}" => key,
            "{url}" => Addresses.Absolute(request, address),
            _ => words,
        }));
    }

    private static SettingRefusedException Refused(string template, string reason) => new($"The setting {Setting} is “{template}”; {reason}.");

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}

/// <summary>A setting that cannot be used; the message is a sentence for the person who set it.</summary>
internal sealed class SettingRefusedException(string message) : Exception(message);
