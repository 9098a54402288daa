using System.Text;

namespace Diplomacy.Search.Questions;

/// <summary>Russian names in Latin letters, and back.</summary>
internal static class Romanisation
{
    private const string Vowels = "аеёиоуыэюяіїє";

    private static readonly Dictionary<char, string> Plain =
        "а=a б=b в=v г=g ґ=g д=d ж=zh з=z и=i і=i ї=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e"
            .Split(' ').ToDictionary(p => p[0], p => p[2..]);

    /// <summary>Longest first.</summary>
    private static readonly (string Latin, string Cyrillic)[] Letters =
    [
        .. "shch=щ zh=ж kh=х ts=ц ch=ч sh=ш yu=ю ya=я ye=е yo=е a=а b=б c=к d=д e=е f=ф g=г h=х i=и j=дж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=ы z=з"
            .Split(' ').Select(p => p.Split('=')).Select(p => (p[0], p[1])),
    ];

    /// <summary>A name as maps (Tokayev, Zelenskiy), passports (Tokaev, Zelenskii) and newspapers (Tokayev, Zelensky) write it; ё as e, ye or yo.</summary>
    /// <param name="name">In small letters.</param>
    public static IEnumerable<string> Latin(string name) =>
        new[] { Written(name, "y", "ye", "yu", "ya", "ye"), Written(name, "i", "e", "iu", "ia", "e"), Written(name, "", "ye", "yu", "ya", "ye"), Written(name, "y", "ye", "yu", "ya", "yo") }
            .Distinct();

    /// <summary>A name in small Latin letters as it is written in Russian: without soft signs, and with one before each vowel that may have one.</summary>
    public static IEnumerable<string> Cyrillic(string name) => new[] { InCyrillic(name, soft: false), InCyrillic(name, soft: true) }.Distinct();

    private static string InCyrillic(string name, bool soft)
    {
        var end = name switch
        {
            _ when name.EndsWith("skiy", StringComparison.Ordinal) || name.EndsWith("skii", StringComparison.Ordinal) => 4,
            _ when name.EndsWith("sky", StringComparison.Ordinal) || name.EndsWith("ski", StringComparison.Ordinal) => 3,
            _ => 0,
        };
        var written = new StringBuilder();
        for (var i = 0; i < name.Length - end;)
        {
            var (latin, cyrillic) = Array.Find(Letters, l => string.CompareOrdinal(name, i, l.Latin, 0, l.Latin.Length) == 0 && i + l.Latin.Length <= name.Length - end);
            var behindVowel = written.Length > 0 && Vowels.Contains(written[^1], StringComparison.Ordinal);
            if (latin is "yu" or "ya" or "ye" && soft && written.Length > 0 && !behindVowel) written.Append('ь');
            // Sergey, Dmitriy; Sergei.
            if ((latin == "y" && behindVowel) || (latin == "i" && behindVowel && i == name.Length - 1)) written.Append('й');
            else written.Append(cyrillic);
            i += latin.Length;
        }
        return end > 0 ? written.Append("ский").ToString() : written.ToString();
    }

    /// <param name="short">What й is; of -ий and -ый at the end of a name: nothing, of the vowel y is left.</param>
    private static string Written(string name, string @short, string behindVowel, string yu, string ya, string yo)
    {
        var isNews = @short.Length == 0;
        var written = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var opens = i == 0 || Vowels.Contains(name[i - 1], StringComparison.Ordinal) || name[i - 1] is 'ь' or 'ъ';
            written.Append(name[i] switch
            {
                'е' => opens ? behindVowel : "e",
                'є' => "ie",
                'ё' => yo == "ye" && !opens ? "e" : yo,
                'ю' => yu,
                'я' => ya,
                'й' => isNews ? i > 0 && name[i - 1] is 'и' or 'ы' ? "" : "y" : @short,
                'и' or 'ы' when isNews && i == name.Length - 2 && name[i + 1] == 'й' => "y",
                var letter => Plain.GetValueOrDefault(letter, ""),
            });
        }
        return written.ToString();
    }
}
