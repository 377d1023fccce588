package org.dialoguerelations.dataset.revision;

import java.util.List;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.InvalidInputException;

/** A revision that the database has never held, or has forgotten. */
public final class UnknownRevisionException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 10;

  UnknownRevisionException(List<Revision> known) {
    super(
        Kind.REVISION,
        "No such revision is known: it was never served here, or is forgotten. Known are, newest first, "
            + known.stream().limit(MOST).map(Revision::hash).collect(Collectors.joining(", "))
            + (known.size() > MOST
                ? " and %d more, see dataset.revisions.".formatted(known.size() - MOST)
                : "."));
  }
}
