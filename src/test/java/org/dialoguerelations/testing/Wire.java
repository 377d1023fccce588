package org.dialoguerelations.testing;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which a test writes exactly the bytes that it means, which no client would. */
public final class Wire implements AutoCloseable {

  /** After this the service is taken to hang. */
  private static final int MOST_MILLIS = 60_000;

  private final Socket socket;
  private final InputStream in;

  private Wire(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** To the service that the test runs. */
  public static Wire open() {
    return open(RestAssured.port);
  }

  public static Wire open(int port) {
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(MOST_MILLIS);
      socket.setTcpNoDelay(true);
      return new Wire(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer to one request on a connection of its own. */
  public static WireAnswer exchange(byte[] request) {
    try (Wire wire = open()) {
      wire.send(request);
      return wire.answer();
    }
  }

  /** A POST of JSON to {@code /graphql}. */
  public static byte[] post(String body, String... headers) {
    return post(body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** A POST of what claims to be JSON to {@code /graphql}. */
  public static byte[] post(byte[] body, String... headers) {
    return request("POST /graphql", body, with("Content-Type: application/json", headers));
  }

  /**
   * A request.
   *
   * @param line method and target
   * @param headers whole lines, without their ends
   */
  public static byte[] request(String line, byte[] body, String... headers) {
    StringBuilder head = new StringBuilder(line + " HTTP/1.1\r\nHost: localhost\r\n");
    if (body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  /** A request without a body. */
  public static byte[] request(String line, String... headers) {
    return request(line, new byte[0], headers);
  }

  private static String[] with(String header, String... headers) {
    String[] all = new String[headers.length + 1];
    all[0] = header;
    System.arraycopy(headers, 0, all, 1, headers.length);
    return all;
  }

  /** Sends bytes; the service may have closed the connection, and an answer be waiting still. */
  public void send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    } catch (SocketException e) {
      // Its answer, if there is one, tells why it reads no more.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next answer, of a method that has a body. */
  public WireAnswer answer() {
    return answer(true);
  }

  /** The next answer. */
  public WireAnswer answer(boolean body) {
    try {
      String[] status = line().split(" ");
      Map<String, String> headers = new TreeMap<>();
      for (String line = line(); !line.isEmpty(); line = line()) {
        int colon = line.indexOf(':');
        headers.merge(
            line.substring(0, colon).toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip(),
            (one, other) -> one + ", " + other);
      }
      byte[] content = body ? body(headers) : new byte[0];
      return new WireAnswer(
          Integer.parseInt(status[1]), headers, new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the service has closed the connection, or does so before it is taken to hang. */
  public boolean isClosed() {
    try {
      return in.read() == -1;
    } catch (SocketException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the service closes the connection after what it still has to say. */
  public boolean isClosedInTheEnd() {
    try {
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (SocketException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As many bytes of what the service sends. */
  public byte[] bytes(int count) {
    try {
      return exactly(count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      return chunks();
    }
    return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int length = chunk(); length > 0; length = chunk()) {
      content.writeBytes(exactly(length));
      line();
    }
    line();
    return content.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the answer ends after %d bytes".formatted(bytes.length));
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next == -1) {
        throw new EOFException("the connection was closed after '" + line + "'");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
