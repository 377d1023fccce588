package org.dialoguerelations.http.endpoint;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * The query of an address, decoded once and strictly: where Vert.x puts other characters in the
 * place of bytes that are no UTF-8, and takes names in any case, this one refuses and takes them as
 * they are.
 *
 * @param values by name, in the order in which they were given
 */
public record AddressQuery(Map<String, List<String>> values) {

  private record Pair(String name, String value) {

    static Pair of(String text) {
      String[] parts = text.split("=", 2);
      return new Pair(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
    }
  }

  /**
   * @param encoded what stands behind the question mark
   * @throws Refusal when it cannot be decoded
   */
  public static AddressQuery of(String encoded) {
    return new AddressQuery(
        Arrays.stream(encoded.split("&"))
            .filter(pair -> !pair.isEmpty())
            .map(Pair::of)
            .collect(
                Collectors.groupingBy(
                    Pair::name, Collectors.mapping(Pair::value, Collectors.toList()))));
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private static String decode(String text) {
    try {
      byte[] bytes =
          URLDecoder.decode(text, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new Refusal(ErrorCode.INVALID_REQUEST, "The query of the address cannot be decoded.");
    }
  }
}
