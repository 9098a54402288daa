using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>As much of the MySQL client protocol as it takes to ask Sphinx: version 4.1, text rows, several results to a query.</summary>
internal sealed class SphinxConnection : IDisposable
{
    private const int Protocol41 = 0x0200;
    private const int SecureConnection = 0x8000;
    private const int MultiStatements = 0x10000;
    private const int MultiResults = 0x20000;
    private const byte Query = 3;
    private const int MoreResults = 8;

    private readonly TcpClient _client;
    private readonly BufferedStream _stream;
    private byte _sequence;

    private SphinxConnection(TcpClient client) => (_client, _stream) = (client, new BufferedStream(client.GetStream(), 1 << 16));

    /// <summary>Opens it once the server listens.</summary>
    public static SphinxConnection Open(int port, TimeSpan patience)
    {
        for (var watch = Stopwatch.StartNew(); ; Thread.Sleep(200))
        {
            var client = new TcpClient { NoDelay = true };
            try
            {
                client.Connect(IPAddress.Loopback, port);
                var connection = new SphinxConnection(client);
                connection.Greet();
                return connection;
            }
            catch (Exception e) when (e is SocketException or EndOfStreamException && watch.Elapsed < patience)
            {
                client.Dispose();
            }
        }
    }

    /// <summary>The rows of all results of a query, one behind the other.</summary>
    public List<string[]> Run(string sql)
    {
        _sequence = 0;
        Write([Query, .. Encoding.UTF8.GetBytes(sql)]);
        var rows = new List<string[]>();
        while (true)
        {
            var head = Read();
            if (head[0] == 0xFF) throw new InvalidOperationException($"Sphinx refused “{sql}”: {Encoding.UTF8.GetString(head.AsSpan(3))}");
            if (head[0] == 0) return rows;
            var columns = head[0];
            for (var i = 0; i < columns; i++) Read();
            Read();
            byte[] packet;
            while ((packet = Read()) is not [0xFE, _, _, _, _])
            {
                if (packet[0] == 0xFF) throw new InvalidOperationException($"Sphinx failed: {Encoding.UTF8.GetString(packet.AsSpan(3))}");
                rows.Add(Row(packet, columns));
            }
            if ((BitConverter.ToUInt16(packet, 3) & MoreResults) == 0) return rows;
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _client.Dispose();
    }

    private void Greet()
    {
        Read();
        using var answer = new MemoryStream();
        answer.Write(BitConverter.GetBytes(Protocol41 | SecureConnection | MultiStatements | MultiResults));
        answer.Write(BitConverter.GetBytes(1 << 24));
        answer.WriteByte(33);
        answer.Write(new byte[23]);
        answer.Write("bench\0\0"u8);
        Write(answer.ToArray());
        Read();
    }

    private static string[] Row(byte[] packet, int columns)
    {
        var row = new string[columns];
        var at = 0;
        for (var i = 0; i < columns; i++)
        {
            int length = packet[at++];
            // Longer lengths than two bytes tell, or nothing.
            if (length == 0xFB) length = 0;
            else if (length == 0xFC)
            {
                length = packet[at] | packet[at + 1] << 8;
                at += 2;
            }
            row[i] = Encoding.UTF8.GetString(packet, at, length);
            at += length;
        }
        return row;
    }

    private byte[] Read()
    {
        var head = new byte[4];
        _stream.ReadExactly(head);
        _sequence = (byte)(head[3] + 1);
        var body = new byte[head[0] | head[1] << 8 | head[2] << 16];
        _stream.ReadExactly(body);
        return body;
    }

    private void Write(byte[] body)
    {
        _stream.Write([(byte)body.Length, (byte)(body.Length >> 8), (byte)(body.Length >> 16), _sequence]);
        _stream.Write(body);
        _stream.Flush();
    }
}
