package org.dialoguerelations.http.export;

import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.platform.code.CodeLookup;
import org.dialoguerelations.platform.export.Export;
import org.dialoguerelations.platform.export.Table;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.DataUnavailableException;
import org.dialoguerelations.platform.load.ReadTransaction;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.Selection;

/**
 * A list that a feature reads itself, since a row holds lists of any length. Each page is read in a
 * transaction of its own.
 */
record FeatureList<F extends Filter, O extends Enum<O>, R>(
    Export<F, O, R> export,
    Table<R> table,
    CodeLookup codes,
    DatasetRevisions revisions,
    ReadTransaction snapshot)
    implements FileList<R> {

  @Override
  public String name() {
    return export.name();
  }

  @Override
  public RowReader<R> rows(Map<String, String> parameters, String requestId) {
    Selection selection = ExportQuery.read(export, parameters);
    return after -> snapshot.read(new Cancellation(), () -> page(selection, after));
  }

  private RowPage<R> page(Selection selection, Optional<String> after) {
    Page<R> page =
        export.page(
            codes.resolved(selection),
            new PageRequest(PageRequest.MAX_SIZE, false, after, Optional.empty()));
    return new RowPage<>(
        page.rows(),
        Optional.ofNullable(page.pageInfo().endCursor()).filter(cursor -> page.hasNext()),
        revisions
            .current()
            .orElseThrow(() -> new DataUnavailableException("no data set has been imported yet")),
        Optional.empty());
  }
}
