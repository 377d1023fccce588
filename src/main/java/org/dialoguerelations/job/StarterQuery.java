package org.dialoguerelations.job;

import java.util.List;
import org.dialoguerelations.kernel.ServiceFile;

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
    return ServiceFile.text(FOLDER + name);
  }
}
