package org.dialoguerelations.platform.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a connection a client asks for.
 *
 * @param size how many rows, 0 to {@link #MAX_SIZE}
 * @param backward whether they are the last rows of the range and not the first
 * @param after the opaque cursor behind which the range starts
 * @param before the opaque cursor at which the range ends
 * @param shown whether the client asks for any of the page, and not only for the number of rows
 */
public record PageRequest(
    int size, boolean backward, Optional<String> after, Optional<String> before, boolean shown) {

  /** Rows on a page when the client names no number. */
  public static final int DEFAULT_SIZE = 20;

  /** The most rows on one page. */
  public static final int MAX_SIZE = 100;

  /** A page that is shown. */
  public PageRequest(int size, boolean backward, Optional<String> after, Optional<String> before) {
    this(size, backward, after, before, true);
  }

  /**
   * The page that the four standard arguments describe; each may be null.
   *
   * @throws InvalidPageException when a size is out of range or both are given
   */
  public static PageRequest of(
      @Nullable Integer first,
      @Nullable String after,
      @Nullable Integer last,
      @Nullable String before) {
    if (first != null && last != null) {
      throw new InvalidPageException("Give 'first' or 'last', not both.");
    }
    return new PageRequest(
        last != null ? size("last", last) : first != null ? size("first", first) : DEFAULT_SIZE,
        last != null,
        Optional.ofNullable(after),
        Optional.ofNullable(before));
  }

  /** The same, of which nothing but the number of rows is asked for. */
  PageRequest notShown() {
    return new PageRequest(size, backward, after, before, false);
  }

  private static int size(String argument, int value) {
    if (value < 0 || value > MAX_SIZE) {
      throw new InvalidPageException(
          "'" + argument + "' must be between 0 and " + MAX_SIZE + ", not " + value + ".");
    }
    return value;
  }
}
