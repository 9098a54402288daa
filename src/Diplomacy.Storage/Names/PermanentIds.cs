namespace Diplomacy.Storage.Names;

/// <summary>Permanent ids of agreements, in Crockford's base 32 (https://www.crockford.com/base32.html), lower case: no i, l, o or u to misread.</summary>
public static class PermanentIds
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The usual length of an id.</summary>
    public const int Length = 8;

    /// <summary>The first <paramref name="length"/> digits of a SHA-256, each of five bits.</summary>
    /// <param name="sha256">64 hexadecimal digits.</param>
    /// <param name="length">At most 51; more than usual where a shorter id is taken.</param>
    public static string Of(string sha256, int length = Length)
    {
        var bytes = Convert.FromHexString(sha256);
        return string.Create(length, bytes, static (id, hash) =>
        {
            for (var i = 0; i < id.Length; i++)
            {
                var bit = i * 5;
                var pair = hash[bit / 8] << 8 | (bit / 8 + 1 < hash.Length ? hash[bit / 8 + 1] : 0);
                id[i] = Digits[pair >> (11 - bit % 8) & 31];
            }
        });
    }

    /// <summary>Whether a name can be a permanent id.</summary>
    public static bool IsId(string name) => name.Length >= Length && name.All(c => Digits.Contains(c));
}
