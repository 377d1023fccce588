package org.dialoguerelations.http.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A query to begin with.
 *
 * @param title what it answers; the comment in its first line
 * @param document the GraphQL document
 */
public record StarterQuery(String title, String document) {

  private static final String FOLDER = "starters/";

  /** All of them, in the order in which they are shown. */
  public static List<StarterQuery> all() {
    return read("index.txt").lines().map(StarterQuery::read).map(StarterQuery::of).toList();
  }

  private static StarterQuery of(String document) {
    String firstLine = document.lines().findFirst().orElse("");
    return new StarterQuery(firstLine.replaceFirst("^#\\s*", ""), document);
  }

  /** The address at which GraphiQL shows it. */
  String address(String graphiql) {
    String query = URLEncoder.encode(document, StandardCharsets.UTF_8).replace("+", "%20");
    return graphiql + "/?query=" + query;
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
