package org.dialoguerelations.platform.page;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * One column of a total order. Columns of an order are never null, so that every row has its place.
 *
 * @param path the attribute of the entity
 * @param read the text of a cursor as a value of the attribute's type; throws when it is none
 */
public record SortKey(String path, Function<String, Object> read) {

  public static SortKey ofDate(String path) {
    return new SortKey(path, SortKey::day);
  }

  public static SortKey ofText(String path) {
    return new SortKey(path, text -> text);
  }

  public static SortKey ofNumber(String path) {
    return new SortKey(path, Integer::valueOf);
  }

  private static LocalDate day(String text) {
    // Years of more than four digits have a sign, and no place in a column of type DATE.
    if (text.length() != "2013-12-14".length()) {
      throw new IllegalArgumentException("a day of the years 0000 to 9999 has ten characters");
    }
    return LocalDate.parse(text);
  }
}
