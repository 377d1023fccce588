package org.dialoguerelations.http.attack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dialoguerelations.testing.Wire;

/** Frames of HTTP/2 (RFC 9113), as no well-behaved client sends them. */
final class Http2 {

  static final int DATA = 0;
  static final int HEADERS = 1;
  static final int RST_STREAM = 3;
  static final int GOAWAY = 7;
  static final int CONTINUATION = 9;
  static final int ACKNOWLEDGED = 1;
  private static final int SETTINGS = 4;
  private static final int PING = 6;
  private static final int END_HEADERS = 0x4;
  private static final int END_STREAM = 0x1;
  private static final int INITIAL_WINDOW_SIZE = 4;
  private static final int CANCEL = 8;
  private static final int LENGTH_OF_HEAD = 9;

  /** {@code GET http://l/} by the static table of HPACK. */
  private static final byte[] GET = {(byte) 0x82, (byte) 0x86, (byte) 0x84, 0x41, 0x01, 'l'};

  /** {@code POST http://l} without its path. */
  private static final byte[] POST = {(byte) 0x83, (byte) 0x86, 0x41, 0x01, 'l'};

  /**
   * What the service sends.
   *
   * @param stream zero for the connection
   */
  record Frame(int type, int flags, int stream, byte[] payload) {}

  private Http2() {}

  /** What a client begins with. */
  static byte[] opening() {
    return opening(new byte[0]);
  }

  /** What a client begins with that takes no byte of any answer. */
  static byte[] openingWithoutWindow() {
    return opening(ByteBuffer.allocate(6).putShort((short) INITIAL_WINDOW_SIZE).putInt(0).array());
  }

  private static byte[] opening(byte... settings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(frame(SETTINGS, 0, 0, settings));
    return bytes.toByteArray();
  }

  static byte[] get(int stream) {
    return frame(HEADERS, END_STREAM | END_HEADERS, stream, GET);
  }

  /** A request to be a tunnel, which has no path. */
  static byte[] connect(int stream) {
    ByteArrayOutputStream headers = new ByteArrayOutputStream();
    headers.writeBytes(field(":method", "CONNECT"));
    headers.writeBytes(field(":authority", "l"));
    return frame(HEADERS, END_STREAM | END_HEADERS, stream, headers.toByteArray());
  }

  /** The first frame on a stream; pings before it are answered. */
  static Frame firstOf(Wire wire, int stream) {
    Frame frame = next(wire);
    while (frame.stream() != stream) {
      if (isPing(frame)) {
        wire.send(pong(frame));
      }
      frame = next(wire);
    }
    return frame;
  }

  /** A request with a field of headers. */
  static byte[] get(int stream, String name, String value) {
    ByteArrayOutputStream headers = new ByteArrayOutputStream();
    headers.writeBytes(GET);
    headers.writeBytes(field(name, value));
    return frame(HEADERS, END_STREAM | END_HEADERS, stream, headers.toByteArray());
  }

  /** A document, posted to {@code /graphql}. */
  static byte[] query(int stream, String document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteArrayOutputStream headers = new ByteArrayOutputStream();
    headers.writeBytes(POST);
    headers.writeBytes(field(":path", "/graphql"));
    headers.writeBytes(field("content-type", "application/json"));
    bytes.writeBytes(frame(HEADERS, END_HEADERS, stream, headers.toByteArray()));
    bytes.writeBytes(
        frame(
            DATA,
            END_STREAM,
            stream,
            "{\"query\":\"%s\"}".formatted(document).getBytes(StandardCharsets.UTF_8)));
    return bytes.toByteArray();
  }

  /** A field of headers, as a literal that no table remembers. */
  static byte[] field(String name, String value) {
    return ByteBuffer.allocate(3 + name.length() + value.length())
        .put((byte) 0)
        .put((byte) name.length())
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .put((byte) value.length())
        .put(value.getBytes(StandardCharsets.ISO_8859_1))
        .array();
  }

  static byte[] reset(int stream) {
    return frame(RST_STREAM, 0, stream, ByteBuffer.allocate(4).putInt(CANCEL).array());
  }

  static byte[] ping() {
    return frame(PING, 0, 0, new byte[8]);
  }

  /** The answer to a ping. */
  static byte[] pong(Frame ping) {
    return frame(PING, ACKNOWLEDGED, 0, ping.payload());
  }

  static boolean isPing(Frame frame) {
    return frame.type() == PING && (frame.flags() & ACKNOWLEDGED) == 0;
  }

  /** The next frame of the service. */
  static Frame next(Wire wire) {
    ByteBuffer head = ByteBuffer.wrap(wire.bytes(LENGTH_OF_HEAD));
    int length = (head.get() & 0xFF) << 16 | head.getShort() & 0xFFFF;
    return new Frame(head.get(), head.get(), head.getInt(), wire.bytes(length));
  }

  static byte[] frame(int type, int flags, int stream, byte... payload) {
    return ByteBuffer.allocate(LENGTH_OF_HEAD + payload.length)
        .put((byte) (payload.length >> 16))
        .putShort((short) payload.length)
        .put((byte) type)
        .put((byte) flags)
        .putInt(stream)
        .put(payload)
        .array();
  }
}
