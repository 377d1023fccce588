package org.dialoguerelations.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.dialoguerelations.kernel.Hash;

/**
 * The cursors of one list: of one field with one filter in one order. A cursor holds the values
 * that the order has in a row, never an object, and a digest of them and of the list. So a cursor
 * of another list, or one that was changed, is refused. The digest has no secret: whoever computes
 * one themselves names a place in a list that they may read anyway.
 */
final class Cursors {

  private static final int MAX_LENGTH = 32_768;
  private static final int DIGEST_BYTES = 9;
  // Not in the alphabet of Base64, so that no value can be taken for two.
  private static final char SEPARATOR = '.';
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final String list;

  /**
   * @param order its name
   * @param filter its {@link CanonicalText}
   */
  Cursors(String field, String order, String filter) {
    this.list = digest(String.join("|", field, order, filter));
  }

  /** The cursor of a row in which the order has these values. */
  String write(List<String> values) {
    StringBuilder cursor = new StringBuilder();
    values.forEach(value -> cursor.append(encode(value)).append(SEPARATOR));
    return cursor.append(digest(list + cursor)).toString();
  }

  /**
   * The values in a cursor of this list.
   *
   * @throws InvalidCursorException when it is none
   */
  List<String> read(String cursor) {
    int end = cursor.lastIndexOf(SEPARATOR) + 1;
    if (cursor.length() > MAX_LENGTH
        || end == 0
        || !cursor.substring(end).equals(digest(list + cursor.substring(0, end)))) {
      throw new InvalidCursorException();
    }
    List<String> values = new ArrayList<>();
    int start = 0;
    while (start < end) {
      int next = cursor.indexOf(SEPARATOR, start);
      values.add(decode(cursor.substring(start, next)));
      start = next + 1;
    }
    return values;
  }

  private static String encode(String value) {
    return ENCODER.encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String part) {
    try {
      String value = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
      if (encode(value).equals(part) && Condition.canBeStored(value)) {
        return value;
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidCursorException();
    }
    throw new InvalidCursorException();
  }

  private static String digest(String text) {
    return ENCODER.encodeToString(Arrays.copyOf(Hash.of(text), DIGEST_BYTES));
  }
}
