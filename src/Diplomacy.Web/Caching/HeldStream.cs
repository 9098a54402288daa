using System.Buffers;

namespace Diplomacy.Web.Caching;

/// <summary>
/// Holds back what a page writes, until all of it is there to be kept. What is not to be kept, or is longer than a page may be, goes on
/// to where it was bound for.
/// </summary>
/// <param name="next">Where it goes.</param>
/// <param name="holds">Asked from the first byte on, when status and headers are set: whether this answer is to be kept.</param>
/// <param name="compressing">Asked before the first byte of a longer answer is sent: the stream by which it goes there compressed, or null.</param>
internal sealed class HeldStream(Stream next, Func<bool> holds, Func<Stream, Stream?> compressing) : Stream
{
    /// <summary>Bytes above which an answer is sent as it is made.</summary>
    public const int Most = 4 << 20;

    // Who writes may close this stream; what was written stays.
    private readonly ArrayBufferWriter<byte> _held = new();
    private Stream? _compressing;
    private bool _letsGo;

    /// <summary>All that was written stands here and nothing of it was sent.</summary>
    public bool IsHolding
    {
        get
        {
            if (_letsGo || holds()) return !_letsGo;
            // What began as a page and became an error is the error alone.
            _held.Clear();
            _letsGo = true;
            return false;
        }
    }

    /// <summary>It was longer than a page may be.</summary>
    public bool IsTooLong { get; private set; }

    public ReadOnlySpan<byte> Written => _held.WrittenSpan;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Fits(buffer.Length))
        {
            _held.Write(buffer);
            return;
        }
        if (Released() is { } held)
        {
            Next.Write(held);
            Next.Flush();
        }
        Next.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Fits(buffer.Length))
        {
            _held.Write(buffer.Span);
            return;
        }
        if (Released() is { } held)
        {
            await Next.WriteAsync(held, cancellationToken);
            // From here on nobody can take back what the headers say of it.
            await Next.FlushAsync(cancellationToken);
        }
        await Next.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush()
    {
        if (!IsHolding) Next.Flush();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => IsHolding ? Task.CompletedTask : Next.FlushAsync(cancellationToken);

    /// <summary>Sends what a compressing way still holds. What is cut short is not ended, and does not look whole.</summary>
    public async ValueTask EndAsync()
    {
        if (_compressing is not null) await _compressing.DisposeAsync();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private Stream Next => _compressing ?? next;

    private bool Fits(int count) => IsHolding && _held.WrittenCount + count <= Most;

    private byte[]? Released()
    {
        if (_letsGo) return null;
        _letsGo = IsTooLong = true;
        _compressing = compressing(next);
        var held = _held.WrittenSpan.ToArray();
        _held.Clear();
        return held;
    }
}
