package org.dialoguerelations.http.export;

import java.util.Optional;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.platform.code.CodeLookup;
import org.dialoguerelations.platform.export.Export;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.DataUnavailableException;
import org.dialoguerelations.platform.load.ReadTransaction;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.Selection;

/**
 * The pages of one file, each read in a transaction of its own and all of one revision. Blocks.
 *
 * @param <R> a row of the export
 */
record ExportPages<R>(
    Export<?, ?, R> export,
    Format format,
    Selection selection,
    CodeLookup codes,
    DatasetRevisions revisions,
    ReadTransaction snapshot) {

  /**
   * A part of the file.
   *
   * @param next the cursor behind which the next part starts; empty when this is the last
   */
  record Part(String text, Optional<String> next) {}

  /**
   * The revision that a file would hold now.
   *
   * @throws DataUnavailableException when there is none, or the database is away
   * @throws org.dialoguerelations.kernel.InvalidInputException when the filter has an unknown code
   */
  DatasetRevision revision() {
    return snapshot.read(
        new Cancellation(),
        () -> {
          codes.resolved(selection);
          return current();
        });
  }

  private DatasetRevision current() {
    return revisions
        .current()
        .orElseThrow(() -> new DataUnavailableException("no data set has been imported yet"));
  }

  /**
   * The part behind a cursor; the first, with the head of the file, without one.
   *
   * @throws Refusal when the data are not those of this revision any more
   */
  Part read(Optional<String> after, DatasetRevision revision) {
    Page<R> page =
        snapshot.read(
            new Cancellation(),
            () -> {
              Page<R> found =
                  export.page(
                      codes.resolved(selection),
                      new PageRequest(PageRequest.MAX_SIZE, false, after, Optional.empty()));
              // Of the same state as the page, since a transaction reads one state only.
              if (current().key() != revision.key()) {
                throw new Refusal(
                    ErrorCode.DATASET_CHANGED, "The data set has just changed: ask again.");
              }
              return found;
            });
    String head = after.isPresent() ? "" : format.head(export.table());
    return new Part(
        head + format.rows(export.table(), page.rows()),
        Optional.ofNullable(page.pageInfo().endCursor()).filter(cursor -> page.hasNext()));
  }
}
