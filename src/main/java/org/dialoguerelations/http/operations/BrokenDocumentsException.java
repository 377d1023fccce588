package org.dialoguerelations.http.operations;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;

/** Trusted documents cannot be served. The message is for the operator and has all problems. */
final class BrokenDocumentsException extends ConfigurationException {

  private static final long serialVersionUID = 1L;

  BrokenDocumentsException(List<String> problems) {
    super(
        "The trusted documents have %d problem(s):%n%s"
            .formatted(problems.size(), String.join(System.lineSeparator(), problems)));
  }
}
