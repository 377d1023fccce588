package org.dialoguerelations.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A question that visitors ask.
 *
 * @param title what it answers; the comment in its first line
 * @param document the GraphQL document
 */
record StarterQuery(String title, String document) {

  private static final String FOLDER = "starters/";

  /** All of them. */
  static List<StarterQuery> all() {
    return read("index.txt").lines().map(StarterQuery::read).map(StarterQuery::of).toList();
  }

  private static StarterQuery of(String document) {
    String firstLine = document.lines().findFirst().orElse("");
    return new StarterQuery(firstLine.replaceFirst("^#\\s*", ""), document);
  }

  private static String read(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the service was built without " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
