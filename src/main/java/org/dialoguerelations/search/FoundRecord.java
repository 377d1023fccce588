package org.dialoguerelations.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/**
 * A row of a search.
 *
 * @param cost how well it matches, the lower the better; see {@link Weight}
 * @param length how long the record's name is
 * @param place the kind of the weakest match, with the ordinal of its text
 * @param worst what the word that costs the most does
 * @param words the places of the words that it has, as bits
 */
record FoundRecord(
    long key,
    int cost,
    String type,
    int length,
    String code,
    String text,
    int place,
    int worst,
    long words) {

  /** Best match first, then the shortest name, then by code. */
  static final SortOrder BEST_FIRST =
      SortOrder.ascending(
          SortKey.ofNumber("cost"),
          SortKey.ofNumber("length"),
          new SortKey("code", text -> text.getBytes(StandardCharsets.UTF_8)));

  /** Its values of that order. */
  List<?> values() {
    return List.of(cost, length, code);
  }

  static FoundRecord read(Object[] row) {
    return new FoundRecord(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).intValue(),
        (String) row[2],
        ((Number) row[3]).intValue(),
        new String((byte[]) row[4], StandardCharsets.UTF_8),
        (String) row[5],
        ((Number) row[6]).intValue(),
        ((Number) row[7]).intValue(),
        ((Number) row[8]).longValue());
  }

  SearchHit toHit(SearchText searched) {
    return new SearchHit(
        type, key, Weight.match(place), text, Weight.isMisspelt(worst), searched.without(words));
  }
}
