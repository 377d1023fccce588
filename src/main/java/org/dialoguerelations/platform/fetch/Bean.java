package org.dialoguerelations.platform.fetch;

import io.smallrye.graphql.spi.LookupService;
import org.jspecify.annotations.Nullable;

/** A bean that is found when it is asked for first: the schema is built before there are beans. */
final class Bean<T> {

  private final Class<T> type;
  private volatile @Nullable T found;

  Bean(Class<T> type) {
    this.type = type;
  }

  T get() {
    T bean = found;
    if (bean == null) {
      bean = LookupService.get().getInstance(type).get();
      found = bean;
    }
    return bean;
  }
}
