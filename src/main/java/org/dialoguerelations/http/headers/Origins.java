package org.dialoguerelations.http.headers;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Origins as browsers write them: scheme, host, and the port if it is not that of the scheme.
 *
 * @param allowed one of them may be all there is, then written as an asterisk
 */
record Origins(Set<String> allowed) {

  static final String ALL = "*";

  /**
   * Checks what is configured.
   *
   * @throws ConfigurationException with a message for the operator
   */
  static Origins of(List<String> configured) {
    List<String> origins = configured.stream().map(String::strip).toList();
    if (!origins.equals(List.of(ALL))) {
      origins.forEach(Origins::check);
    }
    return new Origins(Set.copyOf(origins));
  }

  private static void check(String origin) {
    if (!isOrigin(origin)) {
      throw new ConfigurationException(
          "dialogue-relations.cors.origins must be * or origins such as https://app.example.org, in lower case, without path and without the usual port, not '%s'"
              .formatted(origin));
    }
  }

  private static boolean isOrigin(String text) {
    try {
      URI uri = URI.create(text);
      boolean usualPort =
          "https".equals(uri.getScheme()) && uri.getPort() == 443
              || "http".equals(uri.getScheme()) && uri.getPort() == 80;
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && !usualPort
          && text.equals((uri.getScheme() + "://" + uri.getHost() + port).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  boolean all() {
    return allowed.contains(ALL);
  }

  boolean allow(String origin) {
    return all() || allowed.contains(origin);
  }
}
