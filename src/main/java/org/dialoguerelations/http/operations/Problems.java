package org.dialoguerelations.http.operations;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong with trusted documents, to be told at once. */
final class Problems {

  private final List<String> found = new ArrayList<>();

  void add(String place, String problem) {
    found.add(place + ": " + problem);
  }

  /**
   * Goes on when there is none.
   *
   * @throws ConfigurationException with all of them, for the operator
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ConfigurationException(
          "The trusted documents have %d problem(s):%n%s"
              .formatted(found.size(), String.join(System.lineSeparator(), found)));
    }
  }
}
