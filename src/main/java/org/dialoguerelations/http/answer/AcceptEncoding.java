package org.dialoguerelations.http.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the header {@code Accept-Encoding} asks for (RFC 9110, 12.5.3).
 *
 * @param qualities from 0, not acceptable, to 1, by coding
 */
public record AcceptEncoding(Map<String, Double> qualities) {

  private static final String ANY = "*";
  private static final String IDENTITY = "identity";
  private static final String GZIP = "gzip";
  private static final Set<String> NAMES_OF_GZIP = Set.of(GZIP, "x-gzip");

  public AcceptEncoding {
    qualities = Map.copyOf(qualities);
  }

  private record Coding(String name, double quality) {

    static Coding of(String text) {
      String[] parts = text.split(";");
      String name = parts.length == 0 ? "" : parts[0].strip();
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        String parameter = parts[i].strip();
        if (parameter.startsWith("q=")) {
          String value = parameter.substring(2);
          quality = value.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(value) : 0;
        }
      }
      return new Coding(NAMES_OF_GZIP.contains(name) ? GZIP : name, quality);
    }
  }

  /**
   * @param header its value; several of them are joined by commas; empty when it was not sent
   */
  public static AcceptEncoding of(String header) {
    return new AcceptEncoding(
        Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
            .filter(coding -> !coding.isBlank())
            .map(Coding::of)
            .collect(Collectors.toMap(Coding::name, Coding::quality, Math::max)));
  }

  /** What suits the client best; empty when it takes neither gzip nor what is not encoded. */
  public Optional<Compression> best() {
    double any = qualities.getOrDefault(ANY, 0.0);
    double gzip = qualities.getOrDefault(GZIP, any);
    boolean plain = qualities.getOrDefault(IDENTITY, qualities.getOrDefault(ANY, 1.0)) > 0;
    if (gzip == 0) {
      return plain ? Optional.of(Compression.NONE) : Optional.empty();
    }
    if (!plain) {
      return Optional.of(Compression.ALL);
    }
    return Optional.of(
        qualities.getOrDefault(IDENTITY, 0.0) > gzip ? Compression.NONE : Compression.LARGE);
  }
}
