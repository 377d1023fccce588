package org.dialoguerelations.platform.code;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a class from the values of all their components.
 *
 * @param handle takes the values, gives the record
 */
record CanonicalConstructor(MethodHandle handle) {

  static CanonicalConstructor of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    MethodType values =
        MethodType.methodType(
            void.class,
            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    try {
      return new CanonicalConstructor(
          MethodHandles.publicLookup()
              .findConstructor(type, values)
              .asSpreader(Object[].class, components.length)
              .asType(MethodType.methodType(Object.class, Object[].class)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no public constructor of its components", e);
    }
  }

  Object make(@Nullable Object[] values) {
    try {
      return handle.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a constructor threw a checked exception", e);
    }
  }
}
