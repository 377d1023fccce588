package org.dialoguerelations.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Speaks to the running service byte by byte, as no client of good will does. */
public final class RawHttp {

  /** Longer than any answer takes; a test that waits so long fails. */
  private static final int PATIENCE_MILLIS = 20_000;

  private RawHttp() {}

  /** All that the service sends until it closes the connection. */
  public static String untilClosed(String sent) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketException e) {
      // Closed while bytes were under way that nobody wanted to read.
      return "";
    }
  }

  /** The answer to a GET with headers of its own, each with its line break. */
  public static String get(String target, String headers) throws IOException {
    return untilClosed(
        "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
            .formatted(target, headers));
  }
}
