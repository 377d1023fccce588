package org.dialoguerelations.http.execution;

import java.time.LocalDate;
import java.util.Optional;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.http.answer.Compression;
import org.dialoguerelations.http.answer.HttpAnswer;

/**
 * An answer, and what it is true of.
 *
 * @param revision of the data that were read; empty when there are none
 * @param day on which it is right; empty when it does not depend on the clock
 */
public record ExecutedAnswer(
    HttpAnswer answer, Optional<DatasetRevision> revision, Optional<LocalDate> day) {

  ExecutedAnswer packed(Compression compression) {
    return new ExecutedAnswer(answer.packed(compression), revision, day);
  }
}
