package org.dialoguerelations.http.error;

import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * The library has its messages in bundles, which it finds by name. The extension registers those of
 * parsing and validation; a native image has the others only because they stand here, each at a
 * class of its own, since the framework overlooks annotations that are repeated.
 */
final class NativeMessages {

  private NativeMessages() {}

  @RegisterResourceBundle(bundleName = "i18n.Execution")
  private static final class Execution {}

  @RegisterResourceBundle(bundleName = "i18n.General")
  private static final class General {}

  @RegisterResourceBundle(bundleName = "i18n.Scalars")
  private static final class Scalars {}
}
