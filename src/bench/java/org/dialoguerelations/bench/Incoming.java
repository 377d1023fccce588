package org.dialoguerelations.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What arrives on a connection, until it is a whole answer of HTTP/1.1. It does no more than it
 * must, since client and servers share the processors.
 */
final class Incoming {

  private static final int CHUNKED = -1;
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
  private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[1 << 16];
  private int size;
  private int bodyStart;
  private int bodyLength;

  /**
   * Reads what is there.
   *
   * @throws EOFException when the server has closed the connection
   */
  void readFrom(ReadableByteChannel channel) throws IOException {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    int read = channel.read(ByteBuffer.wrap(bytes, size, bytes.length - size));
    if (read < 0) {
      throw new EOFException("the server closed the connection");
    }
    size += read;
  }

  boolean isComplete() {
    if (bodyStart == 0) {
      readHead();
    }
    return bodyStart > 0
        && (bodyLength == CHUNKED ? endsWithLastChunk() : size >= bodyStart + bodyLength);
  }

  boolean isOk() {
    return text(9, 12).equals("200");
  }

  /** Head and body as text, for messages. */
  String text() {
    return text(0, size);
  }

  byte[] body() {
    return bodyLength == CHUNKED
        ? withoutChunks()
        : Arrays.copyOfRange(bytes, bodyStart, bodyStart + bodyLength);
  }

  boolean hasBody(byte[] expected) {
    return bodyLength == CHUNKED
        ? Arrays.equals(withoutChunks(), expected)
        : Arrays.equals(bytes, bodyStart, bodyStart + bodyLength, expected, 0, expected.length);
  }

  /** Makes room for the next answer. */
  void clear() {
    size = 0;
    bodyStart = 0;
  }

  private void readHead() {
    for (int i = 3; i < size; i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
        bodyStart = i + 1;
        bodyLength =
            LENGTH
                .matcher(text(0, bodyStart))
                .results()
                .findFirst()
                .map((MatchResult length) -> Integer.parseInt(length.group(1)))
                .orElse(CHUNKED);
        return;
      }
    }
  }

  private boolean endsWithLastChunk() {
    int start = size - LAST_CHUNK.length;
    return start >= bodyStart
        && Arrays.equals(bytes, start, size, LAST_CHUNK, 0, LAST_CHUNK.length);
  }

  private byte[] withoutChunks() {
    ByteArrayOutputStream body = new ByteArrayOutputStream(size);
    int position = bodyStart;
    while (true) {
      int end = position;
      while (bytes[end] != '\r') {
        end++;
      }
      int length = Integer.parseInt(text(position, end), 16);
      if (length == 0) {
        return body.toByteArray();
      }
      body.write(bytes, end + 2, length);
      position = end + 2 + length + 2;
    }
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
