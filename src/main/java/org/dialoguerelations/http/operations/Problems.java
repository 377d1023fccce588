package org.dialoguerelations.http.operations;

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
   * @throws BrokenDocumentsException with all of them
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new BrokenDocumentsException(found);
    }
  }
}
