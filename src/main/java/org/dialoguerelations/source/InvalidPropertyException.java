package org.dialoguerelations.source;

import java.util.Set;
import org.dialoguerelations.kernel.InvalidInputException;
import org.dialoguerelations.kernel.Nearest;

/** Citations were requested of a property that the record or item does not have. */
public final class InvalidPropertyException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 60;

  /**
   * @param type the name of the type of the record or item
   * @param known the names of its properties
   */
  public InvalidPropertyException(String property, String type, Set<String> known) {
    super(
        Kind.ARGUMENT,
        "'property' is '%s', which %s does not have.%s"
            .formatted(
                property.length() > LONGEST ? property.substring(0, LONGEST) + "..." : property,
                type,
                Nearest.question(property, known)));
  }
}
