package org.dialoguerelations.http.cache;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Caffeine makes a class for each combination of features, and finds it by name. A native image has
 * only those that stand here: of a cache with a maximum of weight, and of its entries.
 */
@RegisterForReflection(
    classNames = {
      "com.github.benmanes.caffeine.cache.SSMW",
      "com.github.benmanes.caffeine.cache.PSMW"
    })
final class NativeCaffeine {

  private NativeCaffeine() {}
}
