package org.dialoguerelations.dataset.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dialoguerelations.dataset.revision.ChangeKind;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Dataset;

/** Tells what a data set would change in what the database holds, record by record. */
@Singleton
public class DatasetComparison {

  /** Seconds that a comparison may take; without it a transaction has one minute. */
  private static final int LONGEST = 24 * 60 * 60;

  private static final int AT_ONCE = 500;

  private final DatasetImport reader;
  private final RecordPrints prints;

  DatasetComparison(DatasetImport reader, RecordPrints prints) {
    this.reader = reader;
    this.prints = prints;
  }

  /**
   * Hands on each record that would be added or changed, in the order of the data set, then those
   * that would be removed, by code.
   *
   * @return what was found of the data set
   * @throws BrokenDatasetException when the data set has problems; what was handed on before does
   *     not count then
   */
  public CheckedDataset compare(Dataset dataset, Consumer<Difference> changes) {
    return QuarkusTransaction.requiringNew()
        .timeout(LONGEST)
        .call(() -> new Run(changes).compare(dataset));
  }

  /** One comparison; keeps the codes it has met, as each import does, and few records. */
  private final class Run {

    private final Consumer<Difference> changes;
    private final List<RecordPrint> waiting = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    Run(Consumer<Difference> changes) {
      this.changes = changes;
    }

    CheckedDataset compare(Dataset dataset) {
      CheckedDataset checked = reader.read(dataset, this::row);
      flush();
      List<RecordPrint> stored = prints.after("");
      while (!stored.isEmpty()) {
        stored.stream()
            .filter(print -> !met.contains(print.code()))
            .forEach(print -> tell(ChangeKind.REMOVED, print, Collections.emptySortedSet()));
        stored = prints.after(stored.get(stored.size() - 1).code());
      }
      return checked;
    }

    private void row(Object row) {
      if (row instanceof RecordPrintEntity print) {
        waiting.add(print.toRecord());
        if (waiting.size() == AT_ONCE) {
          flush();
        }
      }
    }

    private void flush() {
      List<String> codes = waiting.stream().map(print -> print.code()).toList();
      Map<String, RecordPrint> stored = prints.byCode(codes);
      waiting.forEach(print -> compare(print, stored));
      met.addAll(codes);
      waiting.clear();
    }

    private void compare(RecordPrint print, Map<String, RecordPrint> stored) {
      RecordPrint old = stored.get(print.code());
      if (old == null) {
        tell(ChangeKind.ADDED, print, Collections.emptySortedSet());
        return;
      }
      SortedSet<String> keys =
          new TreeSet<>(
              FieldPrints.ofBytes(old.prints()).differences(FieldPrints.ofBytes(print.prints())));
      if (!old.type().equals(print.type())) {
        tell(ChangeKind.REMOVED, old, Collections.emptySortedSet());
        tell(ChangeKind.ADDED, print, Collections.emptySortedSet());
      } else if (!keys.isEmpty()) {
        tell(ChangeKind.CHANGED, print, keys);
      }
    }

    private void tell(ChangeKind kind, RecordPrint print, SortedSet<String> keys) {
      changes.accept(new Difference(kind, print.type(), print.code(), keys));
    }
  }
}
