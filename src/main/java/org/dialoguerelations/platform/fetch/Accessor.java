package org.dialoguerelations.platform.fetch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * An accessor of a record or interface.
 *
 * @param handle takes the record, gives the value
 */
record Accessor(MethodHandle handle) {

  private static final MethodType FROM_OBJECT = MethodType.methodType(Object.class, Object.class);

  static Accessor of(Class<?> owner, String method) {
    try {
      return new Accessor(
          MethodHandles.publicLookup().unreflect(owner.getMethod(method)).asType(FROM_OBJECT));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(owner + " has no public accessor " + method, e);
    }
  }

  @Nullable Object read(@Nullable Object source) {
    try {
      return handle.invokeExact(source);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor threw a checked exception", e);
    }
  }
}
