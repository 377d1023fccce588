package org.dialoguerelations.kernel.page;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * One column of a total order. Columns of an order are never null, so that every row has its place.
 *
 * @param path the attribute of the entity
 * @param write the attribute as text for a cursor
 * @param read the text of a cursor as a value of the attribute's type; throws when it is none
 */
public record SortKey<E>(String path, Function<E, String> write, Function<String, Object> read) {

  public static <E> SortKey<E> ofDate(String path, Function<E, LocalDate> value) {
    return new SortKey<>(path, value.andThen(LocalDate::toString), SortKey::day);
  }

  public static <E> SortKey<E> ofText(String path, Function<E, String> value) {
    return new SortKey<>(path, value, text -> text);
  }

  public static <E> SortKey<E> ofNumber(String path, Function<E, Integer> value) {
    return new SortKey<>(path, value.andThen(String::valueOf), Integer::valueOf);
  }

  private static LocalDate day(String text) {
    // Years of more than four digits have a sign, and no place in a column of type DATE.
    if (text.length() != "2013-12-14".length()) {
      throw new IllegalArgumentException("a day of the years 0000 to 9999 has ten characters");
    }
    return LocalDate.parse(text);
  }
}
