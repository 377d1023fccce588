package org.dialoguerelations.http.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.dialoguerelations.testing.Wire;

/** Parts of attacks that are no documents. */
final class Parts {

  private static final byte[] QUERY =
      "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);

  private Parts() {}

  /** A query under another media type. */
  static byte[] body(String type) {
    return Wire.request("POST /graphql", QUERY, "Content-Type: " + type);
  }

  static String[] headers(int count) {
    return IntStream.range(0, count).mapToObj(i -> "A" + i + ": b").toArray(String[]::new);
  }

  /** A query in one chunk. */
  static byte[] chunked(String protocol, String... headers) {
    String chunk = Integer.toHexString(QUERY.length);
    return "POST /graphql %s\r\nHost: l\r\nContent-Type: application/json\r\n%s\r\n\r\n%s\r\n%s\r\n0\r\n\r\n"
        .formatted(
            protocol,
            String.join("\r\n", headers),
            chunk,
            new String(QUERY, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The same with another first line of the chunk, and a second request behind it. */
  static byte[] smuggled(String chunk) {
    String one =
        new String(chunked("HTTP/1.1", "Transfer-Encoding: chunked"), StandardCharsets.ISO_8859_1);
    return (one.replace(Integer.toHexString(QUERY.length) + "\r\n", chunk + "\r\n")
            + "GET /errors HTTP/1.1\r\nHost: l\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] chunks(int count) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(
        Wire.request(
            "POST /graphql", "Content-Type: application/json", "Transfer-Encoding: chunked"));
    byte[] chunk = ("1000\r\n" + " ".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < count; i++) {
      request.writeBytes(chunk);
    }
    return request.toByteArray();
  }

  /** Variables whose names have the same hash code: {@code "Aa"} and {@code "BB"} do. */
  static String collidingKeys() {
    return Documents.many(
            2048,
            i ->
                "\""
                    + Integer.toBinaryString(i + 2048).replace("0", "Aa").replace("1", "BB")
                    + "\":1,")
        .transform(members -> "{" + members + "\"last\":1}");
  }

  static String after(String cursor) {
    return "{ partners(after: \"" + cursor + "\") { nodes { name } } }";
  }

  static String persisted(String query, String hash) {
    return "{"
        + query
        + "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \""
        + hash
        + "\"}}}";
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
