package org.dialoguerelations.http.endpoint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerelations.http.answer.Compression;

/** What the header {@code Accept-Encoding} asks for (RFC 9110, 12.5.3). */
record AcceptEncoding(Map<String, Double> qualities) {

  private static final String ANY = "*";
  private static final String IDENTITY = "identity";
  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

  /**
   * @param header its value; several of them are joined by commas; empty when it was not sent
   */
  static AcceptEncoding of(String header) {
    return new AcceptEncoding(
        Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
            .filter(coding -> !coding.isBlank())
            .map(Accept.Range::of)
            .collect(
                Collectors.toUnmodifiableMap(
                    range -> GZIP.contains(range.essence()) ? "gzip" : range.essence(),
                    Accept.Range::quality,
                    Math::max)));
  }

  /** What suits the client best; empty when it takes neither gzip nor what is not encoded. */
  Optional<Compression> best() {
    double gzip = qualities.getOrDefault("gzip", qualities.getOrDefault(ANY, 0.0));
    Optional<Double> identity =
        Optional.ofNullable(qualities.getOrDefault(IDENTITY, qualities.get(ANY)));
    boolean plain = identity.isEmpty() || identity.get() > 0;
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
