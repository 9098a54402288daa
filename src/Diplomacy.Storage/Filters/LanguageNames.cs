using System.Globalization;

namespace Diplomacy.Storage.Filters;

/// <summary>English names of languages.</summary>
public static class LanguageNames
{
    /// <summary>The English name of an ISO 639-1 code, or the code where the platform knows none.</summary>
    public static string Of(string code)
    {
        // ISO 639-2: undetermined.
        if (code == "und") return "a language that is not known";
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }
}
