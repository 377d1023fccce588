package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The coverage of lists. Each record has at most one list that can have a coverage. */
@Singleton
public class Coverages extends ProjectingRepository<CoverageEntity> {

  /** Description for a list without a claim. */
  public static final String NONE = " Null when nothing is claimed: what it leaves out is unknown.";

  /**
   * Reads what a record claims of its list, and adds the row.
   *
   * @param list the key of the list
   */
  public static Optional<Coverage> read(RecordFields fields, String list, Rows rows) {
    return fields
        .entry("coverage", "Coverage", list)
        .map(
            item -> {
              try (item) {
                CoverageEntity coverage = CoverageEntity.read(item, fields.key());
                rows.add(coverage);
                return coverage.toRecord();
              }
            });
  }

  /** By the record that has the list. */
  public Map<Long, Coverage> byOwner(Collection<Long> owners) {
    return by("ownerId", owners, Coverage.class).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, coverage -> coverage.getValue().get(0)));
  }
}
