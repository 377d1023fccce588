package org.dialoguerelations.kernel;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * Reads a property that is {@code true} or {@code false}. Without it anything else would be false,
 * so that a slip of the pen could open what was to be closed.
 */
@RegisterForReflection
public final class TrueOrFalse implements Converter<Boolean> {

  private static final long serialVersionUID = 1L;

  @Override
  public Boolean convert(String value) {
    return switch (value.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("must be true or false, not " + value);
    };
  }
}
