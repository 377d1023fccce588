package org.dialoguerelations.platform.schema;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is looked up when it is asked for first, and each time the same: the schema is
 * described before the beans that answer its fields can be made, and to look one up for each field
 * takes longer than most fields do.
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> lookup;
  private volatile @Nullable T value;

  /**
   * @param lookup returns the same each time: two threads may both be the first
   */
  public Lazy(Supplier<T> lookup) {
    this.lookup = lookup;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      known = lookup.get();
      value = known;
    }
    return known;
  }
}
