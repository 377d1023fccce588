package org.dialoguerelations.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/**
 * A row of a search.
 *
 * @param standing how well it matches; see {@link Weight}
 * @param length how long the record's name is
 */
record FoundRecord(long key, int standing, String type, int length, String code, String text) {

  /** Best match first, then the shortest name, then by code. */
  static final SortOrder BEST_FIRST =
      SortOrder.ascending(
          SortKey.ofNumber("standing"),
          SortKey.ofNumber("length"),
          new SortKey("code", text -> text.getBytes(StandardCharsets.UTF_8)));

  /** Its values of that order. */
  List<?> place() {
    return List.of(standing, length, code);
  }

  static FoundRecord read(Object[] row) {
    return new FoundRecord(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).intValue(),
        (String) row[2],
        ((Number) row[3]).intValue(),
        new String((byte[]) row[4], StandardCharsets.UTF_8),
        (String) row[5]);
  }

  SearchHit toHit() {
    return new SearchHit(type, key, Weight.match(standing), text, Weight.isMisspelt(standing));
  }
}
