package org.dialoguerelations.documentation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands under a key of a data set file. */
sealed interface Shape {

  /**
   * A text.
   *
   * @param expected what it must be, in the words of the check
   * @param listed whether it may be a list of them, too
   */
  record Value(String expected, boolean listed) implements Shape {}

  /**
   * A mapping whose keys are known.
   *
   * @param required those that must be there
   * @param listed whether it may be a list of them, too
   * @param shorthand the key for which a text stands alone
   */
  record Keys(
      Map<String, Shape> keys, Set<String> required, boolean listed, Optional<String> shorthand)
      implements Shape {}

  /** A mapping of codes. */
  record Codes(Shape each) implements Shape {}

  /** The same as under the key of this name around it. */
  record Again(String key) implements Shape {}

  /** Citations, of which each item takes some. */
  record Citations() implements Shape {}
}
