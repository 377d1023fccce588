package org.dialoguerelations.dataset.importing;

import jakarta.inject.Singleton;
import java.util.List;
import org.dialoguerelations.kernel.id.RecordType;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** Where the pages of all records are, whatever their type. Works in the caller's transaction. */
@Singleton
public class RecordPaths extends ProjectingRepository<RecordPrintEntity> {

  /**
   * Some of them, in the order of codes.
   *
   * @param from how many are left out in front
   */
  public List<String> some(int from, int most) {
    return find("select type, code from RecordPrint order by code")
        .project(Object[].class)
        .range(from, from + most - 1)
        .stream()
        .map(row -> "/%s/%s".formatted(RecordType.of((String) row[0]).plural(), row[1]))
        .toList();
  }
}
